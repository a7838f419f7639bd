import { onDemand, type Passage, type Report } from '../../base/index.ts'
import type { Episode } from '../episodes/index.ts'
import { type Days, dayNumber, daysOf, foldedWords, lengthOf } from '../facets/index.ts'
import { rarity } from './rarity.ts'
import { signsOf } from './sign.ts'
import { joined, type Vectors, vectorOf } from './vector.ts'
import { termsIn } from './words.ts'

/** What the words around an episode say of it, for comparison with those around others. */
export interface Context {
  /** All words; the names among them; the words beside its claims; those of the headline. */
  readonly vectors: Vectors
  /** Neighbouring names and numbers ("2200 Kessel Street") with the rarity of their words. */
  readonly pairs: ReadonlyMap<string, number>
  /** First and last names of people. */
  readonly people: ReadonlySet<string>
  /** Ages told, the first one apart. */
  readonly ages: ReadonlySet<string>
  readonly firstAge: string | undefined
  readonly towns: ReadonlySet<string>
  /** The town named most, early mentions counting more. */
  readonly mainTown: string | undefined
  readonly provinces: ReadonlySet<string>
  /** When it happened; `certain` is false where only the day of the report bounds it. */
  readonly days?: Days & { readonly certain: boolean }
  /** Day number of the report. */
  readonly published?: number
  readonly killed?: number
  readonly injured?: number
  /** The rarest names and pairs, by which others are found that may tell of the same. */
  readonly rarest: ReadonlySet<string>
  /** What cannot be shared of people, pairs, towns, provinces and ages: see `SIGN`. */
  readonly signs: Int32Array
}

const READ = new Set(['body', 'headline', 'highlight', 'caption', 'quote'])
const AGE = /\b(\d{1,2})[- ]years?[- ]old|\b(?:aged?|,) (\d{1,2})(?=[,. ])/giu

const add = (counts: Map<string, number>, term: string): void => {
  counts.set(term, (counts.get(term) ?? 0) + 1)
}

const termsOf = (passages: readonly Passage[], title: string) => {
  const all = new Map<string, number>()
  const names = new Map<string, number>()
  const pairs = new Map<string, number>()
  for (const { term } of termsIn(title)) add(all, term)
  for (const { text } of passages) {
    let before: string | undefined
    termsIn(text).forEach(({ term, capital, numeral }, k) => {
      const telling = capital || numeral
      add(all, term)
      if (capital && k > 0) add(names, term)
      if (before && telling) pairs.set(`${before} ${term}`, rarity(before) + rarity(term))
      before = telling ? term : undefined
    })
  }
  return { all, names, pairs }
}

const peopleOf = (report: Report, within: (point: number) => boolean): Set<string> =>
  new Set(
    report.names.flatMap((n) => {
      if (n.type !== 'person' || !within(n.start)) return []
      const words = foldedWords(n.text.replace(/\b\p{Ll}\S*\s?/gu, ''))
      return words.length >= 2 && words.length <= 4 ? [`${words[0]} ${words.at(-1)}`] : []
    }),
  )

const agesOf = (text: string) => {
  const told = [...text.matchAll(AGE)].map((m) => m[1] ?? m[2]!)
  return { all: new Set(told), first: told[0] }
}

const townsOf = (report: Report, within: (point: number) => boolean) => {
  const weights = new Map<string, number>()
  const provinces = new Set<string>()
  for (const { start, place } of report.places) {
    if (!place || !within(start)) continue
    const name = place.name.toLowerCase()
    if (place.kind === 'city') weights.set(name, (weights.get(name) ?? 0) + (start < 400 ? 3 : 1))
    if (place.kind === 'admin1') provinces.add(`${place.country} ${name}`)
  }
  const mainTown = [...weights].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0]
  return { towns: new Set(weights.keys()), provinces, mainTown }
}

