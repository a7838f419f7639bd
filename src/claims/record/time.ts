import type { Tree } from '../../analysis/index.ts'
import type { Attribution, ClaimTime, DayInterval, Quantity, TimeMention } from '../../base/index.ts'
import type { Find } from '../match/index.ts'
import { isPerfect, tense } from './tense.ts'
import { carriedTime, detailTime, headlineTime, onlyTime } from './time-carried.ts'
import { withNext } from './time-next.ts'
import {
  isAbove,
  isBeside,
  isInAside,
  isOfAntecedent,
  isOfCause,
  isOfOther,
  isOfSaying,
  isOfSubject,
  isOfTopic,
  isSibling,
  type Placed,
  placed,
} from './time-scope.ts'
import { sinceClause, sinceNoun, sinceOnset, whenAfterSince } from './time-since.ts'
import { wordsIn } from './words.ts'

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
  const { tree, times, analysis, attributions } = find.scene
  const dated = times.filter((t) => t.interval && t.kind !== 'duration').map((t) => placed(tree, t))
  const verb = find.met.clause
  const said = dated.filter((t) => isOfSaying(tree, t, attributions, verb))
  const told = dated.filter(
    (t) => !said.includes(t) && !isOfTopic(find, t) && !isOfOther(tree, t, find.met.head),
  )
  const nearest = (list: readonly Placed[]): TimeMention | undefined =>
    // a day tells more than the length that ends on it: "for the third day on Friday"
    [...list].sort(
      (a, b) =>
        Number(isLength(a)) - Number(isLength(b)) || distance(a, find.met.head) - distance(b, find.met.head),
    )[0]?.time

  const own = told.filter((t) => t.host === verb && !isFarBehind(t, words))
  const opened = whenAfterSince(find, told)
  if (opened) return toClaimTime(opened)
  const direct =
    nearest(told.filter((t) => find.met.kind === 'noun' && isOfNoun(tree, t, find.met.head))) ??
    nearest(own) ??
    nearest(told.filter((t) => t.words.every((i) => words.includes(i)) && !isInAside(tree, t, verb))) ??
    nearest(told.filter((t) => isSibling(tree, t.host, verb))) ??
    nearest(told.filter((t) => isOfAntecedent(tree, t, verb)))
  if (direct) return withNext(find, toClaimTime(direct, sinceNoun(find, direct)), direct)

  const above = timeAbove(find, told) ?? nearest(told.filter((t) => isAbove(tree, t.host, verb)))
  if (above) return toClaimTime(above)
  const since = sinceClause(find, dated) ?? sinceOnset(find, dated)
  if (since) return since
  const beside = nearest(
    told.filter(
      (t) => isOfCause(tree, t.host, verb) || isBeside(tree, t.host, verb) || isOfSubject(tree, t.host, verb),
    ),
  )
  if (beside) return inferred(beside)
  const then = dated.find(({ time }) =>
    /^(?:at the|by that) time$|^then$|^at that (?:time|point)$/i.test(time.text),
  )
  if (then) return toClaimTime(then.time)
  const ofCue = said.find((t) => around.some((a) => wordsIn(tree, a.cue).includes(t.host)))?.time
  const hearsay = around.at(-1)?.source === null
  if (ofCue?.interval && (hearsay || (isPerfect(tree, verb) && quantity?.measure !== 'total')))
    return hearsay
      ? toClaimTime(ofCue)
      : { ...toClaimTime(ofCue)!, edtf: approximately(ofCue.interval.edtf), basis: 'inferred' }
  if (
    quantity?.measure === 'stock' &&
    find.rule.stock &&
    PRESENT.has(tense(tree, verb)) &&
    analysis.article.published
  ) {
    const { edtf, start, end } = analysis.article.published
    return { edtf, start, end, basis: 'publication', precision: start === end ? 1 : 5 }
  }
  const loose = onlyTime(find, told) ?? carriedTime(find) ?? headlineTime(find) ?? detailTime(find)
  return loose && inferred(loose)
}

const isOfNoun = (tree: Tree, { head }: Placed, noun: number): boolean =>
  tree.head(head) === noun && tree.isRelation(head, 'nmod', 'compound', 'amod', 'obl')

const approximately = (edtf: string): string => (edtf.includes('/') ? edtf : `${edtf}~`)

const inferred = (t: TimeMention): ClaimTime | undefined => {
  const time = toClaimTime(t)
  return time && { ...time, basis: 'inferred' }
}

const toClaimTime = (t: TimeMention, since?: DayInterval): ClaimTime | undefined =>
  since
    ? { text: t.text, ...since, basis: 'inferred', precision: 5 }
    : t.interval && {
        text: t.text,
        edtf: t.interval.edtf,
        start: t.interval.start,
        end: t.interval.end,
        basis: t.basis,
        precision: t.precision ?? 1,
      }

const isLength = ({ time }: Placed): boolean => time.timex?.type === 'DURATION'

const distance = (t: Placed, head: number): number => Math.min(...t.words.map((i) => Math.abs(i - head)))

/** A time that hangs on the same verb but stands in another part of a coordination. */
const isFarBehind = (t: Placed, words: readonly number[]): boolean =>
  (t.words[0] ?? 0) > (words.at(-1) ?? 0) + 12

/** For a noun of happening: the time of the verb that tells of it, unless the noun is only what the verb is about. */
const timeAbove = (find: Find, told: readonly Placed[]): TimeMention | undefined => {
  const { tree } = find.scene
  if (find.met.kind !== 'noun') return undefined
  let at = find.met.head
  // "the explosion took place as they waited on Saturday": what its subject does is the happening
  let tellsOf = false
  while (at >= 0) {
    if (['over', 'about', 'on', 'against', 'after', 'before', 'since'].includes(tree.preposition(at) ?? ''))
      return undefined
    const verb = tree.isVerb(at) ? at : -1
    const mine =
      told.find((t) => t.host >= 0 && t.host === verb) ??
      (tellsOf && verb >= 0
        ? told.find((t) => isSibling(tree, t.host, verb) || isBeside(tree, t.host, verb))
        : undefined)
    if (mine) return mine.time
    tellsOf = tree.isRelation(at, 'nsubj') && (tellsOf || at === find.met.head)
    at = tree.head(at)
  }
  return undefined
}
