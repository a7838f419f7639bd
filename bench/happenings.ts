import type { Chance } from './chance.ts'
import { TOWNS } from './towns.ts'

/** Something that invented reports tell of. */
export interface Happening {
  readonly day: number
  readonly town: string
  readonly country: string
  readonly count: number
  readonly source: string
  /** A street or village of no gazetteer, and a person who speaks. */
  readonly quarter: string
  readonly speaker: string
  readonly kind: Kind
}

/** How a kind of happening is told: at first, in other words, with a later count, and within a round-up. */
export interface Kind {
  readonly most: number
  readonly title: string
  readonly first: string
  readonly other: string
  readonly later: string
  readonly brief: string
}

/** `N` is the count, `T` town, `C` country, `Q` quarter, `P` speaker, `S` source, `D` weekday; {one|another} choice of words. */
export const KINDS: readonly Kind[] = [
  {
    most: 60,
    title: 'N killed as shells hit market in T',
    first:
      'At least N {people|civilians|villagers} {were killed|died} when {shells|rockets|mortar rounds} {hit|struck} a {market|bakery|school|bus station|clinic} in T on D, S said.',
    other:
      '{Shelling|Rocket fire|Artillery fire} {in|around|near} the Q {quarter|district} of T killed N {people|residents|civilians} on D, {according to S|S reported}.',
    later:
      'The death toll {from the shelling|from the attack} {in|of} T {rose|climbed|has risen} to N, S said.',
    brief: 'In T, N {people|civilians} {were killed|died} {by shelling|under fire}, S said.',
  },
  {
    most: 30,
    title: 'Car bomb wounds N in T',
    first:
      'A {car|truck|roadside} bomb {wounded|injured} N {people|passers-by|shoppers} {near|outside|at} the Q {checkpoint|hotel|crossing|garage} in T on D, S said.',
    other:
      'N {people|pedestrians} were {wounded|injured|hurt} on D when a {car|van|parked lorry} {exploded|blew up} in T, according to S.',
    later:
      'The number of {people|those} {wounded|injured} by the {bomb|explosion} in T {reached|rose to|stood at} N, S said.',
    brief: 'A {car bomb|bomb} {wounded|injured} N people in T, S said.',
  },
  {
    most: 4000,
    title: 'N leave homes near T',
    first:
      'About N {residents|people|families} were evacuated from {villages|farms|houses|camps} {near|around|south of|north of} T on D after {the Q river flooded|a dike at Q broke|fires at Q spread}, S said.',
    other:
      'S said N {people|residents|villagers} were {evacuated|moved to safety} on D from {the outskirts|low ground} of T.',
    later:
      'N {residents|people} have {now|so far} been evacuated from {villages|places|settlements} near T, S said.',
    brief: 'N residents were evacuated near T, S said.',
  },
  {
    most: 40,
    title: 'N soldiers defect near T',
    first:
      'N {soldiers|officers|conscripts|policemen} {defected|deserted} from {the army|their brigade|their unit|a barracks} in T on D, S said.',
    other:
      'S said on D that N {soldiers|conscripts|officers} had {defected|deserted} from {their base|a post} at Q, {outside|near} T.',
    later: 'The number of {soldiers|officers} who {defected|deserted} in T {rose|has risen} to N, S said.',
    brief: 'In T, N soldiers defected, S said.',
  },
  {
    most: 90,
    title: 'Police hold N after march in T',
    first:
      'Police {arrested|detained} N {protesters|students|demonstrators|strikers} in T, C, on D after a {march|rally|sit-in|vigil} {along|on|near} Q Street, S said.',
    other:
      'N {people|students|workers} who {marched|protested|rallied} in T were {arrested|detained} on D, according to S.',
    later:
      'Police in T have {arrested|detained} N {people|protesters} since the {march|rally|protest}, S said.',
    brief: 'Police arrested N protesters in T, S said.',
  },
]

const SOURCES = [
  'a hospital doctor',
  'the interior ministry',
  'local activists',
  'a police officer',
  'the governor',
  'state television',
  'the Red Cross',
  'residents',
  'an army spokesman',
]
const SYLLABLES =
  'ba ren do mil sa tor vi lan ke mur go shi pel dra no fer ta lim os wen ri jak hul be cor zan'.split(' ')

/** An invented name; there are some hundred thousand. */
export const inventedName = (by: Chance): string => {
  const word = Array.from({ length: by.whole(2, 4) }, () => by.of(SYLLABLES)).join('')
  return word[0]!.toUpperCase() + word.slice(1)
}

export const happeningOn = (day: number, by: Chance): Happening => {
  const country = by.of(Object.keys(TOWNS))
  const kind = by.of(KINDS)
  return {
    day,
    country,
    town: by.of(TOWNS[country]!),
    count: by.whole(3, kind.most),
    source: by.of(SOURCES),
    quarter: inventedName(by),
    speaker: `${inventedName(by)} ${inventedName(by)}`,
    kind,
  }
}
