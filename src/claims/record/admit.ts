import type { Find, Watch } from '../match/index.ts'
import { modalityOf } from './mood.ts'

/** Rules that name the dead or the found by a noun: they give way where another claim tells what was done to them. */
const SELF = new Set(['kill/dead', 'find-remains/noun'])

/**
 * Which finds become claims. What is only wished, asked for or conditional is no report of a happening; a restrictive
 * relative clause on a known group ("the soldiers who fled") tells nothing new; the dead who "were buried" are counted
 * once.
 */
export const admit = (finds: readonly Find[], watch: Watch = {}): Find[] => {
  const told = new Set<string>()
  return finds.filter((find) => {
    const why = reasonAgainst(find, finds, told)
    if (why) watch.dropped?.(find, why)
    else told.add(find.rule.yields)
    return !why
  })
}

/** Why a find is no claim; undefined where it is one. `told`: the types that were told of before. */
const reasonAgainst = (find: Find, finds: readonly Find[], told: ReadonlySet<string>): string | undefined => {
  if (
    !find.rule.speech &&
    ['requested', 'hypothetical'].includes(modalityOf(find)) &&
    isInfinitive(find) &&
    !isAttempt(find)
  )
    return 'only wished, asked for or planned: no report of a happening'
  if (
    SELF.has(find.rule.id) &&
    finds.some(
      (f) =>
        f !== find &&
        f.scene === find.scene &&
        !SELF.has(f.rule.id) &&
        [...f.roles.values()].includes(find.met.head),
    )
  )
    return 'another claim tells what was done to them'
  if (find.met.kind === 'noun' && finds.some((f) => isVerbOf(f, find)))
    return 'the verb that it is the subject of tells the same happening'
  if (isMention(find) && finds.some((f) => together(f, find) && f.met.kind === 'verb'))
    return 'a known happening is only mentioned beside what the sentence tells'
  if (find.rule.id === 'shoot/news' && finds.some((f) => together(f, find) && HARM.has(f.rule.yields)))
    return 'the harm that it did is told in the same sentence'
  if (VIOLENCE.has(find.rule.yields) && finds.some((f) => isHeldBy(find, f)))
    return 'it only says which arms the verb above tells of'
  if (presupposed(find) && told.has(find.rule.yields))
    return 'a relative clause on a known group: it was told before'
  return undefined
}

const HARM: ReadonlySet<string> = new Set(['kill', 'injure', 'shoot', 'attack', 'execute'])
const VIOLENCE: ReadonlySet<string> = new Set(['attack', 'shell', 'air-strike', 'bomb', 'shoot'])

/** "after the strikes", "of the massacre": a definite noun behind a preposition, with nothing that says it happened. */
const isMention = (find: Find): boolean => {
  const { tree } = find.scene
  const { head, clause, kind, happens } = find.met
  if (
    kind !== 'noun' ||
    clause !== head ||
    happens ||
    !(VIOLENCE.has(find.rule.yields) || find.rule.yields === 'clash')
  )
    return false
  const definite = tree
    .childrenBy(head, 'det', 'nmod:poss')
    .some(
      (d) =>
        ['the', 'this', 'these', 'that', 'those', 'its', 'their', 'his'].includes(tree.lemma(d)) ||
        tree.isRelation(d, 'nmod:poss'),
    )
  return definite && tree.preposition(head) !== undefined && tree.isRelation(head, 'obl', 'nmod')
}

const together = (a: Find, b: Find): boolean => a !== b && a.scene === b.scene

/** "attacks that targeted a clinic": the verb says what the noun says, and against whom. */
const isVerbOf = (verb: Find, noun: Find): boolean =>
  together(verb, noun) &&
  verb.met.kind === 'verb' &&
  VIOLENCE.has(noun.rule.yields) &&
  VIOLENCE.has(verb.rule.yields) &&
  verb.roles.get('agent') === noun.met.head

/** "rockets fired by the army hit a school": the participle belongs to the rockets, which the main verb tells of. */
const isHeldBy = (find: Find, main: Find): boolean => {
  const { tree } = find.scene
  const { head } = find.met
  if (!together(find, main) || !VIOLENCE.has(main.rule.yields)) return false
  if (!tree.isRelation(head, 'acl') || tree.isRelation(head, 'acl:relcl')) return false
  const noun = tree.head(head)
  const agent = main.roles.get('agent')
  return agent !== undefined && agent !== head && (agent === noun || tree.isUnder(noun, agent))
}

/** "tried to lay down their arms": an attempt is told as news, though not as done. */
const isAttempt = (find: Find): boolean => {
  const { tree } = find.scene
  const above = tree.head(find.met.clause)
  return above >= 0 && ['try', 'attempt', 'struggle', 'bid'].includes(tree.lemma(above))
}

const isInfinitive = (find: Find): boolean => {
  const { tree } = find.scene
  // "in addition to killing" has no infinitive
  if (tree.word(find.met.clause).xpos === 'VBG') return false
  return tree.children(find.met.clause).some((c) => tree.isRelation(c, 'mark') && tree.lemma(c) === 'to')
}

const presupposed = (find: Find): boolean => {
  const { tree } = find.scene
  const { head } = find.met
  if (!tree.isRelation(head, 'acl:relcl') && !tree.isRelation(head, 'acl')) return false
  const noun = tree.head(head)
  if (![...find.roles.values()].includes(noun)) return false
  // A clause on a name tells something: nobody is picked out by it.
  if (
    tree.word(noun).upos === 'PROPN' ||
    tree.childrenBy(noun, 'compound').some((c) => tree.word(c).upos === 'PROPN')
  )
    return false
  const definite = tree.childrenBy(noun, 'det').some((d) => ['the', 'those', 'these'].includes(tree.lemma(d)))
  return definite && tree.words[noun + 1]?.form !== ','
}
