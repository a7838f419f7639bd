/** What befalls those who are counted. Types of claim that tell of one and the same fate are counted together. */
export interface Fate {
  readonly key: string
  /** As it follows the counted: "people *killed*". */
  readonly words: string
  /** Holds for a time and is then a stock, whatever the claim's measure: people under siege, people in shelter. */
  readonly state?: true
  /** People who go from one place to another: whoever goes is a traveller, so "refugees" and "people" are one. */
  readonly movement?: true
}

const fate = (key: string, words = key, more: Omit<Fate, 'key' | 'words'> = {}): Fate => ({
  key,
  words,
  ...more,
})

const killed = fate('killed')
/** A group that defects also flees, crosses, arrives and is brought on: one movement, one count. */
const moved = (words: string): Fate => fate('moved', words, { movement: true })

export const FATES: Readonly<Record<string, Fate>> = {
  kill: killed,
  execute: killed,
  injure: fate('injured'),
  torture: fate('tortured'),
  abduct: fate('abducted'),
  disappear: fate('missing', 'missing', { state: true }),
  detain: fate('detained'),
  release: fate('released'),
  'find-remains': fate('found dead'),
  bury: fate('buried'),
  defect: moved('defected'),
  evacuate: moved('evacuated'),
  displace: moved('displaced'),
  flee: moved('fled'),
  arrive: moved('arrived'),
  transfer: moved('taken elsewhere'),
  travel: moved('travelled'),
  return: fate('returned', 'returned', { movement: true }),
  shelter: fate('sheltered', 'sheltered', { state: true, movement: true }),
  besiege: fate('besieged', 'under siege', { state: true }),
  surrender: fate('surrendered'),
  join: fate('joined'),
  resign: fate('resigned'),
  convict: fate('convicted'),
  protest: fate('protesting'),
  clash: fate('fighting'),
  deploy: fate('deployed'),
  attack: fate('attacked'),
  shell: fate('attacked'),
  'air-strike': fate('attacked'),
  bomb: fate('attacked'),
  shoot: fate('attacked'),
  'chemical-attack': fate('attacked'),
}

/** Types whose words name one movement, the fullest first: it gives the figure its name. */
export const MOVEMENT_NAMES = ['defect', 'evacuate', 'displace', 'flee', 'arrive', 'transfer', 'travel']

/** Words by which a claim of who a group is made of says what befell the group, and the type that tells of it. */
export const FATE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:killed|dead|died|deaths?|slain|fatalit\w+|victims)\b/i, 'kill'],
  [/\b(?:injured|wounded|hurt|injuries)\b/i, 'injure'],
  [/\b(?:arrested|detained|detainees|held)\b/i, 'detain'],
  [/\b(?:kidnapped|abducted|hostages)\b/i, 'abduct'],
  [/\b(?:defect\w*|deserters?|desertions?)\b/i, 'defect'],
  [/\b(?:fled|refugees|crossed)\b/i, 'flee'],
  [/\b(?:evacuat\w+|evacuees)\b/i, 'evacuate'],
]

/** Injuries or deaths or both (ACLED's codebook): never read as killed. */
export const CASUALTIES = fate('casualties', 'killed or injured')
export const CASUALTY_WORDS = /\bcasualt(?:y|ies)\b/i
