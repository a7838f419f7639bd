import { type Figure, percent, share } from '../figure.ts'
import type { Kinships } from '../kinships.ts'
import type { EvalSet } from '../set.ts'

const GOLD = 'data/wire-pairs/dev.jsonl.gz'
const TEXTS = 'data/fa-kes/dev.jsonl.gz'

type Relation = 'copy' | 'partial-copy' | 'same-event' | 'different'

export interface GoldPair {
  readonly a: string
  readonly b: string
  readonly relation: Relation
}

interface Row {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly meta: { readonly publisher: string; readonly date: string }
}

/**
 * Pairs of reports of which one carries the other's text (`copy`, `partial-copy`), tells of the same event in other
 * words, or tells of another one. All documents of the set are read, pairs are looked for among all of them, and a gold
 * pair that was not found counts as no copy. What is found beside the gold pairs is not scored, as nobody has judged it.
 */
export const wirePairs: EvalSet = {
  name: 'wire-pairs',
  needs: [GOLD, TEXTS],
  measure: (bench) => {
    const articles = new Map(bench.gold<Row>(TEXTS).map((r) => [r.id, r]))
    const documents = [...articles.values()].map(({ id, title, text, meta }) => ({
      id,
      title,
      text,
      publisher: meta.publisher,
      published: meta.date,
    }))
    const file = bench.file('wire.jsonl', documents.map((d) => `${JSON.stringify(d)}\n`).join(''))
    const kinships = bench.json<Kinships>('scripts/eval/kinships.ts', file)
    const gold = bench.gold<GoldPair>(GOLD)
    for (const { a, b, got, relation } of judged(gold, kinships))
      if (isCopy(got) !== isCopy(relation)) bench.miss(`wire-pairs ${a} ${b} ${relation} got: ${got ?? '-'}`)
    const known = new Set(gold.map(({ a, b }) => pairKey(a, b)))
    for (const { inputs, relation } of kinships.found)
      if (!known.has(pairKey(...inputs)))
        bench.detail(`wire-pairs not in the gold: ${relation} ${inputs.join(' ')}`)
    return figuresOf(gold, kinships)
  },
}

/** The figures of what was found among the gold pairs. */
export const figuresOf = (gold: readonly GoldPair[], kinships: Kinships): Figure[] => {
  const pairs = judged(gold, kinships)
  const compared = new Set(kinships.compared.map(([a, b]) => pairKey(a, b)))
  const copies = pairs.filter((p) => isCopy(p.relation))
  const apart = (relation: Relation, name: string, goal = {}) => {
    const of = pairs.filter((p) => p.relation === relation)
    return share(name, of.filter((p) => !isCopy(p.got)).length, of.length, goal)
  }
  const all = (kinships.documents * (kinships.documents - 1)) / 2
  return [
    percent('copy and partial copy, F1', f1Of(pairs, isCopy), { asked: 90 }),
    percent(
      'copy alone, F1',
      f1Of(pairs, (relation) => relation === 'copy'),
    ),
    apart('different', 'other events kept apart', { asked: 100 }),
    apart('same-event', 'same event in other words kept apart'),
    share(
      'copies among the pairs compared',
      copies.filter((p) => compared.has(pairKey(p.a, p.b))).length,
      copies.length,
    ),
    share('pairs compared, of all', kinships.compared.length, all),
  ]
}

const isCopy = (relation: string | undefined): boolean => relation === 'copy' || relation === 'partial-copy'

const pairKey = (a: string, b: string): string => [a, b].sort().join(' ')

const judged = (gold: readonly GoldPair[], { found }: Kinships) => {
  const relations = new Map(found.map(({ inputs, relation }) => [pairKey(...inputs), relation]))
  return gold.map((p) => ({ ...p, got: relations.get(pairKey(p.a, p.b)) }))
}

const f1Of = (
  pairs: readonly { readonly relation: Relation; readonly got: string | undefined }[],
  counts: (relation: string | undefined) => boolean,
): number => {
  const both = pairs.filter((p) => counts(p.relation) && counts(p.got)).length
  const either = pairs.filter((p) => counts(p.relation)).length + pairs.filter((p) => counts(p.got)).length
  return either ? (200 * both) / either : 0
}
