import type { Role } from '../../base/index.ts'
import type { Find, Outcome, Rule, Scene } from '../match/index.ts'
import { argumentsInWords, type Filler, hangsOf, phraseOf } from './phrase.ts'

/** One rule at one word, and how far it got there. */
export interface Try {
  readonly rule: string
  /** Index of the word in its sentence. */
  readonly word: number
  readonly form: string
  /** The step at which it gave up, in the order of a rule's steps; `fired` where it did not. */
  readonly step: 'trigger' | 'condition' | 'role' | 'fired'
  /** Why it gave up. */
  readonly missed?: string
  /** What stands around the trigger, where that was met. */
  readonly around?: string
  readonly fillers: readonly Filler[]
}

export const tryOf = (rule: Rule, scene: Scene, word: number, outcome: Outcome): Try => {
  const form = scene.tree.word(word).form
  if ('found' in outcome)
    return {
      rule: rule.id,
      word,
      form,
      step: 'fired',
      around: argumentsInWords(scene, outcome.found.met),
      fillers: fillersOf(outcome.found),
    }
  const { missed, step, met, roles } = outcome
  return {
    rule: rule.id,
    word,
    form,
    step,
    missed,
    ...(met ? { around: argumentsInWords(scene, met) } : {}),
    fillers: roles ? fillersIn(rule, scene, roles) : [],
  }
}

export const fillersOf = ({ rule, scene, roles }: Find): Filler[] => fillersIn(rule, scene, roles)

const fillersIn = (rule: Rule, scene: Scene, roles: ReadonlyMap<Role, number>): Filler[] =>
  [...roles].map(([role, head]) => ({
    role,
    ...phraseOf(scene, head),
    reached: rule.roles[role]?.describe ?? '',
    hangs: hangsOf(scene.tree, head),
  }))
