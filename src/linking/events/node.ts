import type { Report } from '../../base/index.ts'
import { type Context, contextOf } from '../context/index.ts'
import { type Episode, type Episodes, episodesOf, type Parted, primaryOf } from '../episodes/index.ts'
import { type Family, isoDay } from '../facets/index.ts'

/** An episode with all by which it is compared with those of other reports. */
export interface Node {
  readonly id: string
  readonly episode: Episode
  readonly context: Context
  readonly family: Family
  /** Families whose episodes can be of one event. A report of a shooting and one of the wounded's way to hospital can. */
  readonly kin: string
  /** What it is told as: a fact, a plan, a demand. Episodes told as different things are never one event. */
  readonly world: string
  /** The report is chiefly about it. */
  readonly primary: boolean
}

/**
 * Something that two episodes may share: the term, within stretches of time that meet. A shared `strong` trait makes a
 * candidate alone; of the others two must be shared.
 */
export interface Trait {
  readonly term: string
  /** First and last of the days, or of the longer spans, that it may belong to. No two of them meet. */
  readonly stretches: readonly (readonly [number, number])[]
  /** What the numbers of the stretches count. */
  readonly unit: 'day' | 'span'
  readonly strong: boolean
}

/** No stretch of a trait is longer than this, in its unit. */
export const LONGEST = 6

/** Words are looked up within about so many days. */
const SPAN = 60

/** A report that gives no day may tell of what happened so many spans ago. */
const BACK = 6

const familyOfEpisode = (e: Episode): Family =>
  (e.facets.find((f) => f.family !== 'comment') ?? e.facets[0]!).family

/** What is told of the hours and days after violence: the same event's sequel, where a report is chiefly about it. */
const SEQUEL = new Set([
  'transfer',
  'evacuate',
  'arrive',
  'deploy',
  'detain',
  'investigate',
  'convict',
  'surrender',
])

const kinOf = (family: Family, episode: Episode, primary: boolean): string =>
  family === 'violence' || (primary && SEQUEL.has(episode.type)) ? 'violence' : family

const worldOf = (e: Episode): string => {
  const { modality } = e.claims[0]!
  return `${modality === 'historical' ? 'factual' : modality}${e.cumulative ? ' cumulative' : ''}`
}

/** The country and the month that a cumulative count is of. */
const seriesOf = (node: Pick<Node, 'episode' | 'context'>): string => {
  const { episode, context } = node
  const scope = episode.sites[0]?.country ?? episode.sites[0]?.name ?? ''
  const day = context.published ?? context.days?.to
  const month = day === undefined ? '' : isoDay(day).slice(0, 7)
  return `${episode.claims[0]!.quantity?.measure ?? ''} ${scope} ${month}`
}

/**
 * The spans of time under which an episode is looked up: its own, and for what a report is chiefly about those before the
 * report too, for the day that it names may be that of the arrest or the trial.
 */
const spansOf = ({ context: { days, published }, primary }: Node): (readonly [number, number])[] => {
  const span = (day: number): number => Math.floor(day / SPAN)
  const own = days?.certain ? [span(days.from), span(days.from) + 1] : []
  const last = primary || !days?.certain ? (published ?? days?.to) : undefined
  const before = last === undefined ? [] : Array.from({ length: BACK }, (_, k) => span(last) + 1 - k)
  return stretchesOf([...own, ...before])
}

/** Runs of whole numbers as first and last. */
const stretchesOf = (numbers: readonly number[]): (readonly [number, number])[] => {
  const runs: [number, number][] = []
  for (const n of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && run[1] === n - 1 && n - run[0] < LONGEST) run[1] = n
    else runs.push([n, n])
  }
  return runs
}

/** Where time is unknown, all meet. */
const EVER: Trait['stretches'] = [[0, 0]]

/** By what other nodes that may be of the same happening are found. Made anew each time: kept, they outweigh the node. */
export const traitsOf = (node: Node): Trait[] => {
  const { context, episode, kin, world } = node
  if (episode.cumulative)
    return [
      {
        term: `series ${episode.type} ${world} ${seriesOf(node)}`,
        stretches: EVER,
        unit: 'span',
        strong: true,
      },
    ]
  const days = context.days
  const spans = spansOf(node)
  const words = [...context.rarest].map(
    (term): Trait =>
      spans.length
        ? { term: `word ${kin} ${term}`, stretches: spans, unit: 'span', strong: false }
        : { term: `word ${kin} ${term} undated`, stretches: EVER, unit: 'span', strong: false },
  )
  if (!days) return words
  const last = Math.min(days.to, days.from + 3) + 1
  const places = new Set([...episode.sites.map((s) => s.name.toLowerCase()), ...context.towns])
  return [
    ...words,
    ...[...places].map(
      (place): Trait => ({
        term: `day ${kin} ${place}`,
        stretches: [[days.from, last]],
        unit: 'day',
        strong: true,
      }),
    ),
  ]
}

/** The episodes of a report, ready to be compared, and those that it tells apart itself. */
export const nodesOf = (
  report: Report,
  parted?: Parted,
): { readonly nodes: Node[]; readonly apart: Episodes['apart'] } => {
  const { episodes, apart } = episodesOf(report, parted)
  const main = primaryOf(episodes)
  const nodes = episodes
    .filter((e) => e.facets.some((f) => f.family !== 'comment'))
    .map((episode) => {
      const primary = episode === main
      const family = familyOfEpisode(episode)
      const others = episodes.filter((e) => e !== episode && !e.cumulative && familyOfEpisode(e) === family)
      return {
        id: episode.id,
        episode,
        context: contextOf(report, episode, others, primary),
        family,
        kin: kinOf(family, episode, primary),
        world: worldOf(episode),
        primary,
      }
    })
  return { nodes, apart }
}
