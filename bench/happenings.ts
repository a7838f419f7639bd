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

/** `N` is the count, `T` town, `C` country, `Q` quarter, `P` speaker, `S` source, `D` weekday. */
export const KINDS: readonly Kind[] = [
  {
    most: 60,
    title: 'N killed as shells hit market in T',
    first: 'At least N people were killed when shells hit a market in T on D, S said.',
    other: 'Shelling of a market in the Q quarter of T killed N people on D, according to S.',
    later: 'The death toll from the shelling of a market in T rose to N, S said.',
    brief: 'In T, N people were killed by shelling, S said.',
  },
  {
    most: 30,
    title: 'Car bomb wounds N in T',
    first: 'A car bomb wounded N people near the Q checkpoint in T on D, S said.',
    other: 'N people were wounded on D when a car exploded in T, according to S.',
    later: 'The number of people wounded by the car bomb in T reached N, S said.',
    brief: 'A car bomb wounded N people in T, S said.',
  },
  {
    most: 4000,
    title: 'N leave homes near T',
    first: 'About N residents were evacuated from villages near T on D after the Q river flooded, S said.',
    other: 'S said N people were evacuated on D from the outskirts of T.',
    later: 'N residents have now been evacuated from villages near T, S said.',
    brief: 'N residents were evacuated near T, S said.',
  },
  {
    most: 40,
    title: 'N soldiers defect near T',
    first: 'N soldiers defected from the army in T on D, S said.',
    other: 'S said on D that N soldiers had defected from their base at Q, outside T.',
    later: 'The number of soldiers who defected in T rose to N, S said.',
    brief: 'In T, N soldiers defected, S said.',
  },
  {
    most: 90,
    title: 'Police hold N after march in T',
    first: 'Police arrested N protesters in T, C, on D after a march along Q Street, S said.',
    other: 'N people who marched through T were arrested on D, according to S.',
    later: 'Police in T have arrested N people since the march, S said.',
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
