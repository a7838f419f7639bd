import {
  ABDUCT,
  ABDUCTION,
  DETAIN,
  DETENTION,
  DISAPPEAR,
  MISSING,
  RELEASE,
  RELEASES,
  SEIZE,
  TORTURE,
  TORTURES,
} from '../lexicon/harm.ts'
import {
  actor,
  either,
  type Filter,
  noun,
  object,
  oblique,
  optional,
  people,
  type RoleSpec,
  rule,
  subject,
  verb,
} from '../match/index.ts'
import { countOf } from '../record/count.ts'
import { where } from './harm-kill.ts'
import { countedOf, harmed, harmer, victims } from './victims.ts'

const ofPeople = () => either(object(people()), oblique('of', people()), countedOf('of'))

/** Persons, named by what they are; an unknown name may be a town's. */
const persons: Filter = {
  name: 'persons',
  test: (scene, i) => people().test(scene, i) && scene.tree.word(i).upos !== 'PROPN',
}

/** "made 12 arrests": the acts counted. */
const countedItself: RoleSpec = {
  describe: 'their number',
  optional: false,
  find: (scene, met) => (countOf(scene.tree, met.head, scene.quantities) ? met.head : undefined),
}

/** People held, taken, missing, ill-treated and let go. */
export const captives = [
  rule({
    id: 'torture/verb',
    trigger: verb(TORTURE),
    roles: { patient: object(people()), agent: optional(subject(actor())), place: where() },
    yields: 'torture',
    counts: 'patient',
    examples: [
      '[agent Guards] [trigger tortured] [patient the detainees].',
      '[patient Dozens of prisoners] were [trigger tortured].',
    ],
    nearMisses: ['The heart beat fast.'],
  }),
  rule({
    id: 'torture/noun',
    trigger: noun(TORTURES),
    roles: { patient: ofPeople(), agent: optional(subject(actor())), place: where() },
    yields: 'torture',
    counts: 'patient',
    examples: [
      'Former inmates described the [trigger torture] of [patient detainees].',
      'The report tells of the [trigger mistreatment] of [patient nine students].',
    ],
    nearMisses: ['The wait was torture.'],
  }),
  rule({
    id: 'abduct/verb',
    trigger: harmed(ABDUCT),
    roles: { patient: victims(), agent: harmer(), place: where() },
    yields: 'abduct',
    counts: 'patient',
    examples: [
      '[agent Gunmen] [trigger kidnapped] [patient two priests].',
      '[patient A reporter] was [trigger abducted] near the border.',
    ],
    nearMisses: ['Police seized the weapons.'],
  }),
  rule({
    id: 'abduct/seize',
    trigger: verb(SEIZE),
    roles: { patient: object(persons), agent: optional(subject(actor())), place: where() },
    yields: 'abduct',
    counts: 'patient',
    examples: [
      '[agent Gunmen] [trigger seized] [patient two priests] on the road.',
      '[agent The rebels] [trigger captured] [patient 12 soldiers].',
    ],
    nearMisses: ['The rebels seized Handara.', 'The army captured the town.', 'They seized the weapons.'],
  }),
  rule({
    id: 'abduct/noun',
    trigger: noun(ABDUCTION),
    roles: { patient: ofPeople(), agent: optional(subject(actor())), place: where() },
    yields: 'abduct',
    counts: 'patient',
    examples: [
      'The [trigger kidnapping] of [patient two nuns] was condemned.',
      'Villagers told of the [trigger abduction] of [patient 30 girls].',
    ],
    nearMisses: ['Kidnapping is a crime.'],
  }),
  rule({
    id: 'disappear/verb',
    trigger: verb(DISAPPEAR, { intransitive: true }),
    roles: { patient: subject(people()), place: where() },
    yields: 'disappear',
    counts: 'patient',
    examples: [
      '[patient Three activists] have [trigger disappeared] since May.',
      '[patient Two reporters] [trigger went missing] near the front.',
    ],
    nearMisses: ['The lights disappeared.', 'The file went missing.'],
  }),
  rule({
    id: 'disappear/missing',
    trigger: harmed(MISSING),
    roles: { patient: victims(), place: where() },
    yields: 'disappear',
    counts: 'patient',
    examples: [
      '[patient Nine sailors] are [trigger missing] after the raid.',
      'Two soldiers were killed and [patient four others] are [trigger missing].',
    ],
    nearMisses: ['The missing page was found.', 'The files are missing.'],
  }),
  rule({
    id: 'detain/verb',
    trigger: harmed(DETAIN),
    roles: { patient: victims(), agent: harmer(), place: where() },
    yields: 'detain',
    counts: 'patient',
    examples: [
      '[agent Police] [trigger arrested] [patient twelve students].',
      '[patient Three bloggers] were [trigger detained].',
      'Two people were hurt and [patient nine others] [trigger arrested] at the rally.',
    ],
    nearMisses: ['The decay was arrested.'],
  }),
  rule({
    id: 'detain/noun',
    trigger: noun(DETENTION),
    roles: { patient: either(ofPeople(), countedItself), agent: optional(subject(actor())), place: where() },
    yields: 'detain',
    counts: 'patient',
    examples: [
      'The union protested against the [trigger arrest] of [patient four teachers].',
      'The [trigger detention] of [patient a lawyer] caused anger.',
      'Police made 12 [patient arrests] at the rally.',
    ],
    nearMisses: ['The arrest of the decay took years.', 'Detention is no answer.'],
  }),
  rule({
    id: 'release/verb',
    trigger: harmed(RELEASE),
    roles: { patient: victims(), agent: harmer(), place: where() },
    yields: 'release',
    counts: 'patient',
    examples: [
      '[agent The rebels] [trigger released] [patient 21 peacekeepers].',
      '[patient Two journalists] were [trigger freed].',
    ],
    nearMisses: ['The ministry released a statement.'],
  }),
  rule({
    id: 'release/noun',
    trigger: noun(RELEASES),
    roles: { patient: ofPeople(), agent: optional(subject(actor())), place: where() },
    yields: 'release',
    counts: 'patient',
    examples: [
      'The deal led to the [trigger release] of [patient 40 prisoners].',
      'Families welcomed the [trigger freeing] of [patient the hostages].',
    ],
    nearMisses: ['The release of the report was put off.', 'The press release named nobody.'],
  }),
]
