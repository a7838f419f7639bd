import type { Claim, Count } from '../../../src/base/index.ts'
import { DEATHS, isAffirmed } from '../claim-types.ts'
import { contentWords } from '../phrases.ts'
import type { EvalSet } from '../set.ts'
import { Tally } from '../tally.ts'

const GOLD = 'data/victim-counts/dev.jsonl.gz'

type Kind = 'killed' | 'injured'
const KINDS: readonly Kind[] = ['killed', 'injured']
const TYPES: Readonly<Record<Kind, readonly string[]>> = { killed: DEATHS, injured: ['injure'] }

export type Bounds = Pick<Count, 'low' | 'best' | 'high'>

interface Snippet {
  readonly id: string
  readonly text: string
  readonly gold: Readonly<Record<Kind, Bounds | null>>
  readonly said: Readonly<Record<Kind, string>>
}

/** Words for people that leave nobody out: a count of them is no part of another count. */
const ANYBODY = new Set(['people', 'person', 'victim', 'casualty', 'death', 'dead', 'life', 'other'])

const size = ({ low, best, high }: Bounds): number => best ?? low ?? high ?? 0
const sum = (values: readonly (number | null)[]): number | null =>
  values.every((v) => v !== null) ? values.reduce<number>((n, v) => n + v, 0) : null

const NOBODY: Bounds = { low: 0, best: 0, high: 0 }

/**
 * The one total that a text's claims of a kind come to: null where they count nobody, none where all are negated. Counts that are parts or repeats
 * of another (by the claims' links, or by their number) are left out; if the greatest counts people of any kind, or is
 * the sum of the others, it is the total; otherwise the groups are different people and are added up.
 */
export const totalOf = (claims: readonly Claim[]): Bounds | null => {
  const affirmed = claims.filter(isAffirmed)
  if (!affirmed.length && claims.length) return NOBODY
  const counted = affirmed.filter((c) => c.quantity)
  const ids = new Set(counted.map((c) => c.id))
  const within = (c: Claim) =>
    [...(c.links.part_of ?? []), ...(c.links.same_as ?? [])].some((id) => ids.has(id) && id !== c.id)
  const apart = counted.filter(
    (c, i) => !within(c) || counted.findIndex((o) => o.links.same_as?.includes(c.id)) > i,
  )
  const groups = apart.flatMap((c) => c.quantity ?? [])
  const distinct = groups.filter((q, i) => !groups.slice(0, i).some((p) => size(p) === size(q)))
  const greatest = distinct.toSorted((a, b) => size(b) - size(a))[0]
  if (!greatest) return null
  const others = distinct.filter((q) => q !== greatest)
  const anybody = !greatest.unit || contentWords(greatest.unit).some((w) => ANYBODY.has(w))
  const vague = distinct.some((q) => q.low === null && q.best === null && q.high === null)
  if (anybody || vague || size(greatest) === others.reduce((n, q) => n + size(q), 0)) return bounds(greatest)
  return {
    low: sum(distinct.map((q) => q.low)),
    best: sum(distinct.map((q) => q.best)),
    high: sum(distinct.map((q) => q.high)),
  }
}

const bounds = ({ low, best, high }: Bounds): Bounds => ({ low, best, high })

/** Nothing told is matched by nothing found, anything else by the same three bounds. */
export const sameCount = (gold: Bounds | null, got: Bounds | null): boolean =>
  gold === null || got === null
    ? gold === got
    : gold.low === got.low && gold.best === got.best && gold.high === got.high

/**
 * Short reports with one total of killed and one of injured: the share of documents where the total of the claims has
 * the very bounds of the gold (33, at least 80, dozens, several), or where neither tells anything.
 */
export const victimCounts: EvalSet = {
  name: 'victim-counts',
  needs: [GOLD],
  measure: (bench) => {
    const snippets = bench.gold<Snippet>(GOLD)
    const read = bench.claims(snippets.map(({ id, text }) => ({ id, text })))
    const tally = new Tally(bench, 'victim-counts')
    for (const snippet of snippets)
      for (const kind of KINDS) {
        const gold = snippet.gold[kind]
        const got = totalOf(read.of(snippet.id).filter((c) => TYPES[kind].includes(c.type)))
        const right = sameCount(gold, got)
        const miss = () => `${snippet.said[kind]} got: ${shown(got)} | ${snippet.text.slice(0, 300)}`
        tally.add(`${kind} exact`, snippet, right, miss)
        if (gold) tally.add(`${kind} exact where told`, snippet, right)
      }
    return [
      tally.share('killed exact', { asked: 70, aim: 85 }),
      tally.share('injured exact', { asked: 65, aim: 85 }),
      tally.share('killed exact where told'),
      tally.share('injured exact where told'),
    ]
  },
}

const shown = (count: Bounds | null): string =>
  count ? `${count.low ?? '..'}/${count.best ?? '-'}/${count.high ?? '..'}` : '-'
