import { type Chance, chance } from './chance.ts'
import { type Happening, happeningOn, inventedName, type Kind } from './happenings.ts'

/** An invented document. */
export interface Document {
  readonly id: string
  readonly title: string
  readonly publisher: string
  /** ISO day. */
  readonly published: string
  readonly text: string
}

/** Documents of one day, where nothing else is asked: a constant stream, so that ten times the documents span ten times the days. */
export const A_DAY = 10

const FIRST_DAY = 11_000
const DAY = 86_400_000
/** One document in so many comes late, by up to so many days. */
const LATE = 20
const LATEST = 300

/** News without end, in the order in which it comes to hand; the same each time. */
export function* news(aDay = A_DAY, seed = 1): Generator<Document> {
  const by = chance(seed)
  const held = new Map<number, Document[]>()
  let count = 0
  for (let day = FIRST_DAY; ; day++) {
    for (const made of documentsOf(day, aDay, by)) {
      const document = { id: `n${++count}`, ...made }
      if (by.once(LATE)) {
        const at = day + by.whole(1, LATEST)
        held.set(at, [...(held.get(at) ?? []), document])
      } else yield document
    }
    yield* held.get(day) ?? []
    held.delete(day)
  }
}

type Made = Omit<Document, 'id'>

/** Happenings of the day, each with its reprint, its rewriting, its follow-up; and a round-up of some of them. */
const documentsOf = (day: number, aDay: number, by: Chance): Made[] => {
  const documents: Made[] = []
  const told: Happening[] = []
  while (documents.length < aDay - 1) {
    const h = happeningOn(day, by)
    told.push(h)
    const first = story(h, 'first', day, by)
    documents.push(first)
    if (by.once(2)) documents.push({ ...first, publisher: outlet(by), text: shortened(first.text, by) })
    if (by.once(2)) documents.push(story(h, 'other', day, by))
    if (by.once(3)) documents.push(story({ ...h, count: h.count + by.whole(1, 5) }, 'later', day + 1, by))
  }
  return [...documents.slice(0, aDay - 1), roundUp(told.slice(0, 4), day, by)]
}

const outlet = (by: Chance): string =>
  `${by.of(['Northern', 'Harbour', 'Inland', 'Evening', 'Border', 'Valley'])} ${by.of(['Courier', 'Herald', 'Post', 'Gazette'])}`

const iso = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)
const weekday = (day: number): string =>
  new Date(day * DAY).toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' })

const fill = (words: string, h: Happening, by: Chance): string => {
  const values: Readonly<Record<string, string>> = {
    N: String(h.count),
    T: h.town,
    C: h.country,
    Q: h.quarter,
    P: h.speaker,
    S: h.source,
    D: weekday(h.day),
  }
  const chosen = words.replace(/\{([^}]+)\}/g, (_, all: string) => by.of(all.split('|')))
  const filled = chosen.replace(/\b[NTCQPSD]\b/g, (letter) => values[letter]!)
  return filled[0]!.toUpperCase() + filled.slice(1)
}

const ASIDES = [
  'P, a {shopkeeper|nurse|farmer|driver} {in|from} Q, said {the streets|the squares|most shops} were {empty|closed} by {nightfall|noon|dawn}.',
  'P, a {teacher|priest|baker|tailor}, said {schools|banks|mills} in T would {stay closed|open late} for {a week|some days|a month}.',
  'A {road|bridge|railway} to Q {was blocked|stood empty|was guarded} for {hours|days}, P said.',
  'C has had {no rain|little bread|poor harvests} for {a month|a year}, and {prices|rents} in T have {doubled|risen}.',
  'P of the {town council|parish|farmers’ union} said that {lorries|boats|mules} with {flour|blankets|water} had come to Q.',
  '{Nobody|No one} from the {ministry|town hall|barracks} {could be reached|would speak}.',
]

const story = (h: Happening, told: keyof Omit<Kind, 'most'>, day: number, by: Chance): Made => ({
  title: fill(h.kind.title, h, by),
  publisher: outlet(by),
  published: iso(day),
  text: [
    fill(h.kind[told], h, by),
    fill(by.of(ASIDES), h, by),
    fill(by.of(ASIDES), { ...h, speaker: `${inventedName(by)} ${inventedName(by)}` }, by),
  ].join('\n\n'),
})

const shortened = (text: string, by: Chance): string =>
  by.once(2) ? text : text.split('\n\n').slice(0, -1).join('\n\n')

const roundUp = (happenings: readonly Happening[], day: number, by: Chance): Made => ({
  title: `The day in brief, ${weekday(day)}`,
  publisher: outlet(by),
  published: iso(day),
  text: happenings.map((h) => fill(h.kind.brief, h, by)).join('\n\n'),
})
