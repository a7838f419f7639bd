import type { Tree } from '../../analysis/index.ts'
import { contains, type QuantityMention } from '../../base/index.ts'
import { wordsIn } from './words.ts'

/** Nouns that stand for the number of what their "of" phrase names: "a group of 20 soldiers". */
const CONTAINERS = new Set(
  'group total number wave dozen score hundred thousand million ten couple handful majority rest party team crowd family crew pair trio all both body corpse remains bodies'.split(
    ' ',
  ),
)
/** The count that belongs to a noun: its own, or that of the noun in its "of" phrase ("a group of some 20 soldiers"). */
export const countOf = (
  tree: Tree,
  head: number,
  quantities: readonly QuantityMention[],
): QuantityMention | undefined => {
  const of = tree.childrenBy(head, 'nmod').find((c) => (tree.preposition(c) ?? 'of') === 'of')
  if (of !== undefined && CONTAINERS.has(tree.lemma(head))) {
    const inner = countOf(tree, of, quantities)
    if (inner && (inner.low ?? inner.best) !== null) return inner
  }
  const own = quantities.find((q) => q.head === head)
  if (own) return own
  // "One of the dead was Samir Haddad": the share of them that is said to be so.
  const share = tree.childBy(head, 'cop') === undefined ? undefined : tree.childBy(head, 'nsubj')
  const shared =
    share !== undefined && tree.word(share).upos === 'NUM'
      ? quantities.find((q) => contains(q, tree.word(share)))
      : undefined
  if (shared) return shared
  // "the 33 army defectors", where the tree counts the armies.
  const inner = quantities.find(
    (q) =>
      q.head >= 0 &&
      q.head < head &&
      tree.head(q.head) === head &&
      tree.isRelation(q.head, 'compound', 'amod'),
  )
  if (inner && tree.childBy(inner.head, 'det', 'case') === undefined)
    return {
      ...inner,
      head,
      unit: tree.words
        .slice(inner.head, head + 1)
        .map((w) => w.form)
        .join(' '),
    }
  const number = quantities.find((q) => contains(q, tree.word(head)) || wordsIn(tree, q).includes(head))
  if (number) return number
  return of === undefined || !CONTAINERS.has(tree.lemma(head)) ? undefined : countOf(tree, of, quantities)
}
