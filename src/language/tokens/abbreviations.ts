const words = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/))

/** Abbreviations that stand before a name: their full stop never ends a sentence. */
export const TITLES = words(`
  adm amb ald asst attn ayat brig capt cdr cmdr col comm cpl dr fr ft gen gov hon insp lt lieut maj messrs mlle mme mr
  mrs ms mt mts msgr pfc pres prof pvt rep reps rev sen sens sgt spc ste supt st vs
`)

/** Abbreviations that may end a sentence too. */
export const ABBREVIATIONS = words(`
  jr sr esq phd inc ltd co corp bros cos llc plc assn dept univ est govt natl intl
  etc approx ca cf viz al ibid incl excl esp eds vols pp dist tel
  ave blvd rd hwy apt bldg sq
  jan feb apr aug sept oct nov dec tue tues wed thu thur thurs fri
  calif fla tex va mass mich minn wis okla ariz ala ark colo conn kan ky mo mont neb nev tenn vt wyo penn que ont
  lb lbs oz hr hrs yr yrs
  e.g i.e a.m p.m ph.d b.a m.a m.d d.c u.s u.n u.k
`)

/** Words of their own that are abbreviations before a number: "No. 5", "Sat. 3 March". */
export const BEFORE_NUMBERS = words(`
  no nos c b d art arts sec secs ch fig figs vol p para paras mar jun jul sep sat sun mon ext pg max min op ed res
`)

/** Words that begin a sentence far more often than they are part of a name. */
export const STARTERS = words(`
  a about according after all also although among an and another any as at because before both but by despite during each
  earlier even every few following for from he her here his how however i if in instead it its last later many meanwhile
  more most my neither no nobody none not nothing now on once one only our over several she since so some still such than
  that the their then there these they this those though through thus to under until we what when where whether which
  while who why with without would yet you your officials police
`)

/** Those of them that begin a sentence even where all is in capitals, so that "5 P.M. ON" and "5 P.M. On" look alike. */
export const CAPITAL_STARTERS = words(`the he she it they this these those there however meanwhile according`)
