import type { AnalysedSentence, Word } from '../../base/index.ts'

/** What the verb over a time says of it; `open` where there is none, or a present that leaves it open. */
export type Tense = 'past' | 'future' | 'open'

const WILL = new Set(['will', 'shall', "'ll", '’ll', 'wo', 'would', 'may', 'might', 'can'])
const AWAITS = new Set(
  'expect schedule plan set due intend aim slate propose hope prepare promise vow bind likely want agree decide suppose be have'.split(
    ' ',
  ),
)
const PLANS = new Set(['schedule', 'slate', 'expect', 'plan', 'due'])
/** Words right before a time that open one to come. */
const AHEAD = ['as early as', 'as soon as', 'no later than', 'starting', 'effective']
/** Prepositions of a term: what was set in the past may lie ahead. */
const LIMITS = new Set(['by', 'until', 'till', 'to', 'through', 'payable', 'due'])
/** Nearer than this many words a "will" before the time is taken for its verb's, where the tree finds no verb. */
const NEAR = 8

/** The tense of the verb that word `i` belongs to: "will meet on Friday", "is due to open Friday", "met on Friday". */
export const tenseOver = (sentence: AnalysedSentence, first: number, i: number): Tense => {
  const { words } = sentence
  const lead = words
    .slice(Math.max(0, first - 3), first)
    .map((w) => w.form.toLowerCase())
    .join(' ')
  if (AHEAD.some((a) => lead.endsWith(a))) return 'future'
  const before = words[first - 1]
  const beside = before?.form.toLowerCase() === 'on' ? words[first - 2] : before
  if (beside?.xpos === 'VBD') return 'past'
  const limit = LIMITS.has(before?.form.toLowerCase() ?? '')
  // what hangs on a noun ("the May 3 deadline") need not be as old as the verb above
  let through = limit
  let at = words[i]?.head ?? -1
  for (let steps = 0; at >= 0 && steps < 8; steps++) {
    const w = words[at]!
    const below = words.filter((c) => c.head === at)
    if (/^(?:VERB|AUX)$/.test(w.upos) || below.some((c) => c.deprel.startsWith('cop'))) {
      const tense = tenseOf(w, below, words[w.head])
      return tense === 'past' && through ? 'open' : tense
    }
    if (at < first || at > i) through = true
    at = w.head
  }
  return words.slice(Math.max(0, i - NEAR), i).some((w) => w.form.toLowerCase() === 'will')
    ? 'future'
    : 'open'
}

const tenseOf = (verb: Word, below: readonly Word[], above: Word | undefined): Tense => {
  const helpers = below.filter((c) => /^(?:aux|cop)/.test(c.deprel))
  if (helpers.some((c) => WILL.has(c.form.toLowerCase()))) return 'future'
  const infinitive = verb.xpos === 'VB' && below.some((c) => c.form.toLowerCase() === 'to')
  if (
    infinitive &&
    (helpers.some((c) => c.lemma === 'be') || (above && AWAITS.has(above.lemma.toLowerCase())))
  )
    return 'future'
  if (PLANS.has(verb.lemma.toLowerCase()) && (helpers.length > 0 || verb.xpos !== 'VBD')) return 'future'
  if (verb.xpos === 'VBD' || helpers.some((c) => c.xpos === 'VBD' || c.lemma === 'have')) return 'past'
  return 'open'
}
