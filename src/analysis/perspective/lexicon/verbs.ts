const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
const phrases = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/[,\n]/)
      .map((p) => p.trim())
      .filter(Boolean),
  )

/** Verbs of saying, writing, thinking and knowing: with a clause or a quotation, whatever else stands beside. */
export const CLAUSE = words(`
  say tell write ask add show suggest note report argue announce know think describe appear find continue tweet
  point claim respond believe explain hope cite declare acknowledge agree insist promise mention urge express
  question reveal state recall propose vow warn conclude discuss pledge predict decide indicate feel post admit deny
  reply confirm recognize recognise learn repeat remember charge remind assure worry complain assert emphasize
  emphasise estimate allege concede reiterate boast wonder stress remark determine understand joke demand rule shout
  chant imply lament recommend caution signal maintain contend speculate assume testify brag suspect realize realise
  fear hold reckon guess muse quip retort counter observe inform notify affirm swear attest counsel prophesy foresee
  forecast anticipate dream imagine expect doubt dispute decree proclaim profess confess disclose divulge hint
  intimate insinuate theorize theorise posit postulate hypothesize opine editorialize editorialise exclaim yell
  scream whisper mutter murmur sigh moan grumble gripe bemoan fret protest object interject intone deadpan tease
  crack gush plead beg implore advise instruct command order comment relate recount narrate elaborate clarify
  specify calculate establish discover verify demonstrate conceive hear read sense see notice figure gather fume
  rant vent deem judge surmise infer deduce trumpet tout pray wish regret resolve vote teach preach lecture email
  text blog phone cable wire retweet broadcast publish document detail list echo answer inquire query wager bark
  beam thunder snap sneer growl enthuse marvel cry chuckle laugh holler bellow blare foretell  want reaffirm
  restate reassert underline illustrate communicate relay convey confide dictate explode enunciate rejoin riposte`)

/** Verbs that are cues with a bare object: what somebody thinks, says or feels of it. */
export const OBJECT = words(`
  call report announce support describe endorse criticize criticise cite offer declare acknowledge oppose back
  defend mention express question reveal recall praise propose discuss reject predict blast denounce blame feel
  dismiss deny issue share repeat mock highlight remember fear prefer echo tout assure order slam emphasize
  emphasise portray condemn reiterate stress decry thank accept reference quote applaud lament title voice request
  underscore invoke assail paint welcome love like outline tell ask show suggest note state explain urge promise
  pledge consider view regard see identify list compare deem label dub brand characterize characterise depict laud
  hail commend congratulate credit salute admire respect cheer embrace favor favour champion advocate promote
  recommend deride ridicule belittle disparage demean insult malign vilify demonize demonise lambaste lambast bash
  berate scold chide rebuke admonish castigate excoriate savage skewer pillory pan trash knock rip fault deplore
  detest despise hate loathe resent envy dread abhor disavow disown renounce repudiate spurn refute dispute contest
  contradict counter challenge doubt distrust mistrust suspect envision imagine foresee anticipate expect want
  desire crave demand covet prioritize prioritise value cherish mourn regret bemoan appreciate recognize recognise
  concede confess confirm corroborate verify allege assert contend detail recount narrate chronicle recite rehash
  summarize summarise clarify specify interpret construe assess evaluate estimate calculate project
  forecast attribute ascribe accuse charge warn caution remind inform notify counsel reassure convince persuade
  satirize satirise parody heckle boo taunt tease chant shout yell tweet retweet post write unveil disclose divulge
  leak float broach ponder contemplate mull weigh debate attack slight underestimate overestimate downplay minimize
  minimise exaggerate tolerate condone excuse justify rationalize rationalise vouch plug pitch bless approve ratify
  nominate shun snub say release cast seek point sign file publish introduce understand ignore answer expose name
  talk hope adopt distance restrict prohibit forbid ban appoint contrast devote witness signal display email learn
  aim count resist sound liken equate single experience peg think refer indicate coin protest broadcast authorize
  authorise articulate threaten frame veto tick rattle utter judge pronounce circulate explore reserve document rank
  reaffirm restate reassert complain hammer bill trumpet extol extoll spell proclaim deflect brush illustrate replay
  herald mandate empower dislike invalidate rebut mince guarantee withdraw prescribe disregard lay press parrot
  reprise regurgitate paraphrase misquote debunk denigrate eviscerate needle goad troll peddle relish
  savor savour revere venerate worship adore rue bewail grieve pity forgive prophesy preface underline
  accentuate spotlight telegraph diagnose roast lampoon caricature stereotype misrepresent mischaracterize
  misstate distort oversell hype exalt glorify lionize flaunt vent impart relay convey communicate pen author
  bark bellow holler whisper mutter exclaim retract recant eschew discourage disallow abjure co-sponsor
  retell whitewash sugarcoat sidestep dodge duck skirt evade parse believe`)

/** Verbs of will and inclination, with an infinitive: what somebody wants, promises or refuses to do. */
export const INFINITIVE = words(`
  want seem appear expect ask call seek hope offer claim decline agree look refuse vow promise plan urge like pledge
  decide threaten prefer love intend aim tell warn persuade plead encourage consider choose wish long yearn desire
  volunteer opt propose swear undertake consent elect resolve demand request order instruct command advise caution
  dare hesitate beg implore press challenge remind hate care mean fear believe know think profess purport pretend
  strive aspire hanker ache require vote lobby pressure plot scramble`)

