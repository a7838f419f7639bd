import {
  ACCEPT,
  ACCEPTED,
  ACCORD_LEMMAS,
  ACCORDS,
  AGREE,
  BROKER,
  BROKERED,
  GRANT,
  GRANTED,
  MAKE_ACCORD,
  TAKE_EFFECT,
} from '../lexicon/accord.ts'
import {
  about,
  actor,
  anyOf,
  either,
  indirect,
  noun,
  nounIn,
  object,
  oblique,
  optional,
  people,
  type RoleSpec,
  rule,
  subject,
  subjectAbove,
  verb,
  verbOver,
} from '../match/index.ts'
import { isTold, notWanted } from './parties.ts'

const accords = nounIn('accord', ACCORD_LEMMAS)

const agreedTo = (): RoleSpec => ({
  describe: 'to do, that …, on …, to …',
  optional: false,
  find: ({ tree }, { head, args }) =>
    tree
      .childrenBy(head, 'xcomp', ...(tree.lemma(head) === 'agree' ? ['ccomp'] : []))
      .find((c) => c > head) ??
    args.obliques.find(
      (o) =>
        ['on', 'to', 'upon'].includes(o.preposition) &&
        !['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].includes(
          tree.lemma(o.head),
        ),
    )?.head,
})

/** What parties agree on. */
export const accord = [
  rule({
    id: 'agree/verb',
    trigger: verb(MAKE_ACCORD, { where: isTold }),
    roles: {
      topic: object(accords),
      agent: optional(subject(actor())),
      recipient: optional(oblique(['with', 'between'], actor())),
    },
    yields: 'agree',
    when: { describe: 'no mere proposal', test: ({ tree }, { head }) => tree.lemma(head) !== 'propose' },
    examples: [
      '[agent The rebels] [trigger reached] [topic an agreement] with the army.',
      '[topic A truce] was [trigger brokered] by [agent the envoy].',
    ],
    nearMisses: ['The train reached the station.', 'The envoy proposed a truce.'],
  }),
  rule({
    id: 'agree/broker',
    trigger: verb(BROKER, { where: isTold }),
    roles: { topic: object(about('what is brokered', BROKERED)), agent: optional(subject(actor())) },
    yields: 'agree',
    examples: [
      '[topic The exchange] was [trigger brokered] by [agent Qatar].',
      '[agent The envoy] [trigger negotiated] [topic the release] of the nuns.',
    ],
    nearMisses: ['The bank brokered a loan.'],
  }),
  rule({
    id: 'agree/to',
    trigger: verb(AGREE, {
      voice: 'active',
      where: (scene, i) =>
        isTold(scene, i) &&
        ['agree', 'consent', 'accede', 'promise', 'undertake'].includes(scene.tree.lemma(i)),
    }),
    roles: { agent: subject(actor()), topic: agreedTo(), recipient: optional(oblique('with', actor())) },
    yields: 'agree',
    speech: true,
    examples: [
      '[agent The army] [trigger agreed] to [topic free nine prisoners].',
      '[agent The ministers] have [trigger agreed] on [topic a plan].',
    ],
    nearMisses: ['Doctors agree with her.', 'The two men agreed.'],
  }),
  rule({
    id: 'agree/accept',
    trigger: verb(ACCEPT, { where: isTold }),
    roles: { agent: subject(actor()), topic: object(nounIn('what is accepted', ACCEPTED)) },
    yields: 'agree',
    speech: true,
    examples: [
      '[agent The rebels] [trigger accepted] [topic the proposal].',
      '[agent Parliament] has [trigger approved] [topic the plan].',
    ],
    nearMisses: ['He accepted the prize.'],
  }),
  rule({
    id: 'agree/grant',
    trigger: verb(GRANT, { where: isTold }),
    roles: {
      topic: either(object(nounIn('concession', GRANTED)), {
        describe: 'what is granted behind a passive',
        optional: false,
        find: ({ tree }, { head }) =>
          tree.childrenBy(head, 'obj', 'obl', 'xcomp').find((c) => GRANTED.has(tree.lemma(c))),
      }),
      agent: optional(subject(actor())),
      recipient: optional(either(indirect(people()), oblique('to', people()), object(people()))),
    },
    yields: 'agree',
    examples: [
      '[agent The king] [trigger granted] the prisoners [topic a pardon].',
      '[agent The president] [trigger granted] [topic an amnesty] to the rebels.',
    ],
    nearMisses: ['The firm granted him a pension.'],
  }),
  rule({
    id: 'agree/noun',
    trigger: noun(ACCORDS, { where: notWanted }),
    roles: { agent: oblique('between', actor()) },
    yields: 'agree',
    examples: [
      'The [trigger truce] between [agent the army] and the rebels held.',
      'A [trigger deal] between [agent the parties] was near.',
    ],
    nearMisses: ['It was a great deal of work.'],
  }),
  rule({
    id: 'agree/effect',
    trigger: verb(TAKE_EFFECT, { voice: 'active', where: isTold }),
    roles: {
      topic: subject(
        nounIn(
          'truce',
          new Set([
            'truce',
            'ceasefire',
            'cease-fire',
            'armistice',
            'deal',
            'agreement',
            'accord',
            'cessation',
            'treaty',
          ]),
        ),
      ),
    },
    yields: 'agree',
    examples: [
      '[topic The ceasefire] [trigger took] effect at midnight.',
      '[topic The truce] [trigger collapsed] within hours.',
    ],
    nearMisses: ['The roof collapsed.', 'The drug took effect.'],
  }),
  rule({
    id: 'agree/brokered-noun',
    trigger: noun(ACCORDS, {
      where: (scene, i) => {
        const { tree } = scene
        if (!notWanted(scene, i)) return false
        const above = verbOver(tree, i)
        return (
          ['truce', 'ceasefire', 'cease-fire', 'swap', 'armistice'].includes(tree.lemma(i)) &&
          above !== undefined &&
          [
            'announce',
            'declare',
            'begin',
            'extend',
            'renew',
            'observe',
            'accept',
            'respect',
            'call',
            'impose',
            'implement',
          ].includes(tree.lemma(above)) &&
          isTold(scene, above)
        )
      },
    }),
    roles: { agent: subjectAbove(anyOf(actor(), people())) },
    yields: 'agree',
    examples: [
      '[agent The rebels] will observe a [trigger ceasefire] over the feast.',
      '[agent The army] implemented the [trigger truce] on Monday.',
    ],
    nearMisses: ['The mayor demanded a ceasefire.'],
  }),
]
