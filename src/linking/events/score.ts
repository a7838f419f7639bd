import type { Quantity } from '../../base/index.ts'
import {
  agreement,
  gap,
  kindOf,
  lengthOf,
  meansOf,
  type Nearness,
  nearness,
  placedNearness,
  sideOf,
} from '../facets/index.ts'
import { UNLIKE } from './cluster.ts'
import { comparedOf } from './compared.ts'
import { areShared, FEATURES, featuresOf, sharedOf } from './features.ts'
import type { Node } from './node.ts'
import { weights } from './weights.ts'

/** Whether two episodes of different reports are one happening: log-odds, and what speaks for and against. */
export interface Judgement {
  readonly score: number
  readonly why: readonly string[]
  readonly against: readonly string[]
}

/** From here on, two episodes are taken for one happening. */
export const SAME = -1

const names = (n: Node): string => n.episode.sites.map((s) => s.name).join(', ') || 'no place'
const when = (n: Node): string => n.episode.time?.edtf ?? 'no day'

/** Said against a pair of which one is not what its report is chiefly about; it sets no two happenings apart. */
export const IN_PASSING = 'one of them is told in passing'

const chiefly = (a: Node, b: Node): boolean => a.primary && b.primary

/** The violence that two reports are chiefly about is weighed as a whole by what was learned of such; the rest by rule. */
const learned = (a: Node, b: Node): boolean => chiefly(a, b) && a.kin === 'violence'

/** The reasons are words for people: they are put together only where somebody asks for them. */
interface Said {
  readonly aloud: boolean
  score: number
  readonly why: string[]
  readonly against: string[]
}

const say = (said: Said, by: number, reason: () => string): void => {
  said.score += by
  if (said.aloud) (by >= 0 ? said.why : said.against).push(reason())
}

/** What is held against that of many others, made once. */
interface Ready {
  /** Words for those who did it. */
  readonly doers: readonly string[]
  readonly side: ReturnType<typeof sideOf>
  readonly means: string | undefined
  /** The first two counts of each type of claim, in the order of the types; the kind is that of `kindOf`. */
  readonly counts: ReadonlyMap<string, readonly { readonly quantity: Quantity; readonly kind: string }[]>
}

const readied = new WeakMap<Node, Ready>()

const readyOf = (node: Node): Ready => {
  const before = readied.get(node)
  if (before) return before
  const { claims, facets, type } = node.episode
  const doers = facets.flatMap((f) => f.agents)
  const counts = new Map<string, { quantity: Quantity; kind: string }[]>()
  for (const claim of claims) {
    const { quantity, type } = claim
    const own = counts.get(type) ?? []
    counts.set(type, own)
    if (quantity && quantity.measure !== 'total' && own.length < COUNTS)
      own.push({ quantity, kind: kindOf(claim) })
  }
  const ready = { doers, side: sideOf(doers), means: meansOf(type), counts }
  readied.set(node, ready)
  return ready
}

/** So many counts of a type are held against each other. */
const COUNTS = 2

const byPlace = (a: Node, b: Node, near: Nearness, said: Said): void => {
  const both = (): string => `${names(a)} and ${names(b)}`
  if (near === 'same') say(said, learned(a, b) ? 0 : 1, () => `the same place: ${names(a)}`)
  else if (near === 'apart') say(said, learned(a, b) ? -0.01 : -4, () => `apart: ${both()}`)
  else if (near === 'loosely-apart') say(said, learned(a, b) ? -0.01 : -2, () => `apart: ${both()}`)
}

const byDay = (a: Node, b: Node, said: Said): void => {
  const x = a.context.days
  const y = b.context.days
  if (!x?.certain || !y?.certain || !a.episode.time || !b.episode.time) return
  const between = gap(x, y)
  const both = (): string => `${when(a)} and ${when(b)}`
  if (between === 0 && lengthOf(x) <= 2 && lengthOf(y) <= 2) say(said, 0, () => `the same day: ${when(a)}`)
  else if (between > 1)
    say(said, learned(a, b) ? -0.01 : Math.max(-6, -1.5 - between / 2), () => `apart: ${both()}`)
  else if (between === 1) say(said, -0.5, () => `a day apart: ${both()}`)
}

const byCount = (a: Node, b: Node, said: Said): void => {
  const { counts: theirs } = readyOf(b)
  if (!theirs.size) return
  for (const [type, own] of readyOf(a).counts)
    for (const x of own)
      for (const y of theirs.get(type) ?? []) {
        if (x.kind !== y.kind) continue
        const agree = agreement(x.quantity, y.quantity)
        const both = (): string => `${x.quantity.text} and ${y.quantity.text}`
        if (agree === 'same') say(said, learned(a, b) ? 0 : 0.3, () => `the same count: ${x.quantity.text}`)
        else if (agree === 'apart')
          say(said, learned(a, b) ? -0.01 : a.family === 'violence' ? -0.7 : -2, () => `apart: ${both()}`)
        if (agree === 'same' || agree === 'apart') return
      }
}

