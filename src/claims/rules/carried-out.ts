import { ATTACKS, BOMBING, CARRIED_OUT, SHELLING } from '../lexicon/assault.ts'
import { about, actor, both, not, nounIn, object, rule, type Scene, subject, verb } from '../match/index.ts'

const bomber = about('bomber', new Set(['bomber']))
const attacks = nounIn('attack', new Set([...ATTACKS.heads, ...BOMBING.heads, ...SHELLING.heads]))

/** A clause of its own: "a raid staged by gunmen" only says which raid. */
const isClause = ({ tree }: Scene, i: number): boolean => tree.childBy(i, 'aux:pass') !== undefined

/**
 * Who is said to have done what was told before: "the attack, which the army said was carried out by militants". Where the
 * attack is the subject of the clause, the rules of its noun come first.
 */
export const carriedOut = [
  rule({
    id: 'bomb/carried-out',
    trigger: verb(CARRIED_OUT, { voice: 'passive', where: isClause }),
    roles: { agent: subject(bomber), topic: object(attacks) },
    yields: 'bomb',
    examples: [
      'Nobody claimed the [topic attack], which the police said was [trigger carried out] by [agent a suicide bomber].',
      'They condemned the [topic raid] that officials said had been [trigger staged] by [agent two bombers].',
    ],
    nearMisses: [
      'The plan was carried out by a clerk.',
      'The survey, which he said was carried out by a bomber, is old.',
    ],
  }),
  rule({
    id: 'attack/carried-out',
    trigger: verb(CARRIED_OUT, { voice: 'passive', where: isClause }),
    roles: { agent: subject(both(actor(), not(bomber))), topic: object(attacks) },
    yields: 'attack',
    examples: [
      'Nobody claimed the [topic attack], which the police said was [trigger carried out] by [agent militants].',
      'They condemned the [topic raid] that officials said had been [trigger staged] by [agent gunmen].',
    ],
    nearMisses: [
      'The work was carried out by the army.',
      'The survey, which he said was carried out by rebels, is old.',
    ],
  }),
]
