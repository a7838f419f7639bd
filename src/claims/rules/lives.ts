import { TAKE_LIVES } from '../lexicon/harm.ts'
import {
  actor,
  metAt,
  NO_ARGUMENTS,
  nouns,
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
import { groupAt, groupBefore, groupBehind } from './groups.ts'

const LIVES = nouns('LIVES', 'life')
const CLAIM = verbs('CLAIM', 'claim')

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
const verbArgs = (scene: Scene, v: number) => verb(LOSE).at(scene, v)?.args ?? NO_ARGUMENTS

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

/** Lives that are taken and lost, and the bare number that a blow claims. */
export const livesLost = [
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
