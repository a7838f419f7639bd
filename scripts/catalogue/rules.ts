import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CLAIM_TYPES, type RuleCard, ruleCards } from '../../src/claims/index.ts'
import { root } from '../build-if-stale.ts'
import { wordLists } from './lexicons.ts'
import { anchorOf, bullet, escaped, MADE, paragraph } from './markdown.ts'
import { typeFacts } from './type-facts.ts'

const RULES = 'src/claims/rules'

/** The page of rules: one section a claim type, one a rule. */
export const rulesPage = async (): Promise<string> => {
  const cards = ruleCards()
  const files = declarations()
  const lists = new Map((await wordLists()).map((l) => [l.value, l.name]))
  const types = CLAIM_TYPES.filter((t) => cards.some((c) => c.type === t))
  const idle = CLAIM_TYPES.filter((t) => !types.includes(t))
  return [
    '# The rules',
    MADE,
    paragraph(
      `${cards.length} rules find claims of ${types.length} types. A rule has a trigger (a word of a list, see ` +
        '[the word lists](lexicons.md)) and roles that are reached from it over the syntax tree. In the examples the ' +
        '**trigger** is bold, and what must fill a role is in _italics_ with the role in brackets; in a near-miss the rule ' +
        'must not fire. Where two rules fire at one word, the one that is asked earlier wins: `muster rule list` gives the ' +
        'order.',
    ),
    types.map((t) => `[${t}](#${anchorOf(t)})`).join(' · '),
    ...(idle.length ? [paragraph(`No rule yet: ${idle.join(', ')}.`)] : []),
    ...types.flatMap((type) => [
      `## ${type}`,
      ...typeFacts(type).map((fact) => paragraph(escaped(fact))),
      ...cards.flatMap((card) =>
        card.type === type ? ruleSection(card, files.get(card.id), lists.get(card.rule.trigger.lexicon)) : [],
      ),
    ]),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n')
}

/** The file that declares each rule. */
const declarations = (): Map<string, string> => {
  const found = new Map<string, string>()
  for (const name of readdirSync(join(root, RULES)))
    for (const m of readFileSync(join(root, RULES, name), 'utf8').matchAll(/\bid: '([\w/-]+)'/g))
      found.set(m[1] ?? '', `${RULES}/${name}`)
  return found
}

const ruleSection = (
  { rule, id, group, words }: RuleCard,
  file: string | undefined,
  list: string | undefined,
): string[] => {
  const { name } = rule.trigger.lexicon
  const described = escaped(rule.trigger.describe)
  const link = list ? `[${escaped(list)}](lexicons.md#${anchorOf(list)})` : ''
  const trigger =
    link && described.includes(escaped(name)) ? described.replace(escaped(name), link) : described
  const some = words.slice(0, 12).join(', ')
  const roles = Object.entries(rule.roles).map(([role, { describe, optional }]) =>
    bullet(`${role}${optional ? ', if there is one' : ''}: ${escaped(describe)}`),
  )
  const facts = [
    rule.when ? `Only where this holds: ${rule.when.describe}.` : '',
    rule.needsOneOf ? `Needs one of: ${rule.needsOneOf.join(', ')}.` : '',
    rule.counts ? `Counts: ${rule.counts}${rule.stock ? ', as present at a time' : ''}.` : 'Counts nobody.',
    rule.stance ? `Stance: ${rule.stance}.` : '',
    rule.speech ? 'It is itself an act of speech: who does it is the source.' : '',
  ].filter(Boolean)
  return [
    `### ${id}`,
    paragraph(
      `In \`${file ?? `${RULES}/${group}.ts`}\`. Trigger: ${trigger}: ` +
        `${escaped(some)}${words.length > 12 ? ' …' : ''}.`,
    ),
    [...roles, bullet(escaped(facts.join(' ')))].join('\n'),
    `Examples:`,
    rule.examples.map((e) => bullet(example(e))).join('\n'),
    `Near-misses:`,
    rule.nearMisses.map((e) => bullet(escaped(e))).join('\n'),
  ]
}

/** An example with its trigger bold, and its roles in italics with their names behind. */
const example = (sentence: string): string =>
  sentence
    .split(/(\[[a-z]+ [^\]]+\])/)
    .map((part) => {
      const m = /^\[([a-z]+) ([^\]]+)\]$/.exec(part)
      if (!m) return escaped(part)
      const words = escaped(m[2] ?? '')
      return m[1] === 'trigger' ? `**${words}**` : `_${words}_ (${m[1]})`
    })
    .join('')
