import type { QuantityMention } from '../../base/index.ts'
import { HARM_WORDS } from '../lexicon/harm.ts'
import { people, type Scene } from '../match/index.ts'
import { wordsIn } from '../record/words.ts'

/** People and how many they are, as the order of the words has them: their head word, and the words' ends. */
export interface Group {
  readonly head: number
  readonly first: number
  readonly last: number
}

const groupOf = (scene: Scene, q: QuantityMention): Group | undefined => {
  const { tree } = scene
  const words = wordsIn(tree, q)
  const first = words[0]
  const lastOfNumber = words.at(-1)
  if (first === undefined || lastOfNumber === undefined) return undefined
  if (q.head < 0) {
    const number = words.findLast((i) => ['NUM', 'NOUN', 'DET', 'ADJ'].includes(tree.word(i).upos))
    return { head: number ?? lastOfNumber, first, last: lastOfNumber }
  }
  const last = Math.max(q.head, lastOfNumber)
  // "scores of soldiers": the number is the head of the phrase
  const over = tree.head(q.head)
  const head = words.includes(over) && tree.isRelation(q.head, 'nmod') ? over : q.head
  return people().test(scene, q.head) ? { head, first, last } : undefined
}

/** How many words may part a group from what is told of it. */
const NEAR = 6

/** Whether a word tells of harm by its form alone. */
export const isHarm = (scene: Scene, i: number): boolean =>
  HARM_WORDS.has(scene.tree.words[i]?.form.toLowerCase() ?? '')

/** Adverbs and auxiliaries, and a verb of harm that is joined by "and": "were also killed", "killing or wounding". */
const isBetween = (scene: Scene, i: number): boolean => {
  const w = scene.tree.word(i)
  const form = w.form.toLowerCase()
  return (
    ['AUX', 'ADV', 'PART'].includes(w.upos) ||
    isHarm(scene, i) ||
    [
      ',',
      'and',
      'or',
      '/',
      'reported',
      'confirmed',
      'believed',
      'feared',
      'presumed',
      'pronounced',
      'of',
      'them',
      'whom',
      'these',
    ].includes(form)
  )
}

/** The counted people that begin right behind a word: "killing | at least 12". */
export const groupBehind = (scene: Scene, word: number): Group | undefined => {
  const { tree, quantities } = scene
  for (let i = word + 1; i < Math.min(tree.words.length, word + NEAR); i++) {
    const q = quantities.find((x) => x.start === tree.word(i).start)
    if (q) return groupOf(scene, q)
    const form = tree.word(i).form.toLowerCase()
    const joined = ['and', 'or', ','].includes(form) && isHarm(scene, i + 1)
    if (!(joined || isHarm(scene, i) || tree.word(i).upos === 'ADV' || form === 'the')) return undefined
  }
  return undefined
}

/** The counted people that begin at a word. */
export const groupAt = (scene: Scene, word: number): Group | undefined => {
  const q = scene.quantities.find((x) => x.start === scene.tree.words[word]?.start)
  return q && groupOf(scene, q)
}

/** The counted people that end right before a word: "six others | injured", "16 of them were | killed". */
export const groupBefore = (scene: Scene, word: number): Group | undefined => {
  const { quantities } = scene
  for (let i = word - 1; i >= Math.max(0, word - NEAR); i--) {
    const groups = quantities.flatMap((q) => groupOf(scene, q) ?? [])
    const found = groups.find((g) => g.last === i)
    if (found) return { ...found, head: firstOfList(scene, wholeOf(scene, found.head)) }
    if (!isBetween(scene, i)) return undefined
  }
  return undefined
}

/** "20 people, including two boys, died": those of whom the others are a part. */
const wholeOf = ({ tree }: Scene, head: number): number =>
  tree.head(head) >= 0 && tree.preposition(head) === 'including' ? tree.head(head) : head

/** "a teacher and five pupils": the first of the people that are listed, by whom the others are reached. */
const firstOfList = (scene: Scene, head: number): number => {
  const { tree } = scene
  const above = tree.head(head)
  const listed =
    above >= 0 &&
    above < head &&
    tree.isRelation(head, 'conj') &&
    people().test(scene, above) &&
    !isHarm(scene, above) &&
    tree.words
      .slice(above + 1, head)
      .every(
        (w, k) =>
          (w.upos !== 'VERB' || w.deprel === 'case') && w.upos !== 'AUX' && !isHarm(scene, above + 1 + k),
      )
  return listed ? firstOfList(scene, above) : head
}
