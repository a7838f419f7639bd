import type { Tree } from '../tree/index.ts'
import { accordingCandidate } from './according.ts'
import { adjectiveCandidate } from './adjective.ts'
import { transcriptCandidate } from './announce.ts'
import type { Candidate } from './candidate.ts'
import { nounCandidate } from './noun.ts'
import { verbCandidate } from './verb.ts'

/** Every attribution that a word of the sentence could make, in the order of the words; `quoted` tells what stands in quotes. */
export const candidatesOf = (tree: Tree, quoted: (i: number) => boolean): Candidate[] => {
  const transcript = transcriptCandidate(tree)
  if (transcript) return [transcript]
  return tree.words.flatMap((w, i) => {
    // Inside a quotation everything is the speaker's.
    if (quoted(i)) return []
    const one =
      w.upos === 'ADJ'
        ? adjectiveCandidate(tree, i)
        : w.upos === 'NOUN'
          ? nounCandidate(tree, i)
          : (accordingCandidate(tree, i) ?? verbCandidate(tree, i, quoted))
    return one ? [one] : []
  })
}
