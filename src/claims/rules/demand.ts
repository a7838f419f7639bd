import { ASK, CALL_LIGHT, CALLS, DEMAND, INSIST, SEEK, SOUGHT, STRESS } from '../lexicon/demand.ts'
import {
  about,
  actor,
  clause,
  either,
  indirect,
  noun,
  object,
  oblique,
  optional,
  type RoleSpec,
  rule,
  subject,
  subjectAbove,
  verb,
} from '../match/index.ts'
import { isTold } from './parties.ts'

/** What is asked of somebody: the infinitive below the verb. */
const infinitive = (): RoleSpec => ({
  describe: 'to do',
  optional: false,
  find: ({ tree }, { head }) =>
    tree
      .childrenBy(head, 'xcomp', 'ccomp', 'advcl')
      .find((c) => tree.childrenBy(c, 'mark').some((m) => tree.lemma(m) === 'to')),
})

/** "demanded that the army withdraw": what stands as a clause of its own. */
const thatClause = (): RoleSpec => ({
  describe: 'that …',
  optional: false,
  find: ({ tree }, { head }) => tree.childrenBy(head, 'ccomp').find((c) => c > head),
})

/** What somebody wants somebody to do. */
export const demand = [
  rule({
    id: 'demand/that',
    trigger: verb(INSIST, {
      where: (scene, i) => {
        const { tree } = scene
        if (!isTold(scene, i)) return false
        if (tree.lemma(i) !== 'insist') return true
        // "insisted that it be lifted" asks; "insisted that it was lifted" only says.
        return tree
          .childrenBy(i, 'ccomp')
          .some(
            (c) =>
              tree.word(c).xpos === 'VB' ||
              tree
                .childrenBy(c, 'aux', 'aux:pass', 'cop')
                .some((a) => ['must', 'should'].includes(tree.lemma(a)) || tree.word(a).form === 'be'),
          )
      },
    }),
    roles: { agent: optional(subject(actor())), topic: thatClause() },
    yields: 'demand',
    speech: true,
    examples: [
      '[agent Moscow] [trigger demanded] that [topic the troops leave].',
      '[agent The envoy] [trigger insisted] that [topic all prisoners must be freed].',
    ],
    nearMisses: ['The envoy insisted that the talks were fair.'],
  }),
  rule({
    id: 'demand/verb',
    trigger: verb(DEMAND, {
      where: (scene, i) => {
        const { tree } = scene
        if (!isTold(scene, i)) return false
        // "appealed" and "called" ask of themselves only with an infinitive ("called on ..." has an entry of its own).
        return (
          (DEMAND.at(tree, i)?.length ?? 1) > 1 ||
          !['appeal', 'call', 'press', 'petition', 'lobby'].includes(tree.lemma(i))
        )
      },
    }),
    roles: {
      agent: optional(subject(actor())),
      patient: optional(
        either(indirect(actor()), object(actor()), oblique(['on', 'upon', 'to', 'with'], actor())),
      ),
      topic: optional(either(oblique('for'), clause(), object())),
    },
    needsOneOf: ['patient', 'topic'],
    yields: 'demand',
    speech: true,
    examples: [
      '[agent The league] [trigger called] for [topic a ceasefire].',
      '[agent The union] [trigger urged] [patient the army] to withdraw.',
      'Families [trigger demanded] [topic the release] of the prisoners.',
    ],
    nearMisses: ['He called his brother.', 'They asked a question.'],
  }),
  rule({
    id: 'demand/ask',
    trigger: verb(ASK, { where: isTold }),
    roles: {
      agent: optional(subject(actor())),
      patient: either(indirect(actor()), object(actor()), oblique(['to', 'with', 'on'], actor())),
      topic: infinitive(),
    },
    yields: 'demand',
    speech: true,
    when: {
      describe: 'somebody asks, or what he wrote',
      test: (scene, { args }) =>
        args.subject === undefined ||
        actor().test(scene, args.subject) ||
        ['statement', 'letter', 'resolution', 'message', 'leaflet', 'order'].includes(
          scene.tree.lemma(args.subject),
        ),
    },
    examples: [
      '[agent The council] [trigger asked] [patient the residents] to [topic leave the district].',
      '[agent The judge] [trigger ordered] [patient the police] to [topic free the man].',
    ],
    nearMisses: ['She asked the way.', 'He ordered a meal.'],
  }),
  rule({
    id: 'demand/must',
    trigger: verb(STRESS, { voice: 'active', where: isTold }),
    roles: {
      agent: subject(actor()),
      topic: {
        describe: '… must …',
        optional: false,
        find: (scene, { head }) =>
          scene.tree.childrenBy(head, 'ccomp').find((c) => {
            const doer = scene.tree.childBy(c, 'nsubj')
            return (
              doer !== undefined &&
              !['it', 'that', 'which'].includes(scene.tree.lemma(doer)) &&
              actor().test(scene, doer) &&
              scene.tree.childrenBy(c, 'aux').some((a) => scene.tree.lemma(a) === 'must')
            )
          }),
      },
    },
    yields: 'demand',
    speech: true,
    examples: [
      '[agent The envoy] [trigger said] that [topic the army must leave the town].',
      '[agent Moscow] [trigger stressed] that [topic the rebels must free the pilot].',
    ],
    nearMisses: ['The envoy said that the army had left the town.', 'He said it must be late.'],
  }),
  rule({
    id: 'demand/seek',
    trigger: verb(SEEK, { where: isTold }),
    roles: {
      agent: subject(actor()),
      topic: object(about('what is sought', SOUGHT)),
      patient: optional(oblique(['from', 'in', 'with'], actor())),
    },
    yields: 'demand',
    speech: true,
    examples: [
      '[agent Two pilots] have [trigger sought] [topic asylum] in Jordan.',
      '[agent The government] is [trigger seeking] [topic the extradition] of the general.',
    ],
    nearMisses: ['The firm seeks a new manager.'],
  }),
  rule({
    id: 'demand/call-for',
    trigger: noun(CALLS, {
      where: ({ tree }, i) => {
        const governor = tree.head(i)
        const marked = [
          ...tree.childrenBy(i, 'nmod', 'obl', 'acl'),
          ...(governor >= 0 ? tree.childrenBy(governor, 'obl').filter((c) => c > i) : []),
        ].some(
          (c) =>
            ['for', 'on', 'to'].includes(tree.preposition(c) ?? '') ||
            tree.childrenBy(c, 'mark').some((m) => tree.lemma(m) === 'to'),
        )
        if (!marked) return false
        const above = tree.head(i)
        if (above >= 0 && tree.isRelation(i, 'obj') && CALL_LIGHT.has(tree.lemma(above))) return true
        // "their call for a truce", "amid calls for reform", but no "demand for oil".
        const owned = tree.childBy(i, 'nmod:poss') !== undefined
        return (
          tree.isRelation(i, 'obl', 'nmod') &&
          (owned || tree.preposition(i) === 'amid') &&
          tree.lemma(i) !== 'request'
        )
      },
    }),
    roles: {
      agent: optional(either(subject(actor()), subjectAbove(actor()))),
      patient: optional(oblique(['on', 'to'], actor())),
      topic: optional(either(oblique('for'), clause())),
    },
    needsOneOf: ['patient', 'topic'],
    yields: 'demand',
    speech: true,
    examples: [
      '[agent Doctors] launched a [trigger plea] for [topic medicine].',
      '[agent The mayor] launched an [trigger appeal] for [topic calm].',
    ],
    nearMisses: ['The demand for oil rose.', 'He waited for a call from home.'],
  }),
]
