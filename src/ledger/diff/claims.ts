import type { Claim } from '../../base/index.ts'
import { type Database, reportsOf } from '../../store/index.ts'
import { type Counting, fieldsChanged } from './changes.ts'

/** Reports that are held against each other at a time. */
const STRIDE = 100

/**
 * Holds the claims of two stores of one ledger against each other, document by document: by their words and types, so that
 * the ids of other rules do not make all of them new. Gives the id of each claim of the old store in the new one.
 */
export const diffClaims = async (
  before: Database,
  after: Database,
  counting: Counting,
): Promise<ReadonlyMap<string, string>> => {
  const ids = new Map<string, string>()
  for (let last = 0; ; ) {
    const seqs = await numbersAfter(before, after, last)
    if (!seqs.length) return ids
    last = seqs.at(-1)!
    const olds = new Map((await reportsOf(before, seqs)).map((r) => [r.document, r.claims]))
    const news = new Map((await reportsOf(after, seqs)).map((r) => [r.document, r.claims]))
    for (const document of new Set([...olds.keys(), ...news.keys()]))
      diffDocument(olds.get(document) ?? [], news.get(document) ?? [], ids, counting)
  }
}

const numbersAfter = async (before: Database, after: Database, last: number): Promise<number[]> => {
  const of = async ({ db }: Database) =>
    (
      await db
        .selectFrom('document')
        .select('seq')
        .where('seq', '>', last)
        .where('status', '=', 'read')
        .orderBy('seq')
        .limit(STRIDE)
        .execute()
    ).map((r) => r.seq)
  const [a, b] = [await of(before), await of(after)]
  return [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, STRIDE)
}

/** What differs in any case, or follows from the words that claims are matched by. */
const OF_COURSE = new Set(['id'])

const diffDocument = (
  olds: readonly Claim[],
  news: readonly Claim[],
  ids: Map<string, string>,
  counting: Counting,
): void => {
  const waiting = new Map<string, Claim[]>()
  for (const claim of olds) waiting.set(keyOf(claim), [...(waiting.get(keyOf(claim)) ?? []), claim])
  const pairs: (readonly [Claim, Claim])[] = []
  const fresh: Claim[] = []
  for (const claim of news) {
    const known = waiting.get(keyOf(claim))
    const at = Math.max(known?.findIndex((c) => startOf(c) === startOf(claim)) ?? -1, 0)
    const old = known?.splice(at, 1)[0]
    if (old) {
      ids.set(old.id, claim.id)
      pairs.push([old, claim])
    } else fresh.push(claim)
  }
  for (const claim of [...waiting.values()].flat()) counting.note({ what: 'gone', ...told(claim) })
  for (const claim of fresh) counting.note({ what: 'came', ...told(claim) })
  for (const [old, claim] of pairs) {
    const fields = fieldsChanged(old, claim, ids, OF_COURSE)
    if (fields.length) counting.note({ what: 'changed', ...told(claim), fields })
  }
}

const keyOf = ({ type, target }: Claim): string => `${type} ${target.selector[1].exact}`
const startOf = ({ target }: Claim): number => target.selector[0].start

const told = ({ id, type, input, target }: Claim) => ({
  type,
  id,
  words: target.selector[1].exact,
  input,
})
