import {
  CHANGE,
  EXPECT,
  FACILITIES,
  INCLUDE,
  RISE,
  SHARES,
  SITUATION,
  SITUATION_LEMMAS,
  TOLLS,
  WHOLES,
} from '../lexicon/statements.ts'
import {
  about,
  copula,
  noun,
  nounIn,
  object,
  people,
  place,
  rule,
  type Scene,
  subject,
  type Trigger,
  verb,
} from '../match/index.ts'
import { verbs } from '../match/lexicon.ts'
import { within } from './parties.ts'

const GROUP = new Set(
  'group dead victim killed defection soldier defector crew toll delegation them wounded arrested casualty force fatality those missing prisoner refugee convoy population detainee member convert people'.split(
    ' ',
  ),
)

const BE = verbs('BE', 'be')

/** The noun that is said of a subject by "be". */
const complement = ({ tree }: Scene, i: number): number | undefined => {
  const above = tree.head(i)
  return above >= 0 && tree.isRelation(i, 'nsubj') && tree.childBy(above, 'cop') !== undefined
    ? above
    : undefined
}

/** "Most of the dead are women": what is said by "be" of a group told of, or of a share of it. */
const GROUP_IS: Trigger = {
  describe: 'be, of a group or a share of it',
  lexicon: BE,
  at: (scene, i) => {
    const { tree } = scene
    const predicate = tree.head(i)
    if (predicate < 0 || !tree.isRelation(i, 'cop')) return undefined
    const group = tree.childBy(predicate, 'nsubj')
    if (group === undefined) return undefined
    const inside = tree
      .childrenBy(group, 'nmod', 'acl', 'amod')
      .some(
        (c) =>
          WHOLES.at(tree, c) !== undefined && (tree.isRelation(c, 'acl') || tree.preposition(c) === 'of'),
      )
    const those =
      ['those', 'one'].includes(tree.lemma(group)) || tree.word(group).form.toLowerCase() === 'those'
    const share = those || SHARES.at(tree, group) !== undefined || tree.word(group).upos === 'NUM'
    if (!(inside && share)) return undefined
    return {
      head: predicate,
      words: [i],
      clause: predicate,
      kind: 'verb',
      args: { passive: false, guesses: [], subject: group, object: predicate, obliques: [] },
    }
  },
}

/** Who a group is made of, and judgements of how things stand. */
export const assess = [
  rule({
    id: 'composition/include',
    trigger: verb(INCLUDE, { where: ({ tree }, i) => tree.word(i).xpos !== 'VBG' }),
    roles: { topic: subject(about('a group told of', GROUP)), patient: object(people()) },
    yields: 'composition',
    examples: [
      '[topic The group] [trigger includes] [patient a colonel] and four captains.',
      '[topic The dead] [trigger included] [patient nine children].',
    ],
    nearMisses: ['The price includes breakfast.', 'The book includes maps.'],
  }),
  rule({
    id: 'composition/origin',
    trigger: verb(INCLUDE),
    roles: { topic: subject(), patient: object(people()) },
    yields: 'composition',
    when: {
      describe: 'the whole is people',
      test: (scene, met) => met.args.subject !== undefined && people().test(scene, met.args.subject),
    },
    examples: [
      '[topic The deserters] [trigger include] [patient two pilots].',
      '[topic The officers] [trigger included] [patient a judge].',
    ],
    nearMisses: ['The law includes a clause.'],
  }),
  rule({
    id: 'composition/from',
    trigger: copula('from'),
    roles: { topic: subject(people()), origin: object(place()) },
    yields: 'composition',
    examples: [
      '[topic All] [trigger were] from [origin the city of Homs].',
      '[topic The deserters] [trigger are] from [origin Aleppo].',
    ],
    nearMisses: ['The letter was from his wife.', 'The quotation is from the book.'],
  }),
  rule({
    id: 'composition/be',
    trigger: GROUP_IS,
    roles: { topic: subject(), patient: object(people()) },
    yields: 'composition',
    examples: [
      '[topic Most of the dead] [trigger are] [patient women].',
      '[topic Half of the wounded] [trigger were] [patient children].',
      '[topic Those killed] [trigger were] [patient farmers].',
    ],
    nearMisses: ['Half of the dead are unknown.', 'The soldiers were farmers.'],
  }),
  rule({
    id: 'assess/change',
    trigger: verb(CHANGE, { voice: 'active' }),
    roles: { topic: subject(nounIn('situation', SITUATION_LEMMAS)), place: within() },
    yields: 'assess',
    examples: [
      '[topic The situation] has [trigger deteriorated] in [place Homs].',
      'Doctors said that [topic the crisis] was [trigger worsening].',
    ],
    nearMisses: ['The patient improved.', 'The firm grew.'],
  }),
  rule({
    id: 'assess/situation',
    trigger: noun(SITUATION, {
      where: (scene, i) => {
        const above = complement(scene, i)
        return (
          above !== undefined &&
          scene.tree.word(above).upos === 'ADJ' &&
          SITUATION_LEMMAS.has(scene.tree.lemma(i))
        )
      },
    }),
    roles: { place: within() },
    yields: 'assess',
    examples: [
      'The humanitarian [trigger situation] is dire.',
      'Aid workers said that [trigger conditions] in the camp were desperate.',
    ],
    nearMisses: ['The situation of the house pleased him.'],
  }),
  rule({
    id: 'assess/toll',
    trigger: noun(TOLLS, {
      where: ({ tree }, i) => {
        const above = tree.head(i)
        if (above < 0 || !tree.isRelation(i, 'nsubj')) return false
        const toll =
          tree.lemma(i) === 'toll' || tree.childrenBy(i, 'nmod').some((c) => WHOLES.at(tree, c) !== undefined)
        const expected =
          EXPECT.has(tree.lemma(above)) ||
          tree.childrenBy(above, 'aux').some((a) => EXPECT.has(tree.lemma(a)))
        const rising =
          RISE.has(tree.lemma(above)) ||
          tree.childrenBy(above, 'xcomp', 'ccomp').some((c) => RISE.has(tree.lemma(c)))
        return toll && expected && rising
      },
    }),
    roles: {},
    yields: 'assess',
    examples: [
      'Medics said that the death [trigger toll] was likely to rise.',
      'The [trigger toll] is expected to rise.',
    ],
    nearMisses: ['The death toll rose to nine.', 'The toll on the bridge is high.'],
  }),
  rule({
    id: 'assess/none-left',
    trigger: noun(FACILITIES, {
      where: ({ tree }, i) => {
        const above = tree.head(i)
        const none = tree.childrenBy(i, 'det').some((d) => tree.lemma(d) === 'no')
        const there = (k: number): boolean => k >= 0 && tree.childBy(k, 'expl') !== undefined
        return none && (there(above) || there(i))
      },
    }),
    roles: { place: within() },
    yields: 'assess',
    examples: [
      'There are no working [trigger hospitals] in the town.',
      'There was no [trigger electricity] in the district.',
    ],
    nearMisses: ['There is a hospital in the town.'],
  }),
]
