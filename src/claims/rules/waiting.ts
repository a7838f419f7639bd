import { CONVOY, EVACUATED, PASSING, STUCK, WAITING } from '../lexicon/evacuation.ts'
import { TERRITORY } from '../lexicon/force.ts'
import {
  about,
  anyOf,
  type Filter,
  nounIn,
  oblique,
  optional,
  people,
  place,
  type RoleSpec,
  rule,
  subject,
  type Trigger,
  verb,
} from '../match/index.ts'

const territory = anyOf(about('territory', TERRITORY), place())
const convoy = nounIn('convoy', CONVOY)
const AT = ['at', 'in', 'near', 'on', 'outside', 'along']

/** "evacuees", "thousands of evacuees" */
export const evacuees: Filter = {
  name: 'evacuees or a number of them',
  test: ({ tree }, i) =>
    EVACUATED.has(tree.lemma(i)) ||
    EVACUATED.has(tree.lemma(i).replace(/s$/, '')) ||
    tree.childrenBy(i, 'nmod').some((c) => EVACUATED.has(tree.lemma(c))),
}

/** "were stuck in": adjectives of those who can go no farther, said by "be". */
const stuck = (): Trigger => ({
  describe: 'stuck, said by “be”',
  lexicon: STUCK,
  at: ({ tree }, i) => {
    const who = tree.childBy(i, 'nsubj')
    if (!STUCK.at(tree, i) || who === undefined || tree.childBy(i, 'cop', 'aux') === undefined)
      return undefined
    return {
      head: i,
      words: [i],
      clause: i,
      kind: 'verb',
      args: {
        passive: false,
        guesses: [],
        subject: who,
        obliques: tree
          .childrenBy(i, 'obl', 'nmod')
          .map((head) => ({ preposition: tree.preposition(head) ?? '', head })),
      },
    }
  },
})

/** "waited to cross into the next valley": where the infinitive leads, and where it comes from. */
const ofInfinitive = (prepositions: readonly string[], bare: boolean): RoleSpec => ({
  describe: `to pass ${prepositions.join('/')} …`,
  optional: false,
  find: (scene, met) => {
    const { tree } = scene
    const pass = tree.childrenBy(met.head, 'xcomp', 'advcl').find((c) => PASSING.at(tree, c) !== undefined)
    if (pass === undefined) return undefined
    const phrases = tree.childrenBy(pass, 'obl', ...(bare ? ['obj'] : []))
    const fits = phrases.find((c) => {
      const preposition = tree.preposition(c)
      const isMarked =
        preposition === undefined ? bare && tree.isRelation(c, 'obj') : prepositions.includes(preposition)
      return isMarked && territory.test(scene, c)
    })
    return fits
  },
})

/** People on their way out who cannot go on yet: waiting, queueing, stuck. */
export const waiting = [
  rule({
    id: 'evacuate/stuck',
    trigger: stuck(),
    roles: { patient: subject(anyOf(evacuees, convoy)), place: optional(oblique(AT)) },
    yields: 'evacuate',
    counts: 'patient',
    stock: true,
    examples: [
      '[patient Hundreds of evacuees] were [trigger stuck] in [place a village] near Hama.',
      '[patient The convoy] was still [trigger stuck] at [place the crossing].',
    ],
    nearMisses: ['The lorry was stuck in the mud of the argument.', 'The talks were stuck.'],
  }),
  rule({
    id: 'evacuate/convoy-waits',
    trigger: verb(WAITING, { voice: 'active' }),
    roles: { patient: subject(convoy), place: oblique(AT) },
    yields: 'evacuate',
    examples: [
      '[patient The convoy] was [trigger waiting] at [place a garage] outside the city.',
      '[patient Two buses] [trigger stopped] at [place the crossing].',
    ],
    nearMisses: ['The clerk was waiting at the door.', 'The convoy was waiting.'],
  }),
  rule({
    id: 'travel/wait-to-cross',
    trigger: verb(WAITING, { voice: 'active' }),
    roles: {
      agent: subject(people()),
      destination: ofInfinitive(['to', 'into', 'in', 'for', 'towards'], true),
      origin: optional(ofInfinitive(['from', 'out of'], false)),
    },
    yields: 'travel',
    counts: 'agent',
    examples: [
      '[agent The families] [trigger waited] to cross into rebel [destination territory].',
      '[agent Some 300 people] were [trigger queueing] to enter [destination Jordan].',
    ],
    nearMisses: ['They waited to hear the news.', 'The guests waited to enter the lift.'],
  }),
]
