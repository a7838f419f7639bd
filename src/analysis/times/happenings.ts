import type { AnalysedSentence } from '../../base/index.ts'
import type { Point } from './point.ts'

/** A word of the text that tells of something happening, and when that was. */
export interface Dated {
  readonly stem: string
  readonly point: Point
}

/** Words of violence stand for each other: "a bomb exploded on Sunday ... a day after the blast". */
const VIOLENT =
  /^(?:attack|assault|blast|explo|bomb|strike|airstrike|raid|shell|shoot|massacre|kill|detonat|ambush|clash|fight|battle|offensive|incident|violence|crash)/

/** Verbs of saying date the saying, not what happened. */
const SAYS = new Set(
  'say tell report announce add state note claim confirm deny quote write warn condemn comment declare describe explain acknowledge'.split(
    ' ',
  ),
)

const stemOf = (lemma: string): string =>
  lemma.toLowerCase().replace(/(?:ations?|ions?|ments?|ings?|als?|ures?|e?s|ed|e|y)$/, '')

/** Whether two stems are of one word: explosion and explode, seizure and seize. */
const kin = (a: string, b: string): boolean => {
  if (a === b) return true
  const shortest = Math.min(a.length, b.length)
  if (shortest < 4) return false
  let same = 0
  while (same < shortest && a[same] === b[same]) same++
  return same >= Math.max(4, shortest - 2)
}

const isVerbal = (sentence: AnalysedSentence, i: number): boolean =>
  /^(?:VERB|AUX)$/.test(sentence.words[i]?.upos ?? '')

/** The word that some words hang on. */
const governorOf = (sentence: AnalysedSentence, first: number, last: number): number => {
  for (let i = first; i <= last; i++) {
    const w = sentence.words[i]!
    if ((w.head < first || w.head > last) && !/^(?:ADP|PUNCT)$/.test(w.upos)) return w.head
  }
  return -1
}

/** Whether a time tells when something was said: "police said on Monday". */
export const isOfSaying = (sentence: AnalysedSentence, first: number, last: number): boolean => {
  const verb = sentence.words[governorOf(sentence, first, last)]
  return verb?.upos === 'VERB' && SAYS.has(verb.lemma.toLowerCase())
}

/** The happenings that a time dates: the noun it hangs on, the verb above, and the nouns that the verb is about. */
export const datedBy = (
  sentence: AnalysedSentence,
  first: number,
  last: number,
  point: Point,
): readonly Dated[] => {
  const { words } = sentence
  const found: number[] = []
  let at = governorOf(sentence, first, last)
  for (let steps = 0; at >= 0 && steps < 4; steps++) {
    found.push(at)
    if (isVerbal(sentence, at)) break
    at = words[at]!.head
  }
  if (at >= 0)
    words.forEach((w, i) => {
      if (w.head === at && /^(?:nsubj|obj|obl)/.test(w.deprel) && w.upos === 'NOUN') found.push(i)
    })
  return found
    .filter((i) => !SAYS.has(words[i]!.lemma.toLowerCase()))
    .map((i) => ({ stem: stemOf(words[i]!.lemma), point }))
}

/** The head of what a preposition or a conjunction opens: of "the raid" in "after the raid". */
export const objectOf = (sentence: AnalysedSentence, marker: number): number | undefined => {
  const head = sentence.words[marker]?.head ?? -1
  return head > marker ? head : undefined
}

/** When the thing happened that word `i` names, as the text has told so far. */
export const whenOf = (sentence: AnalysedSentence, i: number, dated: readonly Dated[]): Point | undefined => {
  const stem = stemOf(sentence.words[i]!.lemma)
  const own = dated.findLast((d) => kin(d.stem, stem))
  if (own) return own.point
  const definite = sentence.words.some((w) => w.head === i && /^(?:the|this|that)$/i.test(w.form))
  return definite && VIOLENT.test(stem) ? dated.findLast((d) => VIOLENT.test(d.stem))?.point : undefined
}
