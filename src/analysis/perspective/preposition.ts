import type { Tree } from '../tree/index.ts'
import { range } from './candidate.ts'
import { withFixed } from './cue.ts'
import { PREPOSITION } from './lexicon/verbs.ts'
import { isTime } from './words.ts'

/** The preposition of a phrase behind a verb that goes to its cue ("called for"), with what stands between. */
export const prepositional = (tree: Tree, verb: number, lemma: string): readonly number[] | undefined => {
  for (const c of tree.childrenBy(verb, 'obl', 'advcl', 'advmod')) {
    if (c < verb || isTime(tree, c)) continue
    const mark = tree.childrenBy(c, 'case', 'mark').find((m) => m > verb)
    if (mark === undefined) continue
    const words = withFixed(tree, mark).sort((a, b) => a - b)
    const between = range(verb + 1, mark - 1)
    if (between.length > 2 || between.some((i) => tree.word(i).upos === 'PUNCT')) continue
    const text = range(verb + 1, words.at(-1)!).map((i) => tree.word(i).form.toLowerCase())
    if (PREPOSITION.has([lemma, ...text].join(' '))) return range(verb + 1, words.at(-1)!)
    if (PREPOSITION.has([lemma, ...words.map((i) => tree.word(i).form.toLowerCase())].join(' '))) return words
  }
  return undefined
}
