import { CAPTIVES, KILL, SLIT, TAKEN } from '../lexicon/harm.ts'
import {
  actor,
  nounIn,
  object,
  optional,
  people,
  type RoleSpec,
  rule,
  type Scene,
  subject,
  verb,
} from '../match/index.ts'
import { where } from './harm-kill.ts'
import { harmed, harmer, victims } from './victims.ts'

/** Those in somebody's hands: prisoners, hostages, "captured soldiers". */
const areCaptives = ({ tree }: Scene, i: number): boolean =>
  CAPTIVES.has(tree.lemma(i)) ||
  tree
    .childrenBy(i, 'amod', 'nmod')
    .some((c) => TAKEN.has(tree.word(c).form.toLowerCase()) || CAPTIVES.has(tree.lemma(c)))

const captives = (): RoleSpec => {
  const all = victims()
  return {
    describe: 'captives',
    optional: false,
    find: (scene, met) => {
      const found = all.find(scene, met)
      return found !== undefined && areCaptives(scene, found) ? found : undefined
    },
  }
}

/** "slit the throats of nine men": whose throats. */
const whoseThroats = (): RoleSpec => ({
  describe: 'whose throats',
  optional: false,
  find: (scene, met) => {
    const throat = object(nounIn('throat', new Set(['throat']))).find(scene, met)
    if (throat === undefined) return undefined
    return scene.tree.childrenBy(throat, 'nmod').find((c) => people().test(scene, c))
  },
})

/** Killing of those who are held: an execution, by whatever verb it is told. */
export const captivesKilled = [
  rule({
    id: 'execute/captives',
    trigger: harmed(KILL),
    roles: { patient: captives(), agent: harmer(), place: where() },
    yields: 'execute',
    counts: 'patient',
    examples: [
      '[agent Militants] [trigger killed] [patient nine prisoners].',
      '[patient Ten captured soldiers] were [trigger shot] dead by [agent the group].',
    ],
    nearMisses: ['Militants shot dead ten soldiers.', 'The blast killed nine guards.'],
  }),
  rule({
    id: 'execute/throat',
    trigger: verb(SLIT),
    roles: { patient: whoseThroats(), agent: optional(subject(actor())), place: where() },
    yields: 'execute',
    counts: 'patient',
    examples: [
      '[agent The militants] [trigger slit] the throats of [patient nine captives].',
      '[agent Gunmen] [trigger cut] the throats of [patient two guards] in the village.',
    ],
    nearMisses: ['He cleared his throat.', 'The tailor slit the cloth.'],
  }),
]
