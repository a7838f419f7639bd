import { describe, expect, it } from 'vitest'
import { ruleCards } from '../claims/index.ts'
import { columnsOf } from './layout/wrap.ts'
import { listRules } from './rule-list.ts'
import { page } from './support/page.ts'

const listed = async (width: number): Promise<string[]> => {
  const { streams, out } = page(width)
  expect(await listRules({ format: 'text' }, streams)).toBe(0)
  return out().split('\n')
}

describe('the list of rules', () => {
  it.each([40, 60, 72, 80, 100])('keeps to %i columns', async (width) => {
    for (const line of await listed(width)) expect(columnsOf(line), line).toBeLessThanOrEqual(width)
  })

  it('has one rule a line where there is room', async () => {
    const lines = (await listed(80)).filter((l) => l)
    expect(lines.map((l) => l.split(' ')[0])).toEqual(ruleCards().map((c) => c.id))
  })

  it('says everything on a narrow terminal too', async () => {
    const text = (await listed(40)).join(' ').replace(/\s+/g, ' ')
    for (const card of ruleCards()) expect(text).toContain(card.gloss)
  })
})
