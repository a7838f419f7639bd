const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Nouns of settlements, regions and parts of the land. */
export const SETTLEMENT = words(`
  city town village province governorate district area region camp suburb neighborhood neighbourhood countryside quarter
  airport crossing front border frontier valley mountain heights hill plain desert river island coast hamlet county
  municipality department enclave outskirts capital settlement port territory zone`)

/** Nouns of sites where things happen: buildings, roads, works. */
export const SITE = words(`
  hospital clinic school university mosque church temple market bazaar square street road highway bridge checkpoint base
  barracks garrison prison jail headquarters office ministry embassy consulate station depot garage warehouse factory plant
  refinery field farm house home building apartment hotel restaurant cafe bakery shop mall museum stadium park cemetery
  tunnel dam harbour harbor dock terminal checkpoint outpost position positions centre center facility site scene compound
  palace court courthouse roundabout intersection bus train`)
