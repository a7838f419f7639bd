import type { Tree } from '../../analysis/index.ts'
import type { Attribution, ClaimTime, Quantity, TimeMention } from '../../base/index.ts'
import type { Find } from '../match/index.ts'
import { headOf, verbOver, wordsIn } from './words.ts'

const PRESENT = new Set(['VBZ', 'VBP', 'VBG'])

/**
 * When it is said to have happened: a time of the claim's own clause, of the clause it is coordinated with, or of the
 * verb above that carries it. The time of saying is not the time of happening, but where hearsay or a recent perfect
 * ("have defected, media reported Monday") gives no other, it is near it.
 */
export const timeOf = (
  find: Find,
  words: readonly number[],
  around: readonly Attribution[],
  quantity: Quantity | undefined,
): ClaimTime | undefined => {
  const { tree, times, analysis } = find.scene
  const dated = times.filter((t) => t.interval && t.kind !== 'duration')
  const verb = find.met.clause
  const cues = around.flatMap((a) => wordsIn(tree, a.cue))
  const inside = dated.filter((t) => wordsIn(tree, t).every((i) => words.includes(i)))
  const nearest = (list: readonly TimeMention[]): TimeMention | undefined =>
    [...list].sort((a, b) => distance(tree, a, find.met.head) - distance(tree, b, find.met.head))[0]

  const own = dated.filter((t) => verbOver(tree, headOf(tree, wordsIn(tree, t)) ?? -1) === verb)
  const shared = dated.filter((t) =>
    isSibling(tree, verbOver(tree, headOf(tree, wordsIn(tree, t)) ?? -1), verb),
  )
  const direct =
    nearest(own.filter((t) => !conflicts(tree, t, words))) ??
    nearest(inside) ??
    nearest(shared.filter((t) => !cues.includes(verbOver(tree, headOf(tree, wordsIn(tree, t)) ?? -1) ?? -1)))
  if (direct) return toClaimTime(direct)

  const above = timeAbove(find, dated, cues) ?? timeOfWhen(find, dated)
  if (above) return toClaimTime(above)
  const since = sinceClause(find, dated)
  if (since) return since
  const then = dated.find((t) => /^(?:at the|by that) time$|^then$|^at that (?:time|point)$/i.test(t.text))
  if (then) return toClaimTime(then)
  const said = dated.find((t) => cues.includes(verbOver(tree, headOf(tree, wordsIn(tree, t)) ?? -1) ?? -1))
  const hearsay = around.at(-1)?.source === null
  if (said?.interval && (hearsay || (isPerfect(tree, verb) && quantity?.measure !== 'total')))
    return hearsay
      ? toClaimTime(said)
      : { ...toClaimTime(said)!, edtf: approximately(said.interval.edtf), basis: 'inferred' }
  if (
    quantity?.measure === 'stock' &&
    find.rule.stock &&
    PRESENT.has(tense(tree, verb)) &&
    analysis.article.published
  ) {
    const { edtf, start, end } = analysis.article.published
    return { edtf, start, end, basis: 'publication', precision: start === end ? 1 : 5 }
  }
  return undefined
}

/** "in November, when he left": the time of the clause that the "when" hangs on. */
const timeOfWhen = (find: Find, dated: readonly TimeMention[]): TimeMention | undefined => {
  const { tree } = find.scene
  const clause = find.met.clause
  if (
    !tree.isRelation(clause, 'advcl', 'acl') ||
    !tree.children(clause).some((c) => tree.lemma(c) === 'when')
  )
    return undefined
  const above = tree.head(clause)
  return dated.find(
    (t) =>
      verbOver(tree, headOf(tree, wordsIn(tree, t)) ?? -1) === verbOver(tree, above) ||
      wordsIn(tree, t).includes(above),
  )
}

/** "Since the uprising began in March, 900 have died": from that start up to publication. */
const sinceClause = (find: Find, dated: readonly TimeMention[]): ClaimTime | undefined => {
  const { tree, analysis } = find.scene
  const { published } = analysis.article
  const top = find.met.clause
  const roots = [top, ...tree.ancestors(top)]
  const clause = tree.words.findIndex(
    (_, i) =>
      tree.isRelation(i, 'advcl') &&
      roots.includes(tree.head(i)) &&
      tree.childrenBy(i, 'mark', 'case').some((m) => tree.lemma(m) === 'since'),
  )
  if (clause < 0 || !published) return undefined
  const start = dated.find((t) => wordsIn(tree, t).some((i) => tree.isUnder(i, clause)))
  if (!start?.interval) return undefined
  const from = start.interval.edtf.split('/')[0] ?? start.interval.start
  return {
    text: start.text,
    edtf: `${from}/${published.end}`,
    start: start.interval.start,
    end: published.end,
    basis: 'inferred',
    precision: 5,
  }
}

const approximately = (edtf: string): string => (edtf.includes('/') ? edtf : `${edtf}~`)

const toClaimTime = (t: TimeMention): ClaimTime | undefined =>
  t.interval && {
    text: t.text,
    edtf: t.interval.edtf,
    start: t.interval.start,
    end: t.interval.end,
    basis: t.basis,
    precision: t.precision ?? 1,
  }

const distance = (tree: Tree, t: TimeMention, head: number): number =>
  Math.min(...wordsIn(tree, t).map((i) => Math.abs(i - head)))

/** A time that hangs on the same verb but stands in another part of a coordination. */
const conflicts = (tree: Tree, t: TimeMention, words: readonly number[]): boolean => {
  const at = wordsIn(tree, t)
  const last = words.at(-1) ?? 0
  return (at[0] ?? 0) > last + 12
}

const isSibling = (tree: Tree, a: number | undefined, b: number): boolean => {
  if (a === undefined || a === b) return false
  const top = (i: number): number => {
    let at = i
    while (tree.isRelation(at, 'conj', 'xcomp') && tree.head(at) >= 0) at = tree.head(at)
    return at
  }
  return (
    top(a) === top(b) || (tree.isRelation(b, 'advcl') && tree.head(b) === a && tree.word(b).xpos === 'VBG')
  )
}

/** For a noun of happening: the time of the verb that tells of it, unless the noun is only what the verb is about. */
const timeAbove = (
  find: Find,
  dated: readonly TimeMention[],
  cues: readonly number[],
): TimeMention | undefined => {
  const { tree } = find.scene
  if (find.met.kind !== 'noun') return undefined
  let at = find.met.head
  while (at >= 0) {
    if (['over', 'about', 'on', 'against', 'after', 'before', 'since'].includes(tree.preposition(at) ?? ''))
      return undefined
    if (tree.isVerb(at) && !cues.includes(at)) {
      const mine = dated.find((t) => verbOver(tree, headOf(tree, wordsIn(tree, t)) ?? -1) === at)
      if (mine) return mine
    }
    at = tree.head(at)
  }
  return undefined
}

export const isPerfect = (tree: Tree, verb: number): boolean =>
  tree
    .childrenBy(verb, 'aux')
    .some(
      (c) =>
        tree.lemma(c) === 'have' && ['has', 'have', "'ve", '’ve'].includes(tree.word(c).form.toLowerCase()),
    )

const tense = (tree: Tree, verb: number): string => {
  const aux = tree.childrenBy(verb, 'aux')
  if (aux.length) return aux.some((c) => ['VBD'].includes(tree.word(c).xpos)) ? 'VBD' : 'VBZ'
  return tree.word(verb).xpos
}
