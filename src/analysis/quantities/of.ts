import type { AnalysedSentence, QuantityMention } from '../../base/index.ts'
import { CONTAINERS } from './lexicon.ts'
import { formsOf } from './words.ts'

/**
 * The count of the noun phrase whose head is word `head` of a sentence; undefined where it is not counted. A container
 * passes the count of its contents on: "a group of some 20 soldiers" is 20, asked by "group" too.
 */
export const quantityOf = (
  sentence: AnalysedSentence,
  head: number,
  quantities: readonly QuantityMention[],
): QuantityMention | undefined => {
  const word = sentence.words[head]
  if (!word) return undefined
  const here = quantities.filter((q) => sentence.start <= q.start && q.end <= sentence.end)
  const forms = formsOf(sentence)
  if (CONTAINERS.has(forms[head]!) && forms[head + 1] === 'of') {
    const inner = here.find((q) => q.start >= word.end && q.head > head && q.start - word.end < 8)
    if (inner) return inner
  }
  return here.find((q) => q.head === head) ?? here.find((q) => q.start <= word.start && word.end <= q.end)
}
