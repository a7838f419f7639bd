import type { Tree } from '../../analysis/index.ts'
import { DEATH_WORDS, INJURY_WORDS } from '../lexicon/harm.ts'
import {
  itself,
  metAt,
  noun,
  nouns,
  people,
  type RoleSpec,
  rule,
  type Trigger,
  verbs,
} from '../match/index.ts'
import { groupBefore } from './groups.ts'

const AMONG = verbs('AMONG', 'among, amongst')
const BE = verbs('BE', 'be')
const NO = verbs('NO', 'no')
const NONE = nouns('NONE', 'casualty, fatality, death, victim, loss of life')

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
    const clause =
      [over, tree.head(over)].find((v) => v >= 0 && tree.childBy(v, 'nsubj', 'nsubj:pass') !== undefined) ??
      over
    return metAt(i, clause, [i, ending])
  },
})

/** "no casualties": neither dead nor wounded, told once more at its determiner. */
const noCasualties = (): Trigger => ({
  describe: 'no casualties',
  lexicon: NO,
  at: ({ tree }, i) => {
    const head = tree.head(i)
    return tree.lemma(i) === 'no' && head > i && tree.lemma(head) === 'casualty'
      ? metAt(head, head, [i, head])
      : undefined
  },
})

/** "One of those killed was Samir": the dead, a share of whom is said to be somebody. */
const shareOf = (words: ReadonlySet<string>): Trigger => ({
  describe: 'one of the dead or wounded was',
  lexicon: BE,
  at: (scene, i) => {
    const { tree } = scene
    const who = tree.head(i)
    if (!tree.isRelation(i, 'cop') || who < i || !words.has(tree.words[i - 1]?.form.toLowerCase() ?? ''))
      return undefined
    const share = tree.childBy(who, 'nsubj')
    const isShare =
      share !== undefined &&
      tree.word(share).upos === 'NUM' &&
      tree.words[share + 1]?.form === 'of' &&
      /^(?:the|those)$/.test(tree.words[share + 2]?.form ?? '')
    return isShare ? metAt(i, who, [i - 1, i]) : undefined
  },
})

const whoItIs = (): RoleSpec => ({
  describe: 'who it is said to be',
  optional: false,
  find: (scene, met) => (people().test(scene, met.clause) ? met.clause : undefined),
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

/** "no casualties", "without causing any casualties". */
const isNone = (tree: Tree, i: number): boolean =>
  tree
    .childrenBy(i, 'det')
    .some(
      (d) =>
        tree.lemma(d) === 'no' ||
        (tree.lemma(d) === 'any' &&
          tree.words.slice(Math.max(0, d - 4), d).some((w) => /^(?:without|not|n't)$/i.test(w.form))),
    )

/** Who is among the dead and the wounded, and that there are none. */
export const amongThem = [
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
    id: 'kill/one-of',
    trigger: shareOf(DEATH_WORDS),
    roles: { patient: whoItIs() },
    yields: 'kill',
    counts: 'patient',
    examples: [
      'One of those killed [trigger was] [patient Samir Haddad], a nurse.',
      'Two of the dead [trigger were] [patient children].',
    ],
    nearMisses: ['One of those killed was from Homs.', 'One of the reasons was clear.'],
  }),
  rule({
    id: 'kill/none',
    trigger: noun(NONE, {
      where: ({ tree }, i) => isNone(tree, i),
    }),
    roles: { patient: itself() },
    yields: 'kill',
    examples: [
      'The rocket caused no [trigger casualties].',
      'There were no [trigger deaths] or injuries.',
      'The bomb went off without causing any [trigger casualties].',
    ],
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
]
