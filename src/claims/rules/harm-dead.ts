import { isPassive, surfaceSubject } from '../../analysis/index.ts'
import { DEAD } from '../lexicon/harm.ts'
import {
  actor,
  itself,
  noun,
  object,
  optional,
  people,
  rule,
  type Scene,
  subject,
  type Trigger,
  verbs,
} from '../match/index.ts'
import { groupBefore, groupBehind } from './groups.ts'
import { where } from './harm-kill.ts'

const DEAD_WORD = verbs('DEAD_WORD', 'dead')

/** Verbs that leave people dead, or find them so. */
const LEAVE = new Set('leave find pronounce declare drop'.split(' '))
/** Verbs that say of people that they are dead only in the passive: "were confirmed dead". */
const SAID = new Set('confirm report presume believe say fear list'.split(' '))

/** The clause that "dead" is told in: the verb over it that leaves or finds people so, or itself. */
const carrier = ({ tree }: Scene, i: number): number | undefined => {
  const near = [...tree.ancestors(i)].find(
    (a) => LEAVE.has(tree.lemma(a)) || (SAID.has(tree.lemma(a)) && isPassive(tree, a) && a > i - 3),
  )
  if (near !== undefined && Math.abs(near - i) < 14) return near
  for (let k = i - 1; k >= Math.max(0, i - 8); k--)
    if (['leave', 'find'].includes(tree.lemma(k)) && tree.word(k).upos !== 'NOUN') return k
  return undefined
}

/** "dead" said of people, as an adjective or alone behind its number. */
const dead = (): Trigger => ({
  describe: 'dead, said of people',
  lexicon: DEAD_WORD,
  at: (scene, i) => {
    const { tree } = scene
    if (tree.lemma(i) !== 'dead' && tree.word(i).form.toLowerCase() !== 'dead') return undefined
    // "dead bodies", and not "one dead and scores wounded"
    const before = tree.isRelation(i, 'amod', 'compound') && tree.head(i) > i
    if (before && ['NOUN', 'PROPN', 'ADJ', 'HYPH'].includes(tree.words[i + 1]?.upos ?? '')) return undefined
    if (i > 0 && tree.lemma(i - 1) === 'shoot') return undefined
    // "among the dead"
    if (tree.childBy(i, 'det') !== undefined && groupBefore(scene, i) === undefined) return undefined
    const left = carrier(scene, i)
    const object = theDead(scene, i, left)
    const doer = left === undefined ? undefined : (tree.childBy(left, 'nsubj') ?? surfaceDoer(scene, left))
    const agent = doer === object || (left !== undefined && isPassive(tree, left)) ? undefined : doer
    const args = {
      passive: false,
      guesses: [],
      ...(object === undefined ? {} : { object }),
      ...(agent === undefined ? {} : { subject: agent }),
      obliques: [i, ...(left === undefined ? [] : [left])]
        .flatMap((v) => tree.childrenBy(v, 'obl', 'nmod'))
        .map((h) => ({ preposition: tree.preposition(h) ?? '', head: h })),
    }
    if (left === undefined) return { head: i, words: [i], clause: i, kind: 'noun', args }
    return { head: left, words: [left, i].sort((a, b) => a - b), clause: left, kind: 'verb', args }
  },
})

const surfaceDoer = ({ tree }: Scene, verb: number): number | undefined =>
  tree.word(verb).xpos === 'VBG' ? surfaceSubject(tree, verb) : undefined

/** Who is dead: counted people before the word or behind it, the subject, the object of the verb that leaves them so. */
const theDead = (scene: Scene, word: number, left: number | undefined): number | undefined => {
  const { tree } = scene
  const counted = groupBefore(scene, word)
  if (counted) return counted.head
  const passes = (i: number): boolean => people().test(scene, i)
  const own = tree.childBy(word, 'nsubj')
  if (own !== undefined && passes(own)) return tree.childBy(word, 'cop') === undefined ? undefined : own
  if (left === undefined) return undefined
  const object = tree.childrenBy(left, 'obj', 'nsubj:pass').find((o) => o !== word && passes(o))
  return object ?? groupBehind(scene, word)?.head
}

/** The dead, counted: as a noun, as "dead" said of people, as lives lost, as a part of the dead. */
export const theKilled = [
  rule({
    id: 'kill/left-dead',
    trigger: dead(),
    roles: { patient: object(people()), agent: optional(subject(actor())), place: where() },
    yields: 'kill',
    counts: 'patient',
    examples: [
      'The clashes left [patient nine people] [trigger dead].',
      'An air raid left at least [patient 12 civilians] [trigger dead].',
      'A bomber struck, leaving [patient at least two] [trigger dead] and 20 others injured.',
      '[patient 12] [trigger dead] as bus hits mine',
      '[patient Three guards] were found [trigger dead] on the road.',
      'Police fired, leaving [patient one] [trigger dead] and scores wounded.',
      '[patient Both brothers] are [trigger dead].',
      'A shell hit the school, leaving [patient a teacher] and five pupils [trigger dead].',
    ],
    nearMisses: ['He left the town dead tired.', 'She left nine books.', 'Talks are dead, said the envoy.'],
  }),
  rule({
    id: 'kill/dead',
    trigger: noun(DEAD, { where: (scene, i) => scene.tree.lemma(i) !== 'dead' || scene.tree.isNominal(i) }),
    roles: { patient: itself(), place: where() },
    yields: 'kill',
    counts: 'patient',
    when: {
      describe: 'the dead are counted',
      test: (scene, met) => scene.tree.lemma(met.head) !== 'casualty' && isCountedDead(scene, met.head),
    },
    examples: ['The army reports 14 "[trigger martyrs]".', 'The army reported nine [trigger fatalities].'],
    nearMisses: ['The dead sea is salty.', 'The dead must be honoured.', 'The army reported 20 casualties.'],
  }),
]

/** A count of the dead: its own, or the numeral right before the word. */
function isCountedDead(scene: Scene, i: number): boolean {
  const { tree, quantities } = scene
  return quantities.some((q) => q.head === i) || tree.childBy(i, 'nummod') !== undefined
}