/** Verbs with the preposition that goes to the cue: what follows it is the content. */
export const PREPOSITION = phrases(`
  call for, call on, ask about, ask for,     talk about, talk of, talk up, speak
  about, speak of, speak out, point to, respond to, refer to, refer to as, hope for, agree with, agree on, agree
  to, look for, vote for, vote against, push for, push against, focus on, warn of, warn against, warn about,
  warned about, rail against, advocate for, argue for, argue against, apologize for, apologise for, apologize to,
  worry about, complain about, complain of, boast about, boast of, brag about, joke about, comment on, remark
  upon, remark on, believe in, think about, think of, feel about, know about, know of, know as, hear about, learn
  of, learn about, dream of, dream about, disagree with, disagree on, side with, vouch for, lash out at, lash at,
  allude to, hint at, object to, admit to, confess to, attest to, testify to, testify about, elaborate on, expand
  on, reflect on, dwell on, weigh in on, harp on, insist on, press for, lobby for, lobby against, campaign for,
  campaign against, protest against, stand by, stand against, stand with, side against, plead for, beg for, wish
  for, long for, yearn for, care about, sympathize with, sympathise with, identify with, empathize with, concur
  with, quarrel with, take issue with, disapprove of, approve of, despair of, fret about, fret over, agonize over,
  agonise over, wonder about, speculate about, speculate on, guess at, write about, write of, tweet about, tweet
  at, post about, report on, rant about, rave about, gush about, gush over, gripe about, grumble about, moan
  about, fume about, fume at, seethe at, scoff at, sneer at, laugh at, poke at, jab at, swipe at, fire at, fire
  back at, shoot back at, shout at, yell at, scream at, chuckle at, balk at, bristle at, chafe at, marvel at, go
  after, tear into, rip into, lay into, wade into, double down on, reply to, answer to, appeal for, swear by, bank
  on, gravitate toward, lean toward, lean towards, come out against, come out for, come around to, opt for, settle
  on, decide against, rule on, contend with, differ with, differ on, part with, distance from, shy from, shy away
  from, recoil from, seem like, feel like, cheer for, root for, thank for, reminisce about, preach about, lecture
  about, respond with, touch on, touch upon, call upon, turn against, turn on, come out in support of, come out in
  favor of, argue in favor of, speak in favor of, spar over, spar with, acquiesce to, zero in on, speak against,
  speak out against, cheer on, vie for, identify as, line up behind, riff on, pounce on, reckon with, resonate
  with, opine on, expound on, weigh in, chime in, square off with,   bicker over, feud with,
  argue with, argue about, argue over, fight over, fight about, debate over, muse about, muse on, ruminate on,
  philosophize about, obsess over, obsess about, fixate on, latch onto, pile on, rail about, inveigh against,
  crusade against, fulminate against, thunder against, revolt against, rebel against, recoil at, cringe at, wince
  at, bridle at, grumble over, whine about, carp about, sulk about, cry foul over, cry out for, clamor for,
  clamour for, agitate for, angle for, jockey for, shill for,  speak for, speak up for, stick up for, go
  to bat for, stand up for, stand up to, believe that, trust in, delight in, revel in, glory in, rejoice in,
  rejoice at, thrill to, warm to, sour on, tire of, grow tired of, sniff at, snicker at, jeer at, hiss at, scowl
  at, point at, gawk at, gripe over, aim at, aim for, inquire about, enquire about, ask of, ask after, 
  report about, testify against, testify before, plead with, reason with, negotiate with, insist upon, elaborate
  upon, expand upon, reflect upon, dwell upon, seize upon, comment upon, look forward to, look down on, look up
  to, look askance at, hold out for, hold forth on, wax on about, go on about, ramble on about, drone on about,
  bemoan about, dissent from, demur at, cavil at, quibble with, quibble over, nitpick at, subscribe to, adhere to,
  hew to, cling to, acquiesce in, accede to, assent to, consent to, submit to, bow to, yield to, capitulate to,
  warn off`)

/** Passives that tell what is thought of their subject, the source hidden: "is expected to", "is known as". */
export const HEARSAY = words(`
  expect say report believe think know see consider regard view deem allege rumor rumour presume assume project
  understand estimate predict forecast feel fear hope intend require claim describe call name dub label brand title
  nickname term list perceive judge characterize characterise portray depict paint suspect rate rank bill
  tout hail credit blame accuse charge ask tell remind warn assure convince persuade urge order aim recognize
  recognise remember mention cite nominate`)

/** Of the verbs of will those whose infinitive is never one of purpose. */
export const WILL = words(
  'plan decline agree look refuse hope promise vow pledge threaten want seek intend wish swear offer prefer decide',
)

/** Verbs behind which a clause is told, even where the tree has lost it. */
export const SPEECH = words(`
  say tell show argue believe think claim note report hope suggest state insist warn add learn know acknowledge announce
  reveal indicate predict conclude admit confirm deny complain boast shout declare explain write tweet fear worry`)

/** Verbs that name whom they speak to. */
export const ADDRESSING = words(
  'tell ask remind assure inform warn notify advise persuade convince promise show teach',
)

/** Every verb that is a cue in some frame. */
export const ANY = new Set([
  ...CLAUSE,
  ...OBJECT,
  ...INFINITIVE,
  ...HEARSAY,
  ...[...PREPOSITION].map((p) => p.split(' ')[0]!),
])

/** Verbs and adjectives that a cue is chained to, and that belong to it: "is trying to explain", "is likely to say". */
export const CHAINED = words(`
  have try continue need begin start keep stop struggle tend attempt come use manage go take get fail cease resume
  likely unlikely able unable eager quick slow`)

/** The same with "by": "began by saying". */
export const CHAINED_BY = words(
  'begin start open end close conclude finish respond reply follow continue react',
)

/** Deeds with words, whose passive tells no stance: "released by the campaign". */
export const DEEDS = words('release issue file sign adopt publish embrace back offer nominate write add')
