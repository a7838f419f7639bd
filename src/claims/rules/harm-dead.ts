import { isPassive, surfaceSubject } from '../../analysis/index.ts'
import { DEAD, DEATH_WORDS, INJURY_WORDS, TAKE_LIVES } from '../lexicon/harm.ts'
import {
  actor,
  itself,
  noun,
  nouns,
  object,
  optional,
  people,
  type RoleSpec,
  rule,
  type Scene,
  subject,
  subjectAbove,
  type Trigger,
  verb,
  verbs,
} from '../match/index.ts'
import { where } from './harm-kill.ts'
import { groupAt, groupBefore, groupBehind } from './victims.ts'

const DEAD_WORD = verbs('DEAD_WORD', 'dead')
const AMONG = verbs('AMONG', 'among, amongst')
const LIVES = nouns('LIVES', 'life')
const CLAIM = verbs('CLAIM', 'claim')
const NO = verbs('NO', 'no')
const NONE = nouns('NONE', 'casualty, fatality, death, victim, loss of life')

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
    const head = tree.head(i)
    const before = tree.isRelation(i, 'amod', 'compound') && head > i
    if (before && tree.words.slice(i + 1, head).every((w) => w.upos !== 'ADP')) return undefined
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

/** "among the dead", "among 19 people killed": the word before those of whom somebody is said to be one. */
const among = (words: ReadonlySet<string>): Trigger => ({
  describe: 'among the dead or wounded',
  lexicon: AMONG,
  at: (scene, i) => {
    const { tree } = scene
    const victims = tree.words.slice(i + 1, i + 8).findIndex((w) => words.has(w.form.toLowerCase()))
    const over = tree.head(i)
    if (!AMONG.at(tree, i) || victims < 0 || over < 0) return undefined
    const before = tree.words.slice(Math.max(0, i - 3), i).findLast((w) => w.upos !== 'ADV')
    const known = before?.xpos === 'VBN' && /^(?:identify|count|list|find|name|number)$/.test(before.lemma)
    if (before?.lemma !== 'be' && !known) return undefined
    const ending = i + 1 + victims
    if (tree.words.slice(i + 1, ending).some((w) => ['VERB', 'PUNCT', 'SCONJ'].includes(w.upos)))
      return undefined
    return {
      head: i,
      words: [i, ending],
      clause:
        [over, tree.head(over)].find((v) => v >= 0 && tree.childBy(v, 'nsubj', 'nsubj:pass') !== undefined) ??
        over,
      kind: 'noun',
      args: { passive: false, guesses: [], obliques: [] },
    }
  },
})

/** "no casualties": neither dead nor wounded, told once more at its determiner. */
const noCasualties = (): Trigger => ({
  describe: 'no casualties',
  lexicon: NO,
  at: ({ tree }, i) => {
    const head = tree.head(i)
    return tree.lemma(i) === 'no' && head > i && tree.lemma(head) === 'casualty'
      ? { ...metAt(head, head), words: [i, head] }
      : undefined
  },
})

const ofClause = (): RoleSpec => ({
  describe: 'people who are among them',
  optional: false,
  find: (scene, met) => {
    const subject = scene.tree.childBy(met.clause, 'nsubj', 'nsubj:pass')
    if (subject !== undefined && people().test(scene, subject) && subject < met.head) return subject
    return groupBefore(scene, met.head)?.head
  },
})

/** The lives taken: of whom, how many, or whose. */
const whoseLives = (): RoleSpec => ({
  describe: 'whose lives',
  optional: false,
  find: (scene, met) => {
    const { tree } = scene
    if (tree.words[met.head + 1]?.form.toLowerCase() === 'of') {
      const of = tree.childrenBy(met.head, 'nmod').find((c) => tree.preposition(c) === 'of')
      return (
        groupAt(scene, met.head + 2)?.head ?? (of !== undefined && people().test(scene, of) ? of : undefined)
      )
    }
    if (scene.quantities.some((q) => q.head === met.head)) return met.head
    const over = met.clause
    if (tree.lemma(over) === 'cost')
      return tree.childrenBy(over, 'iobj', 'obj').find((c) => c !== met.head && people().test(scene, c))
    if (tree.lemma(over) !== 'lose' || tree.childBy(met.head, 'nmod:poss') === undefined) return undefined
    return (
      subject(people()).find(scene, { ...met, args: verbArgs(scene, over) }) ?? groupBefore(scene, over)?.head
    )
  },
})

const LOSE = verbs('LOSE', 'lose')
const verbArgs = (scene: Scene, v: number) =>
  verb(LOSE).at(scene, v)?.args ?? { passive: false, guesses: [], obliques: [] }