/** The day of what the report is about: the episode's own, else the first day named, else those before the report. */
const whenOf = (
  report: Report,
  episode: Episode,
  published: number | undefined,
  primary: boolean,
): Context['days'] => {
  const own = daysOf(episode.time)
  if (own && lengthOf(own) <= 6 && (published === undefined || own.from >= published - 400))
    return { ...own, certain: true }
  if (own && !primary) return { ...own, certain: true }
  if (published === undefined) return undefined
  const beside = episode.facets.map((f) => f.passage)
  if (!own && primary)
    for (const { start, interval } of report.times) {
      const days = daysOf(interval)
      const near = beside.some((p) => start >= p.start && start < p.end)
      if (near && days && lengthOf(days) <= 2 && days.from >= published - 10 && days.from <= published)
        return { ...days, certain: true }
    }
  return { from: published - 2, to: published, slack: 0, certain: false }
}

const countOf = (episode: Episode, type: string): number | undefined => {
  for (const { type: t, quantity: q } of episode.claims) {
    const n = t === type ? (q?.best ?? q?.low) : undefined
    if (n !== null && n !== undefined) return n
  }
  return undefined
}

/** So many names, pairs and words beside the claims are looked up. */
const RAREST = { names: 30, pairs: 30, lead: 15 }

const rarestOf = (weights: readonly (readonly [string, number])[], most: number): string[] =>
  [...weights]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([term]) => term)

/** What is told of the words of some passages and a headline. */
const wordsOf = (passages: readonly Passage[], beside: readonly Passage[], title: string) => {
  const { all, names, pairs } = termsOf(passages, title)
  const lead = new Map<string, number>()
  for (const text of [title, ...beside.map((p) => p.text)])
    for (const { term } of termsIn(text)) add(lead, term)
  const rare = (counts: ReadonlyMap<string, number>) => [...counts.keys()].map((t) => [t, rarity(t)] as const)
  return {
    vectors: joined(
      [all, names, lead, new Map(termsIn(title).map(({ term }) => [term, 1]))].map((c) => vectorOf(c)),
    ),
    pairs,
    rarest: new Set([
      ...rarestOf(rare(names), RAREST.names),
      ...rarestOf([...pairs], RAREST.pairs),
      ...rarestOf(rare(lead), RAREST.lead),
    ]),
  }
}

/**
 * What the words around an episode say. The report's main episode has all the words that no other one has. Only days and
 * counts are found at once: many an episode is never compared by its words.
 */
export const contextOf = (
  report: Report,
  episode: Episode,
  others: readonly Episode[],
  primary: boolean,
): Context => {
  const published = report.published ? dayNumber(report.published.start) : undefined
  const days = whenOf(report, episode, published, primary)
  const killed = countOf(episode, 'kill')
  const injured = countOf(episode, 'injure')
  const title = primary ? (report.title ?? '') : ''
  const mine = new Set(episode.facets.map((f) => f.at))
  const around = onDemand(() => {
    const theirs = new Set(others.flatMap((e) => e.facets.map((f) => f.at)))
    return report.passages.filter((p, k) => READ.has(p.block) && (mine.has(k) || (primary && !theirs.has(k))))
  })
  const within = (point: number): boolean => around().some((p) => point >= p.start && point < p.end)
  const words = onDemand(() => {
    const beside = report.passages.filter((p, k) => mine.has(k) && READ.has(p.block)).slice(0, 4)
    return wordsOf(around(), beside, title)
  })
  const people = onDemand(() => peopleOf(report, within))
  const ages = onDemand(() => agesOf([title, ...around().map((p) => p.text)].join('\n')))
  const towns = onDemand(() => townsOf(report, within))
  const signs = onDemand(() =>
    signsOf({
      people: people(),
      pairs: words().pairs.keys(),
      towns: towns().towns,
      provinces: towns().provinces,
      ages: ages().all,
    }),
  )
  return {
    get vectors() {
      return words().vectors
    },
    get pairs() {
      return words().pairs
    },
    get rarest() {
      return words().rarest
    },
    get people() {
      return people()
    },
    get ages() {
      return ages().all
    },
    get firstAge() {
      return ages().first
    },
    get towns() {
      return towns().towns
    },
    get mainTown() {
      return towns().mainTown
    },
    get provinces() {
      return towns().provinces
    },
    get signs() {
      return signs()
    },
    ...(days ? { days } : {}),
    ...(published === undefined ? {} : { published }),
    ...(killed === undefined ? {} : { killed }),
    ...(injured === undefined ? {} : { injured }),
  }
}
