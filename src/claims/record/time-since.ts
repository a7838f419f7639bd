import type { ClaimTime, DayInterval, TimeMention } from '../../base/index.ts'
import type { Find } from '../match/index.ts'
import { isPerfect } from './tense.ts'
import { isSibling, type Placed, placed } from './time-scope.ts'

/** "Since the uprising began in March, 900 have died": from that start up to publication. */
export const sinceClause = (find: Find, dated: readonly Placed[]): ClaimTime | undefined => {
  const { tree, analysis } = find.scene
  const { published } = analysis.article
  const top = find.met.clause
  const roots = [top, ...tree.ancestors(top)]
  const clause = tree.words.findIndex(
    (_, i) =>
      tree.isRelation(i, 'advcl') &&
      roots.some((r) => r === tree.head(i) || isSibling(tree, tree.head(i), r)) &&
      tree.childrenBy(i, 'mark', 'case').some((m) => tree.lemma(m) === 'since'),
  )
  if (clause < 0 || !published || tree.isUnder(top, clause)) return undefined
  const start = dated.find((t) => t.words.some((i) => tree.isUnder(i, clause)))?.time
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

const WITHIN = new Set(['in', 'during', 'by', 'throughout'])
const ONSET = new Set(['begin', 'start', 'break', 'erupt', 'commence', 'flare', 'launch'])

/** "The war, which began in March 2011, has killed 900", "killed in the war that began in 2011": from then on. */
export const sinceOnset = (find: Find, dated: readonly Placed[]): ClaimTime | undefined => {
  const { tree, analysis } = find.scene
  const { published } = analysis.article
  const { subject, obliques } = find.met.args
  if (!published || !isPerfect(tree, find.met.clause)) return undefined
  const within = obliques.filter((o) => WITHIN.has(o.preposition)).map((o) => o.head)
  const onset = [...(subject === undefined ? [] : [subject]), ...within]
    .flatMap((noun) => tree.childrenBy(noun, 'acl'))
    .find((c) => ONSET.has(tree.lemma(c)))
  const start =
    onset === undefined ? undefined : dated.find((t) => t.words.some((i) => tree.isUnder(i, onset)))?.time
  if (!start?.interval || start.interval.start > published.end) return undefined
  return {
    text: start.text,
    edtf: `${start.interval.edtf.split('/')[0]}/${published.end}`,
    start: start.interval.start,
    end: published.end,
    basis: 'inferred',
    precision: 5,
  }
}

/** "since the start of the offensive in May": from then up to publication, which is given back. */
export const sinceNoun = (find: Find, time: TimeMention): DayInterval | undefined => {
  const { tree, analysis } = find.scene
  const { published } = analysis.article
  if (time.kind === 'since' || !published || !time.interval || time.interval.start > published.end)
    return undefined
  const { head, host } = placed(tree, time)
  const up: number[] = []
  for (let at = head; at >= 0 && !tree.isVerb(at); at = tree.head(at)) up.push(at)
  // the tree may hang the date beside what it dates
  const beside = host < 0 ? [] : tree.childrenBy(host, 'obl').filter((c) => host < c && c < head)
  if (![...up, ...beside].some((i) => tree.preposition(i) === 'since')) return undefined
  return {
    edtf: `${time.interval.edtf.split('/')[0]}/${published.end}`,
    start: time.interval.start,
    end: published.end,
  }
}

/** "since July, when troops seized the road": the clause that "when" opens happened at the start of the stretch. */
export const whenAfterSince = (find: Find, told: readonly Placed[]): TimeMention | undefined => {
  const { tree } = find.scene
  const marker = tree
    .childrenBy(find.met.clause, 'advmod', 'mark')
    .find((c) => ['when', 'where'].includes(tree.lemma(c)))
  if (marker === undefined || tree.lemma(marker) !== 'when') return undefined
  const before = told.find(({ words }) => {
    const last = words.at(-1) ?? -9
    return last === marker - 1 || (last === marker - 2 && tree.word(marker - 1).form === ',')
  })?.time
  if (!before?.interval) return undefined
  if (before.kind !== 'since') return before
  const edtf = before.interval.edtf.split('/')[0]!
  const [from, to] = daysOf(edtf) ?? [before.interval.start, before.interval.start]
  return { ...before, kind: 'date', interval: { edtf, start: from, end: to }, precision: from === to ? 1 : 4 }
}

/** First and last day of an EDTF day, month or year. */
const daysOf = (edtf: string): readonly [string, string] | undefined => {
  const m = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(edtf)
  if (!m) return undefined
  if (m[3]) return [edtf, edtf]
  if (!m[2]) return [`${m[1]}-01-01`, `${m[1]}-12-31`]
  const last = new Date(Date.UTC(Number(m[1]), Number(m[2]), 0)).getUTCDate()
  return [`${edtf}-01`, `${edtf}-${last}`]
}
