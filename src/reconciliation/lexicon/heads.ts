/** Who is counted. Every head but the first is a part of another: children killed are a part of people killed. */
export interface Head {
  readonly key: string
  /** The head that it is a part of. */
  readonly within?: string
  /** Heads on one axis have nobody in common: a child is no woman, a civilian no soldier. */
  readonly axis?: 'age' | 'arms'
  /** Nouns, in the plural. */
  readonly words: readonly string[]
}

export const PEOPLE = 'people'

export const HEADS: readonly Head[] = [
  {
    key: PEOPLE,
    words: [
      'people',
      'persons',
      'others',
      'victims',
      'souls',
      'individuals',
      'humans',
      'bodies',
      'corpses',
      'remains',
      'deaths',
      'fatalities',
      'dead',
      'injured',
      'wounded',
      'casualties',
      'martyrs',
      'lives',
      'residents',
      'inhabitants',
      'villagers',
      'townspeople',
      'locals',
      'citizens',
      'nationals',
      'members',
      'groups',
    ],
  },
  { key: 'civilians', within: PEOPLE, axis: 'arms', words: ['civilians', 'non-combatants', 'bystanders'] },
  {
    key: 'children',
    within: PEOPLE,
    axis: 'age',
    words: ['children', 'kids', 'minors', 'infants', 'babies', 'toddlers', 'boys', 'girls', 'youngsters'],
  },
  { key: 'women', within: PEOPLE, axis: 'age', words: ['women', 'mothers', 'wives'] },
  { key: 'men', within: PEOPLE, axis: 'age', words: ['men', 'fathers', 'husbands'] },
  {
    key: 'soldiers',
    within: PEOPLE,
    axis: 'arms',
    words: [
      'soldiers',
      'troops',
      'ex-troops',
      'servicemen',
      'servicewomen',
      'conscripts',
      'recruits',
      'deserters',
      'defectors',
      'marines',
      'paratroopers',
      'sailors',
      'airmen',
      'army',
      'military',
    ],
  },
  { key: 'officers', within: 'soldiers', words: ['officers'] },
  { key: 'generals', within: 'officers', words: ['generals'] },
  { key: 'colonels', within: 'officers', words: ['colonels'] },
  { key: 'majors', within: 'officers', words: ['majors'] },
  { key: 'captains', within: 'officers', words: ['captains'] },
  { key: 'lieutenants', within: 'officers', words: ['lieutenants'] },
  {
    key: 'police',
    within: PEOPLE,
    axis: 'arms',
    words: ['police', 'policemen', 'policewomen', 'constables'],
  },
  {
    key: 'fighters',
    within: PEOPLE,
    axis: 'arms',
    words: [
      'fighters',
      'rebels',
      'militants',
      'insurgents',
      'gunmen',
      'guerrillas',
      'militiamen',
      'combatants',
      'jihadists',
      'extremists',
      'terrorists',
    ],
  },
  {
    key: 'medics',
    within: PEOPLE,
    words: ['medics', 'doctors', 'nurses', 'paramedics', 'staff'],
  },
  { key: 'journalists', within: PEOPLE, words: ['journalists', 'reporters', 'correspondents'] },
  { key: 'families', words: ['families', 'households'] },
]

/** Nouns that a modifier makes another head of: [modifier, noun, head]. */
export const COMPOUNDS: readonly (readonly [string, string, string])[] = [
  ['police', 'officers', 'police'],
  ['army', 'members', 'soldiers'],
  ['military', 'members', 'soldiers'],
  ['police', 'members', 'police'],
  ['family', 'members', 'relatives'],
  ['medical', 'workers', 'medics'],
  ['rescue', 'workers', 'rescuers'],
]

/** Those who move, under the names that they have for moving. */
export const TRAVELLERS = new Set([
  'refugees',
  'migrants',
  'evacuees',
  'displaced',
  'passengers',
  'returnees',
])

/** Nouns that are counted beside people and are none: "three gunshot wounds". */
export const NOT_PEOPLE = new Set([
  'wounds',
  'injuries',
  'shots',
  'gunshots',
  'bullets',
  'rounds',
  'shells',
  'rockets',
  'missiles',
  'times',
  'days',
  'years',
  'houses',
  'homes',
  'buildings',
  'vehicles',
  'cars',
  'animals',
  'goats',
  'sheep',
  'cattle',
  'dogs',
])

/** Plurals that no ending gives. */
export const PLURALS: Readonly<Record<string, string>> = {
  person: 'people',
  child: 'children',
  man: 'men',
  woman: 'women',
  wife: 'wives',
  body: 'bodies',
  life: 'lives',
  family: 'families',
  baby: 'babies',
  casualty: 'casualties',
  fatality: 'fatalities',
}

/** How adjectives of peoples end: "Turkish", "Sudanese", "Yemeni". A town's name before a noun says no side. */
export const DEMONYM =
  /^\p{Lu}\p{L}*(?:ian|ean|can|ban|man|uan|ish|ese|ench|eek|utch|elsh|wiss|[nlqdt]i|ai)$/u

/** Modifiers that say whose: soldiers of one side are never added to soldiers of the other unseen. */
export const SIDES = new Set([
  'government',
  'pro-government',
  'regime',
  'pro-regime',
  'loyalist',
  'state',
  'rebel',
  'opposition',
  'anti-government',
  'insurgent',
  'coalition',
  'separatist',
  'kurdish',
  'islamist',
])
