import type { AnalysedSentence, Word } from '../../base/index.ts'

/**
 * What the verb over a time says of it; `open` where there is none, or a present that leaves it open, `term` where it
 * is a limit ("by February") that may lie ahead of a past verb, `due` where the verb leaves a limit open.
 */
export type Tense = 'past' | 'future' | 'open' | 'term' | 'due'

const WILL = new Set(['will', 'shall', "'ll", '’ll', 'wo', 'would', 'may', 'might', 'can'])
const AWAITS = new Set(
  'expect schedule plan set due intend aim slate propose hope prepare promise vow bind likely want agree decide suppose be have'.split(
    ' ',
  ),
)
const PLANS = new Set(['schedule', 'slate', 'expect', 'plan', 'due'])
const FORESEES = new Set([...PLANS, 'set', 'propose', 'call', 'invite', 'announce', 'intend', 'book', 'time'])
/** Words right before a time that open one to come. */
const AHEAD = ['as early as', 'as soon as', 'no later than', 'starting', 'effective']
/** Prepositions of a term: what was set in the past may lie ahead. */
const LIMITS = new Set(['by', 'until', 'till', 'to', 'through', 'payable', 'due'])
/** Verbs that put something off to a time, or give somebody until then. */
const PUTS_OFF = new Set(
  'postpone delay adjourn extend defer give have reschedule suspend set allow grant push put prolong renew'.split(
    ' ',
  ),
)
/** Verbs of movement and of meetings, whose present tense tells what is fixed for a day to come. */
const FIXED = new Set(
  'meet begin start open leave arrive travel visit head fly vote convene resume expire face return depart close end hold go'.split(
    ' ',
  ),
)
/** Verbs whose object may be a date to come: "set 10 November as the deadline". */
const SETS = new Set(['set', 'fix', 'propose', 'name', 'schedule', 'choose'])
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
  // "until at least Friday"
  const limited = /^(?:least|about|around)$/i.test(before?.form ?? '')
    ? lead.includes('at least')
      ? 3
      : 2
    : 1
  const preposition = words[first - limited]?.form.toLowerCase() ?? ''
  // "a vote planned for Sunday", but not "blamed for Sunday's attack"
  if (preposition === 'for' && !/^(?:'s|’s|POS)$/.test(words[i + 1]?.form ?? '')) {
    const over = words[before!.head === i ? (words[i]?.head ?? -1) : before!.head]
    if (over && FORESEES.has(over.lemma.toLowerCase())) return 'future'
  }
  const beside = before?.form.toLowerCase() === 'on' ? words[first - 2] : before
  if (beside?.xpos === 'VBD') return 'past'
  const limit = LIMITS.has(preposition)
  // what hangs on a noun ("the May 3 deadline") need not be as old as the verb above
  let through = limit
  let at = words[i]?.head ?? -1
  for (let steps = 0; at >= 0 && steps < 8; steps++) {
    const w = words[at]!
    const below = words.filter((c) => c.head === at)
    if (/^(?:VERB|AUX)$/.test(w.upos) || below.some((c) => c.deprel.startsWith('cop'))) {
      const tense = tenseOf(w, below, words[w.head])
      const lemma = w.lemma.toLowerCase()
      if (/^(?:until|till|to)$/.test(preposition) && tense !== 'future' && PUTS_OFF.has(lemma))
        return 'future'
      if (tense !== 'future' && SETS.has(lemma) && words[i]?.head === at && words[i]?.deprel === 'obj')
        return 'future'
      if (/^(?:VBZ|VBP)$/.test(w.xpos) && FIXED.has(lemma) && tense === 'open' && !through) return 'future'
      if (tense === 'open' && /^(?:until|till|by)$/.test(preposition)) return 'due'
      if (tense !== 'future' && limit) return 'term'
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
