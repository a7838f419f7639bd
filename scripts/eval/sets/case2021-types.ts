import type { Claim } from '../../../src/base/index.ts'
import { participants, quoteOf } from '../claim-types.ts'
import { percent, share } from '../figure.ts'
import { groupBy } from '../group.ts'
import type { EvalSet } from '../set.ts'

const GOLD = 'data/case2021-types/dev.jsonl'

interface Snippet {
  readonly id: string
  readonly text: string
  readonly gold: { readonly type: string }
}

type Test = (claims: readonly Claim[]) => boolean

const some =
  (...types: string[]): Test =>
  (claims) =>
    claims.some((c) => types.includes(c.type))
const both =
  (a: Test, b: Test): Test =>
  (claims) =>
    a(claims) && b(claims)
/** A claim of one of the types whose own words hold this. */
const worded =
  (words: RegExp, ...types: string[]): Test =>
  (claims) =>
    claims.some((c) => types.includes(c.type) && words.test(quoteOf(c)))
/** A claim of the type whose agent is called so. */
const by =
  (words: RegExp, ...types: string[]): Test =>
  (claims) =>
    claims.some((c) => types.includes(c.type) && participants(c, 'agent').some((p) => words.test(p.text)))

const VIOLENCE = ['attack', 'bomb', 'shell', 'air-strike', 'shoot', 'kill', 'injure'] as const
const STATE =
  /\b(?:army|armies|government|troops|police|regime|state|security|coalition|forces|soldiers|military)\b/i
const CROWD = /\b(?:mob|crowd|residents|villagers|locals|vigilantes|youths?|angry)\b/i

/**
 * The label of a text from its claims: the first line whose test is met. As in the code book, the means of an attack goes
 * before who is behind it, force before the protest it meets, and what changes hands before the fight for it.
 */
const LABELS: readonly (readonly [label: string, test: Test])[] = [
  ['CHEM_WEAP', some('chemical-attack')],
  ['SUIC_BOMB', worded(/suicide|blew (?:him|her|them)sel/i, 'bomb', 'attack', 'kill', 'injure')],
  ['GRENADE', worded(/grenade/i, ...VIOLENCE)],
  ['SEX_VIOL', worded(/\brap(?:e|ed|ing)\b|sexual/i, 'attack', 'torture', 'accuse', 'detain', 'convict')],
  ['FORCE_AGAINST_PROTEST', both(some('protest'), some('kill', 'injure', 'shoot'))],
  ['VIOL_DEMONSTR', both(some('protest'), some('destroy', 'clash', 'attack'))],
  ['PROTEST_WITH_INTER', both(some('protest'), some('crackdown', 'detain'))],
  ['PEACE_PROTEST', some('protest')],
  ['MOB_VIOL', by(CROWD, 'attack', 'kill', 'injure', 'destroy', 'clash')],
  ['AIR_STRIKE', some('air-strike')],
  ['ART_MISS_ATTACK', some('shell')],
  ['REM_EXPLOS', some('bomb')],
  ['DISR_WEAP', worded(/weapon|arms\b|ammunition|explosive/i, 'capture', 'destroy', 'find-remains')],
  ['GOV_REGAINS_TERIT', by(STATE, 'capture')],
  ['NON_STATE_ACTOR_OVERTAKES_TER', some('capture')],
  ['ARMED_CLASH', some('clash')],
  ['ABDUCT_DISSAP', some('abduct', 'disappear')],
  ['NON_VIOL_TERRIT_TRANSFER', some('withdraw')],
  ['CHANGE_TO_GROUP_ACT', some('defect', 'join', 'pledge', 'surrender')],
  ['ARREST', some('detain')],
  ['AGREEMENT', some('agree')],
  ['ATTACK', some('attack', 'shoot', 'kill', 'execute', 'torture', 'injure')],
  ['PROPERTY_DISTRUCT', some('destroy')],
  ['ATTRIB', some('accuse')],
  ['HQ_ESTABLISHED', some('deploy')],
  ['DIPLO', some('meet', 'sanction', 'cooperate', 'condemn', 'demand', 'reject', 'threaten')],
]

/** The label of a text with these claims; what no line knows (disasters, organised crime) is OTHER. */
export const labelOf = (claims: readonly Claim[]): string =>
  LABELS.find(([, test]) => test(claims))?.[0] ?? 'OTHER'

/** Mean over the gold's labels of the F1 of each. */
export const macroF1 = (pairs: readonly (readonly [gold: string, got: string])[]): number => {
  const labels = [...new Set(pairs.map(([gold]) => gold))]
  const each = labels.map((label) => {
    const hit = pairs.filter(([gold, got]) => gold === label && got === label).length
    const all = pairs.filter(([gold, got]) => gold === label || got === label)
    return (2 * hit) / (all.length + hit)
  })
  return (100 * each.reduce((n, f) => n + f, 0)) / (labels.length || 1)
}

/** Short reports with one of thirty event types, met by a decision list over the types of their claims. */
export const case2021Types: EvalSet = {
  name: 'case2021-types',
  needs: [GOLD],
  measure: (bench) => {
    const snippets = bench.gold<Snippet>(GOLD)
    const read = bench.claims(snippets.map(({ id, text }) => ({ id, text })))
    const pairs = snippets.map(({ id, gold }) => [gold.type, labelOf(read.of(id))] as const)
    snippets.forEach(({ id, text }, i) => {
      const [gold, got] = pairs[i] as readonly [string, string]
      const types = read.of(id).map((c) => c.type)
      if (gold !== got)
        bench.miss(`case2021 ${id} ${gold} got: ${got} (${types.join(' ')}) | ${text.slice(0, 200)}`)
    })
    for (const [label, of] of groupBy(pairs, ([gold]) => gold))
      bench.detail(`case2021 ${label}: ${of.filter(([gold, got]) => gold === got).length}/${of.length}`)
    const withClaims = snippets.filter(({ id }) => read.of(id).length).length
    return [
      share('accuracy', pairs.filter(([gold, got]) => gold === got).length, pairs.length),
      percent('macro F1', macroF1(pairs)),
      share('documents with a claim', withClaims, pairs.length),
    ]
  },
}
