/**
 * Words that are names of towns somewhere and something else nearly always: a bare one of these is taken for a place
 * only where a noun of place stands beside it ("the town of Mobile").
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `of man men most best bath reading mobile nice split hope march may june july april august union liberty independence
  university victory freedom progress police army central north south east west northern southern eastern western young
  long green white black brown gray grey major general colonel captain minister president king queen prince lord bishop
  pope church mission court bank media news times post herald star sun moon day night sunday monday tuesday wednesday
  thursday friday saturday january february september october november december spring summer winter autumn republic
  democratic national international united state states federal local party front league council committee agency
  security human rights watch cross crescent red free rebel opposition coalition islamic muslim christian sunni shiite
  arab kurd kurds god allah street road square park hill river lake mountain island bay port harbor bridge camp city
  town village province district region country border home house building school hospital market prison center centre
  orange eagle bear buffalo phoenix enterprise media commerce industry energy electric price power success wise justice
  george lincoln jackson jefferson madison monroe marshall martin henry james john paul peter mary joseph
  david daniel michael francis charles william thomas robert smith jones clinton bush obama trump carter nixon assad
  hussein ali ahmed mohammed muhammad mahmoud abdullah ibrahim hassan omar khalid mustafa salah amin karim rahman
  santos lopez garcia martinez hernandez gonzalez rodriguez perez sanchez cruz rosa angel jose juan carlos luis maria
  said many several some other others both all any none one two three four five six seven eight nine ten who what
  this that these those here there where when why how yes no not but and or if then than so as at by for from in into
  on to up with out over under was is are be been has have had do does did will would can could should may might must
  bloody deadly dead killed fire war peace fighter jet bomb attack mine police media pentagon kremlin vatican batman
  house secretary democrats soldiers soldier shields shield garden law part basic rice tomahawk democrat secretary alliance
  meridian secretary townsend spicer kerry tillerson mattis davis kirby ford battle blast run samples gas bar bus ole gulf
  bangs hilal karm sham republican congress senate parliament governor mayor chief officer civil defense defence
  relief aid charter peace accord treaty agreement freedom faith force forces front guard guards ranger rangers hunter
  patriot spring creek falls rock stone wood woods grove forest plain plains valley summit crystal diamond gold silver
  iron steel coal salt sugar corn apple cherry rose lily daisy ivy ash oak elm pine cedar lion tiger wolf fox hawk falcon
  star comet globe world earth ocean sea beach coast cape point mount marks page price bush wall street gates bell clay
  drew grant hope joy love grace mercy charity trinity angel bishop abbey temple chapel cross crown royal regal imperial
  reuters guardian post telegraph mirror observer independent afp tass sana anadolu`.split(/\s+/),
)
