import type { Tree } from '../../analysis/index.ts'
import type { Modality, Polarity, Span } from '../../base/index.ts'
import type { Find } from '../match/index.ts'

const NOT = new Set(['not', "n't", 'n’t', 'never', 'neither', 'nor', 'without'])
const NO = new Set(['no', 'none', 'nobody', 'neither'])
const HEDGES = new Set(
  'possibly reportedly allegedly apparently perhaps maybe probably likely presumably supposedly seemingly purportedly alleged suspected purported presumed possible appear seem believe reported rumored rumoured suspect think feared might may could'.split(
    ' ',
  ),
)
/** Verbs and nouns under which an infinitive is told as having happened. */
const IMPLICATIVE = new Set(
  'force manage begin start continue help come seem appear report say believe happen compel oblige go cease stop keep use allege think lead cause make let get fail refuse decline tend find see prompt push drive allow enable sentence able unable'.split(
    ' ',
  ),
)
const HABIT = new Set([
  'typically',
  'usually',
  'often',
  'generally',
  'always',
  'regularly',
  'normally',
  'routinely',
])

/** "not only killed" tells that it happened. */
const isNot = (tree: Tree, i: number): boolean =>
  (NOT.has(tree.lemma(i)) || NOT.has(tree.word(i).form.toLowerCase())) &&
  !/^(?:only|just|merely)$/i.test(tree.words[i + 1]?.form ?? '')

/** Whether the happening is said not to have happened: "not", "never", "no one", "failed to", "without". */
export const polarityOf = (find: Find): Polarity => {
  const { tree } = find.scene
  const { clause, args } = find.met
  const negatedVerb = (v: number): boolean => tree.children(v).some((c) => isNot(tree, c) && c < v + 3)
  let negative = negatedVerb(clause)
  if (find.met.kind === 'noun')
    negative ||= tree.children(find.met.head).some((c) => tree.isRelation(c, 'det') && NO.has(tree.lemma(c)))
  if (tree.isRelation(clause, 'xcomp')) {
    const above = tree.head(clause)
    if (negatedVerb(above) && !tree.isRelation(above, 'ccomp')) negative = !negative
    if (tree.lemma(above) === 'fail') negative = !negative
  }
  for (const i of [args.subject, args.object])
    if (
      i !== undefined &&
      (NO.has(tree.lemma(i)) ||
        tree.children(i).some((c) => tree.isRelation(c, 'det', 'advmod') && NO.has(tree.lemma(c))))
    )
      negative = !negative
  return negative ? 'negated' : 'affirmed'
}

const auxiliaries = (tree: Tree, v: number): string[] => tree.childrenBy(v, 'aux').map((c) => tree.lemma(c))

export const modalityOf = (find: Find): Modality => {
  const { tree } = find.scene
  const v = find.met.clause
  const aux = auxiliaries(tree, v)
  const infinitive =
    tree.word(v).xpos !== 'VBG' &&
    tree.children(v).some((c) => tree.isRelation(c, 'mark') && tree.lemma(c) === 'to')
  const above = tree.head(v)
  if (
    tree
      .children(v)
      .some((c) => tree.isRelation(c, 'mark') && ['if', 'unless', 'whether'].includes(tree.lemma(c)))
  )
    return 'hypothetical'
  if (aux.some((a) => ['will', 'shall', "'ll"].includes(a))) return 'future'
  if (
    aux.some((a) => ['would', 'could', 'might', 'may', 'should', 'must', 'can'].includes(a)) &&
    find.rule.stance !== 'cannot-confirm'
  )
    return aux.includes('would') ? 'future' : 'hypothetical'
  if (infinitive && above >= 0 && !IMPLICATIVE.has(tree.lemma(above)) && !find.rule.speech)
    return DEMANDING.has(tree.lemma(above)) ? 'requested' : 'hypothetical'
  if (tree.children(v).some((c) => HABIT.has(tree.lemma(c)))) return 'generic'
  return 'factual'
}

const DEMANDING = new Set('demand ask urge call order request want tell appeal beg plead press'.split(' '))

/** Words that hedge in the claim's own words or on the verb above. */
export const hedgesOf = (find: Find, words: readonly number[]): (Span & { text: string })[] => {
  const { tree } = find.scene
  const near = new Set(words)
  const above = tree.head(find.met.clause)
  if (above >= 0 && tree.isRelation(find.met.clause, 'xcomp', 'ccomp')) near.add(above)
  return [...near]
    .sort((a, b) => a - b)
    .filter((i) => {
      if (!HEDGES.has(tree.lemma(i)) && !HEDGES.has(tree.word(i).form.toLowerCase())) return false
      const w = tree.word(i)
      if (['report', 'believe', 'think', 'suspect'].includes(tree.lemma(i)))
        return w.xpos === 'VBN' || w.upos === 'ADJ'
      if (['may', 'might', 'could'].includes(tree.lemma(i)))
        return w.upos === 'AUX' && find.rule.stance !== 'cannot-confirm'
      return true
    })
    .map((i) => ({ start: tree.word(i).start, end: tree.word(i).end, text: tree.word(i).form }))
}