const lives = (): Trigger => ({
  describe: 'lives that are taken',
  lexicon: LIVES,
  at: (scene, i) => {
    const { tree } = scene
    if (tree.lemma(i) !== 'life') return undefined
    const over = [tree.head(i), ...Array.from({ length: 5 }, (_, k) => i - 1 - k), i + 1, i + 2, i + 3].find(
      (v) => v >= 0 && v < tree.words.length && TAKE_LIVES.has(tree.lemma(v)) && tree.lemma(v) !== 'save',
    )
    const far = over !== undefined && tree.lemma(over) === 'lose' && over < i - 2
    if (over === undefined || far) {
      // "the loss of 12 lives"
      const loss = tree.head(i)
      return loss >= 0 && tree.lemma(loss) === 'loss' ? metAt(i, i) : undefined
    }
    return metAt(i, over)
  },
})

const metAt = (head: number, clause: number) => ({
  head,
  words: [head],
  clause,
  kind: 'noun' as const,
  args: { passive: false, guesses: [], obliques: [] },
})

/** "A bombing claims 5 in the city": a bare number behind the verb, and no clause of its own behind that. */
const bareNumber = (): RoleSpec => ({
  describe: 'a bare number of people',
  optional: false,
  find: (scene, met) => {
    const { tree } = scene
    const group = groupBehind(scene, met.head)
    if (!group || group.first !== met.head + 1) return undefined
    const next = tree.words[group.last + 1]
    const ends =
      next === undefined ||
      ['ADP', 'PUNCT', 'CCONJ', 'SCONJ'].includes(next.upos) ||
      ['dead', 'killed', 'wounded', 'injured'].includes(next.form.toLowerCase())
    return ends ? group.head : undefined
  },
})

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
  rule({
    id: 'kill/none',
    trigger: noun(NONE, {
      where: ({ tree }, i) => tree.childrenBy(i, 'det').some((d) => tree.lemma(d) === 'no'),
    }),
    roles: { patient: itself() },
    yields: 'kill',
    examples: ['The rocket caused no [trigger casualties].', 'There were no [trigger deaths] or injuries.'],
    nearMisses: ['No account of the casualties was given.', 'The victims had no homes.'],
  }),
  rule({
    id: 'injure/no-casualties',
    trigger: noCasualties(),
    roles: { patient: itself() },
    yields: 'injure',
    examples: [
      'The rocket caused [trigger no] casualties.',
      'There were [trigger no] casualties in the raid.',
    ],
    nearMisses: ['There were no deaths.', 'No count of the casualties was given.'],
  }),
  rule({
    id: 'kill/among',
    trigger: among(DEATH_WORDS),
    roles: { patient: ofClause() },
    yields: 'kill',
    counts: 'patient',
    examples: [
      '[patient Two medics] were [trigger among] the dead.',
      '[patient A judge] was [trigger among] those killed in the blast.',
      '[patient Six children] were [trigger among] 19 civilians killed on Thursday.',
    ],
    nearMisses: ['He stood among the trees.', 'Anger spread among relatives of the dead.'],
  }),
  rule({
    id: 'injure/among',
    trigger: among(INJURY_WORDS),
    roles: { patient: ofClause() },
    yields: 'injure',
    counts: 'patient',
    examples: [
      '[patient Two medics] were [trigger among] the wounded.',
      '[patient A judge] was [trigger among] 40 people injured in the blast.',
    ],
    nearMisses: ['He walked among the wounded.', 'She was among friends.'],
  }),
  rule({
    id: 'kill/lives',
    trigger: lives(),
    roles: { patient: whoseLives(), agent: optional(subjectAbove(actor())) },
    yields: 'kill',
    counts: 'patient',
    examples: [
      'The raid claimed the [trigger lives] of [patient seven people].',
      'The blast has cost the [trigger lives] of [patient two guards].',
      'The fighting has claimed 40 [patient lives].',
      'The ambush cost [patient three soldiers] their [trigger lives].',
      '[patient Nine miners] lost their [trigger lives] in the shelling.',
    ],
    nearMisses: [
      'The minister claimed credit.',
      'Their lives have changed.',
      'He lost nine years of his life.',
    ],
  }),
  rule({
    id: 'kill/claim-number',
    trigger: verb(CLAIM),
    roles: { patient: bareNumber() },
    yields: 'kill',
    counts: 'patient',
    examples: [
      'Bomb [trigger claims] [patient five] in market',
      'Clashes broke out, [trigger claiming] [patient at least 10].',
    ],
    nearMisses: [
      'He claimed 30 soldiers had fled.',
      'The group claimed responsibility.',
      'She claims the prize.',
    ],
  }),
]

/** A count of the dead: its own, or the numeral right before the word. */
function isCountedDead(scene: Scene, i: number): boolean {
  const { tree, quantities } = scene
  return quantities.some((q) => q.head === i) || tree.childBy(i, 'nummod') !== undefined
}