const byMeans = (a: Node, b: Node, said: Said): void => {
  const { means: x } = readyOf(a)
  const { means: y } = readyOf(b)
  if (!x || !y || x === y || isFromAfar(x) === isFromAfar(y)) return
  say(said, -1.5, () => `other means: ${a.episode.type} and ${b.episode.type}`)
}

const isFromAfar = (means: string): boolean => means === 'air' || means === 'fire'

/** Those who did it, where a talk, a demand or an accusation is the happening. */
const byDoer = (a: Node, b: Node, said: Said): void => {
  const { doers: x, side: one } = readyOf(a)
  const { doers: y, side: other } = readyOf(b)
  if (!x.length || !y.length) return
  const both = (): string => `${x.slice(0, 4).join(' ')} and ${y.slice(0, 4).join(' ')}`
  const talk = a.kin !== 'violence' && a.family !== 'movement'
  if (x.some((w) => y.includes(w)))
    say(said, talk ? 1 : 0.2, () => `the same doer: ${x.filter((w) => y.includes(w))[0]}`)
  else if (one && other && one !== other) say(said, -2, () => `other sides: ${both()}`)
  else if (talk) say(said, -4, () => `other doers: ${both()}`)
}

const byTopic = (a: Node, b: Node, said: Said): void => {
  if (a.kin === 'violence' || a.family === 'movement') return
  if (a.episode.type !== b.episode.type) say(said, -2, () => `${a.episode.type} and ${b.episode.type}`)
}

/** The words behind the likeness of two contexts. */
const wordsShared = (a: Node, b: Node): string[] => {
  const people = sharedOf(a.context.people, b.context.people)
  const pairs = [...a.context.pairs.keys()].filter((p) => b.context.pairs.has(p)).sort()
  const towns = sharedOf(a.context.towns, b.context.towns)
  const words = sharedOf(a.context.rarest, b.context.rarest).filter((w) => !pairs.includes(w))
  return [
    ...(people.length ? [`both name ${people.slice(0, 4).join(', ')}`] : []),
    ...(pairs.length ? [`both have the words “${pairs.slice(0, 4).join('”, “')}”`] : []),
    ...(!pairs.length && words.length ? [`both have the words ${words.slice(0, 4).join(', ')}`] : []),
    ...(towns.length ? [`both name ${towns.slice(0, 4).join(', ')}`] : []),
  ]
}

/** Whether there are any words behind the likeness of two contexts. */
const nameShared = ({ context: a }: Node, { context: b }: Node): boolean =>
  areShared(a.rarest, b.rarest) || areShared(a.people, b.people) || areShared(a.towns, b.towns)

/** The features of the pair that is being weighed: a million pairs are weighed in a minute. */
const values = new Float64Array(FEATURES.length)

/** More than what is beside the features can add to a score: the same place, count and doer. */
const BESIDE = 2.5

const weigh = (a: Node, b: Node, said: Said): boolean => {
  if (a.kin !== b.kin || a.world !== b.world || (a.family !== b.family && !(a.primary && b.primary)))
    return false
  if (a.episode.cumulative) {
    byPlace(a, b, nearness(a.episode.sites, b.episode.sites), said)
    say(said, 2, () => `one series: ${a.episode.type}, the same scope and month`)
    return true
  }
  const near = placedNearness(comparedOf(a).sites, comparedOf(b).sites)
  const { bias, weights: w } = weights()
  const features = featuresOf(a, b, near, values)
  let sum = bias
  for (let k = 0; k < features.length; k++) sum += features[k]! * w[k]!
  said.score += sum
  // nine of ten pairs end here
  if (!said.aloud && sum + BESIDE <= UNLIKE) return false
  if (said.aloud) {
    const likeness = Math.round(100 * features[FEATURES.indexOf('all')]! ** 2)
    said.why.push(`${likeness} % of their words alike, the rarer the more`, ...wordsShared(a, b))
  }
  if (!nameShared(a, b)) say(said, learned(a, b) ? -0.7 : -1.5, () => 'no name in common')
  if (!chiefly(a, b)) {
    // a few words tell less than a report; that both reports are of one day tells next to nothing
    say(said, -1, () => IN_PASSING)
    if (!(a.context.days?.certain && b.context.days?.certain)) said.score -= 2
  }
  if (a.family !== b.family) say(said, -0.01, () => `${a.episode.type} and ${b.episode.type}`)
  byDay(a, b, said)
  byPlace(a, b, near, said)
  byCount(a, b, said)
  byMeans(a, b, said)
  byDoer(a, b, said)
  byTopic(a, b, said)
  return true
}

/**
 * Judges two episodes of different reports. Symmetric. Undefined where they cannot be one: other kinds of happening, or
 * one told as a fact and the other as a plan or a denial.
 */
export const judge = (a: Node, b: Node): Judgement | undefined => {
  const said: Said = { aloud: true, score: 0, why: [], against: [] }
  return weigh(a, b, said) ? said : undefined
}

/** The score of `judge` alone, without its reasons; undefined also where it is no more than `UNLIKE`. */
export const scoreOf = (a: Node, b: Node): number | undefined => {
  const said: Said = { aloud: false, score: 0, why: [], against: [] }
  return weigh(a, b, said) && said.score > UNLIKE ? said.score : undefined
}
