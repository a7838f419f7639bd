import { describe, expect, it } from 'vitest'
import { loadEngine } from '../language/index.ts'
import { loadGazetteer } from '../places/index.ts'
import { checkRule, type RuleCheck } from './catalogue/index.ts'
import { RULES } from './rules/index.ts'

const tools = { engine: loadEngine(), gazetteer: loadGazetteer() }

/** What a failure shows: what fired, how far this rule got, and the trees that it saw. */
const shown = ({ found, tries, overtaken, trees }: RuleCheck): string =>
  [
    `found ${found.join('; ') || 'nothing'}`,
    ...tries.map((t) => `tried at ${t.form}: ${t.missed ?? 'fired'}${t.around ? ` (${t.around})` : ''}`),
    ...overtaken,
    ...trees.map((t) => t.words.map((w, i) => `${i}:${w.form}/${w.xpos}/${w.deprel}>${w.head}`).join(' ')),
  ].join('\n')

describe('the rules', () => {
  it('have ids of their own, and examples on both sides', () => {
    expect(new Set(RULES.map((r) => r.id)).size).toBe(RULES.length)
    for (const rule of RULES) {
      expect(rule.examples.length, rule.id).toBeGreaterThanOrEqual(2)
      expect(rule.nearMisses.length, rule.id).toBeGreaterThanOrEqual(1)
      expect(rule.id.split('/')[0], rule.id).toBe(rule.yields)
    }
  })

  for (const rule of RULES) {
    let checks: readonly RuleCheck[] | undefined
    const checkOf = (kind: RuleCheck['kind'], sentence: string): RuleCheck | undefined => {
      checks ??= checkRule(rule, tools)
      return checks.find((c) => c.kind === kind && c.sentence === sentence)
    }

    it.each([...rule.examples])(`${rule.id} finds: %s`, (example) => {
      const check = checkOf('example', example)
      expect(check?.faults, check && shown(check)).toEqual([])
    })

    it.each([...rule.nearMisses])(`${rule.id} passes over: %s`, (sentence) => {
      const check = checkOf('near-miss', sentence)
      expect(check?.faults, check && shown(check)).toEqual([])
    })
  }
})
