import type { Role } from '../../base/index.ts'
import type { Rule } from './rule.ts'
import type { Scene } from './scene.ts'
import type { Met } from './trigger.ts'

/** A rule that fired: where, and which head words fill its roles. */
export interface Find {
  readonly rule: Rule
  readonly scene: Scene
  readonly met: Met
  readonly roles: ReadonlyMap<Role, number>
  /** The words of the sentence at which something was found, this one's among them. */
  readonly beside?: ReadonlySet<number>
}

/** How far a rule got that gave nothing: at which step it failed, why, and what it had by then. */
export interface Miss {
  readonly missed: string
  readonly step: 'trigger' | 'condition' | 'role'
  readonly met?: Met
  readonly roles?: ReadonlyMap<Role, number>
}

export type Outcome = { readonly found: Find } | Miss

/** Told of every step at which a find can come up or be dropped, for `muster explain`. It changes nothing. */
export interface Watch {
  tried?(rule: Rule, scene: Scene, word: number, outcome: Outcome): void
  /** `later`: the rules that were not asked any more, since this one came first. */
  chosen?(find: Find, later: readonly Rule[]): void
  dropped?(find: Find, why: string): void
}

/** Rules by the lemmas of their triggers, in their stated order. */
export const indexRules = (rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> => {
  const index = new Map<string, Rule[]>()
  for (const rule of rules)
    for (const head of new Set(rule.trigger.lexicon.heads)) {
      const list = index.get(head) ?? []
      list.push(rule)
      index.set(head, list)
    }
  return index
}

export const tryRule = (rule: Rule, scene: Scene, word: number): Outcome => {
  const met = rule.trigger.at(scene, word)
  return met ? tryMet(rule, scene, met) : notMet(rule, scene, word)
}

const notMet = (rule: Rule, scene: Scene, word: number): Miss => ({
  step: 'trigger',
  // the reason is looked for where somebody asks for it only
  get missed() {
    const why = rule.trigger.why?.(scene, word)
    return `no ${rule.trigger.describe} here${why ? `: ${why}` : ''}`
  },
})

const tryMet = (rule: Rule, scene: Scene, met: Met): Outcome => {
  if (rule.when && !rule.when.test(scene, met))
    return { step: 'condition', met, missed: `not so: ${rule.when.describe}` }
  const roles = new Map<Role, number>()
  const miss = (missed: string): Miss => ({ step: 'role', met, roles, missed })
  for (const [name, spec] of Object.entries(rule.roles) as [Role, NonNullable<Rule['roles'][Role]>][]) {
    if (spec.rejects?.(scene, met)) return miss(`${name} does not fit (${spec.describe})`)
    const filler = spec.find(scene, met)
    if (filler !== undefined) roles.set(name, filler)
    else if (!spec.optional) return miss(`no ${name} (${spec.describe})`)
  }
  if (rule.needsOneOf && !met.happens && !rule.needsOneOf.some((r) => roles.has(r)))
    return miss(`none of ${rule.needsOneOf.join(', ')}`)
  return { found: { rule, scene, met, roles } }
}

const NONE: readonly Rule[] = []

/** Rules for the lemma of a word; for its form too, since the tagger takes some nouns ("the shooting") for verbs. */
const rulesAt = (
  index: ReadonlyMap<string, readonly Rule[]>,
  { tree }: Scene,
  i: number,
): readonly Rule[] => {
  const form = tree.word(i).form.toLowerCase()
  const byLemma = index.get(tree.lemma(i)) ?? NONE
  const byForm = form === tree.lemma(i) ? undefined : index.get(form)
  return byForm ? [...byForm.filter((r) => !byLemma.includes(r)), ...byLemma] : byLemma
}

/**
 * All finds of a sentence. Overlaps are decided in one order: at one trigger word the first rule of the list wins; a
 * light verb gives way to the noun that it carries.
 */
export const find = (
  index: ReadonlyMap<string, readonly Rule[]>,
  scene: Scene,
  watch: Watch = {},
): Find[] => {
  const found: Find[] = []
  const taken = new Set<number>()
  const beside = new Set<number>()
  for (let i = 0; i < scene.tree.words.length; i++) {
    const rules = rulesAt(index, scene, i)
    for (const [k, rule] of rules.entries()) {
      const met = rule.trigger.at(scene, i)
      if (!met && !watch.tried) continue
      const outcome = met ? tryMet(rule, scene, met) : notMet(rule, scene, i)
      watch.tried?.(rule, scene, i, outcome)
      if (!('found' in outcome)) continue
      const one: Find = { ...outcome.found, beside }
      found.push(one)
      watch.chosen?.(one, rules.slice(k + 1))
      beside.add(i).add(one.met.clause)
      if (one.met.kind === 'noun' && one.met.clause !== i) taken.add(one.met.clause)
      break
    }
  }
  return found.filter((f) => {
    const carries = f.met.kind === 'verb' && taken.has(f.met.head)
    if (carries) watch.dropped?.(f, 'its verb only carries a noun that another rule found')
    return !carries
  })
}
