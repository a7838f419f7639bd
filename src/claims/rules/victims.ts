import type { QuantityMention } from '../../base/index.ts'
import { HARM_WORDS } from '../lexicon/harm.ts'
import {
  actor,
  type Lexicon,
  type Met,
  object,
  people,
  type RoleSpec,
  type Scene,
  subject,
  type Trigger,
  verb,
} from '../match/index.ts'
import { countOf } from '../record/quantity.ts'
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

const isHarm = (scene: Scene, i: number): boolean =>
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

/** "the death of | at least eight": counted people behind a preposition that the tree has hung elsewhere. */
export const countedOf = (...prepositions: readonly string[]): RoleSpec => ({
  describe: `${prepositions.join('/')} … counted people`,
  optional: false,
  find: (scene, met) => {
    const last = lastWord(met)
    const preposition = scene.tree.words[last + 1]?.form.toLowerCase() ?? ''
    return prepositions.includes(preposition) ? groupAt(scene, last + 2)?.head : undefined
  },
})

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

const isCounted = ({ tree, quantities }: Scene, head: number): boolean =>
  countOf(tree, head, quantities) !== undefined

const lastWord = (met: Met): number => Math.max(...met.words)

type Voice = 'active' | 'passive' | 'open'

/** Whether a form tells by itself who suffers: "killing" and "has killed" do not, "were killed" does, "killed" may. */
const voiceOf = ({ tree }: Scene, verb: number): Voice => {
  const auxiliaries: string[] = []
  for (let i = verb - 1; i >= 0 && ['AUX', 'ADV', 'PART'].includes(tree.word(i).upos); i--)
    if (tree.word(i).upos === 'AUX') auxiliaries.push(tree.lemma(i))
  const nearest = auxiliaries[0]
  if (nearest === 'be' || nearest === 'get') return 'passive'
  const { xpos } = tree.word(verb)
  if (nearest !== undefined || /^VB[GPZ]?$/.test(xpos)) return 'active'
  return 'open'
}

/**
 * Whom a verb of harm is told of. The tree is asked first; where it gives nobody, or nobody counted, the counted people
 * right beside the verb are taken, as headlines and lists have them: "Six dead, 20 others injured".
 */
export const victims = (): RoleSpec => ({
  describe: 'those harmed',
  optional: false,
  find: (scene, met) => {
    const { tree } = scene
    const own = reflexive(scene, met) ?? object(people()).find(scene, met)
    const voice = voiceOf(scene, met.head)
    const behind = voice === 'passive' ? undefined : groupBehind(scene, lastWord(met))
    const before = voice === 'active' ? undefined : groupBefore(scene, met.head)
    if (voice === 'active') return pick(scene, own, behind)
    if (voice === 'passive') return pick(scene, own, before)
    const others = behind !== undefined && isHarm(scene, behind.last + 1)
    if (before === undefined) return others ? own : pick(scene, own, behind)
    if (behind !== undefined && !others) return own ?? behind.head
    // "two soldiers were killed and six others injured": the participle of a gap has its own people before it
    const gap = tree.childBy(met.head, 'aux', 'nsubj:pass') === undefined
    const taken = own !== undefined && own !== behind?.head && (!gap || isPart(scene, own, before))
    return taken ? own : before.head
  },
})

/** Who harms them: the subject, where it is not those harmed ("57 civilians killed"). */
export const harmer = (): RoleSpec => {
  const suffers = victims()
  const does = subject(actor())
  return {
    ...does,
    optional: true,
    find: (scene, met) => {
      const found = does.find(scene, met)
      return found === suffers.find(scene, met) ? undefined : found
    },
  }
}

/** "killing themselves": those who do it. */
const reflexive = ({ tree }: Scene, met: Met): number | undefined => {
  const next = tree.words[lastWord(met) + 1]?.form.toLowerCase() ?? ''
  return ['themselves', 'himself', 'herself'].includes(next) ? met.args.subject : undefined
}

const pick = (scene: Scene, own: number | undefined, group: Group | undefined): number | undefined =>
  own !== undefined && (group === undefined || isCounted(scene, own)) ? own : group?.head

/** Whether the tree's own filler is the head of the very phrase that the group stands in ("a family of six"). */
const isPart = ({ tree }: Scene, own: number | undefined, group: Group): boolean =>
  own !== undefined &&
  own !== group.head &&
  tree.isUnder(group.head, own) &&
  !tree.isRelation(group.head, 'conj')

/**
 * A verb of harm in any form, also where the tree has made an adjective or a noun of its participle: "20 wounded",
 * "killed and wounded scores of rebels".
 */
export const harmed = (
  lexicon: Lexicon,
  where: (scene: Scene, word: number) => boolean = () => true,
): Trigger => {
  const plain = verb(lexicon, { where })
  return {
    describe: `verb or participle ${lexicon.name}`,
    lexicon,
    at: (scene, i) => {
      const met = plain.at(scene, i)
      if (met) return met
      const { tree } = scene
      if (!isHarm(scene, i) || !lexicon.at(tree, i) || !where(scene, i)) return undefined
      const joined = i > 1 && ['and', 'or', ','].includes(tree.word(i - 1).form) && isHarm(scene, i - 2)
      const before = groupBefore(scene, i)
      const behind = joined || tree.isRelation(i, 'xcomp') ? groupBehind(scene, i) : undefined
      if (before === undefined && behind === undefined) return undefined
      return surface(
        i,
        tree
          .childrenBy(i, 'obl', 'nmod')
          .map((head) => ({ preposition: tree.preposition(head) ?? '', head })),
      )
    },
  }
}

/** What is met by the order of words alone. */
const surface = (i: number, obliques: Met['args']['obliques']): Met => ({
  head: i,
  words: [i],
  clause: i,
  kind: 'verb',
  args: { passive: true, guesses: [], obliques },
})
