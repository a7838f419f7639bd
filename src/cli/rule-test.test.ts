import { describe, expect, it } from 'vitest'
import { type RuleCard, ruleCards } from '../claims/index.ts'
import { columnsOf } from './layout/wrap.ts'
import { testCards } from './rule-test.ts'
import { page } from './support/page.ts'

/** A rule that ships with Muster, with other sentences to test it by. */
const cardWith = (id: string, examples: string[], nearMisses: string[]): RuleCard => {
  const card = ruleCards().find((c) => c.id === id)
  if (!card) throw new Error(`no rule ${id}`)
  return { ...card, rule: { ...card.rule, examples, nearMisses } }
}

const tested = async (card: RuleCard, width = 80): Promise<{ code: number; out: string }> => {
  const { streams, out } = page(width)
  const code = await testCards([card], streams)
  return { code, out: out() }
}

describe('a test of a rule', () => {
  it('passes with what was found', async () => {
    const { code, out } = await tested(
      cardWith(
        'defect/verb',
        ['[agent Two captains] [trigger defected] in May.'],
        ['The town was deserted.'],
      ),
    )
    expect(code).toBe(0)
    expect(out).toContain('found defect/verb at “defected” (agent: Two captains)')
    expect(out).toContain('1 rule, 2 sentences: all as declared')
  })

  it('fails where a near-miss fires, and shows the tree', async () => {
    const { code, out } = await tested(cardWith('defect/verb', [], ['Two captains defected in May.']))
    expect(code).toBe(1)
    expect(out).toMatch(/FAIL {2}near-miss {2}Two captains defected in May\./)
    expect(out).toContain('it fires: defect/verb at “defected”')
    expect(out).toMatch(/> +3 defected +VERB +root/)
  })

  it('says of an example where the rule gave up, and what stood around', async () => {
    const { code, out } = await tested(cardWith('defect/verb', ['The [trigger defected] was there.'], []))
    expect(code).toBe(1)
    const text = out.replace(/\s+/g, ' ')
    expect(text).toContain('it does not fire')
    expect(text).toMatch(/at “defected”: gave up at (its trigger|a role): no /)
  })

  it('says of an example that no word of it can set the rule off', async () => {
    const { out } = await tested(cardWith('defect/verb', ['The shop [trigger opened] in May.'], []))
    expect(out.replace(/\s+/g, ' ')).toContain('the lexicon of its trigger holds no lemma of this sentence')
  })

  it('names the mark that is not met', async () => {
    const { code, out } = await tested(
      cardWith('defect/verb', ['Two captains [trigger defected] in [agent May].'], []),
    )
    expect(code).toBe(1)
    expect(out.replace(/\s+/g, ' ')).toContain('agent is marked “May”, found the phrase of “captains”')
  })

  it('keeps to the width of the terminal', async () => {
    const { out } = await tested(
      cardWith('defect/verb', ['The [trigger defected] was there.'], ['Two captains defected in May.']),
      40,
    )
    for (const line of out.split('\n')) expect(columnsOf(line), line).toBeLessThanOrEqual(40)
  })
})
