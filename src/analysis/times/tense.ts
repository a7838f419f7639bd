import type { AnalysedSentence } from '../../base/index.ts'

const WILL = new Set(['will', 'shall', "'ll", '’ll', 'wo', "won't"])
const AWAITS = new Set(
  'expect schedule plan set due intend aim slate propose hope prepare promise vow bind likely want agree decide'.split(
    ' ',
  ),
)
/** Nearer than this many words a "will" before the time is taken for its verb's, where the tree finds no verb. */
const NEAR = 8

/** Whether the verb over word `i` speaks of what is to come: "will meet on Friday", "is due to open Friday". */
export const isFuture = (sentence: AnalysedSentence, i: number): boolean => {
  const { words } = sentence
  const under = (head: number) => words.filter((w) => w.head === head)
  let at = words[i]?.head ?? -1
  for (let steps = 0; at >= 0 && steps < 8; steps++) {
    const w = words[at]!
    if (/^(?:VERB|AUX)$/.test(w.upos) || under(at).some((c) => c.deprel.startsWith('cop'))) {
      if (under(at).some((c) => c.deprel.startsWith('aux') && WILL.has(c.form.toLowerCase()))) return true
      const infinitive = w.xpos === 'VB' && under(at).some((c) => c.form.toLowerCase() === 'to')
      const above = words[w.head]
      if (infinitive && above && AWAITS.has(above.lemma.toLowerCase())) return true
      const planned = /^(?:schedule|slate|expect|plan|due)$/.test(w.lemma.toLowerCase()) && w.xpos !== 'VBD'
      return planned && under(at).some((c) => c.lemma === 'be')
    }
    at = w.head
  }
  return at < 0 && words.slice(Math.max(0, i - NEAR), i).some((w) => WILL.has(w.form.toLowerCase()))
}
