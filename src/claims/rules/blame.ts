import { HOLD_RESPONSIBLE, LAY_BLAME, POINT_FINGER } from '../lexicon/speech.ts'
import { actor, object, oblique, optional, rule, type Scene, subject, verb } from '../match/index.ts'

/** "held the rebels responsible": the adjective stands below the verb, which the tree may hang on the noun. */
const isResponsible = ({ tree }: Scene, i: number): boolean =>
  tree.words.some(
    (w, k) =>
      k > i &&
      /^(?:responsible|accountable)$/.test(w.lemma) &&
      (tree.head(k) === i || tree.head(tree.head(k)) === i),
  )

/** Blame in set phrases; before the rules of their verbs, which mean other things alone ("hold" shelters). */
export const blame = [
  rule({
    id: 'accuse/finger',
    trigger: verb(POINT_FINGER),
    roles: {
      agent: optional(subject(actor())),
      patient: oblique(['at', 'to', 'toward', 'towards'], actor()),
    },
    yields: 'accuse',
    speech: true,
    examples: [
      '[agent The opposition] [trigger pointed] the finger at [patient the army].',
      '[agent Officials] have [trigger pointed] an accusing finger at [patient the militia].',
    ],
    nearMisses: ['The child pointed at the army.', 'She pointed her finger at the map.'],
  }),
  rule({
    id: 'accuse/lay-blame',
    trigger: verb(LAY_BLAME),
    roles: {
      agent: optional(subject(actor())),
      patient: oblique(['on', 'at', 'with'], actor()),
      topic: optional(oblique('for')),
    },
    yields: 'accuse',
    speech: true,
    examples: [
      '[agent Residents] [trigger laid] the blame for the [topic raid] on [patient the army].',
      '[agent Activists] [trigger put] the blame on [patient the militia].',
    ],
    nearMisses: ['Residents laid a wreath on the grave.', 'He put the army on alert.'],
  }),
  rule({
    id: 'accuse/hold-responsible',
    trigger: verb(HOLD_RESPONSIBLE, { where: isResponsible }),
    roles: { agent: optional(subject(actor())), patient: object(actor()), topic: optional(oblique('for')) },
    yields: 'accuse',
    speech: true,
    examples: [
      '[agent The ministry] [trigger held] [patient the rebels] responsible for the blast.',
      '[patient The army] was [trigger held] responsible for the strike.',
    ],
    nearMisses: ['The camp held 900 people.', 'The court held a hearing.'],
  }),
]
