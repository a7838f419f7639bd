import { describe, expect, it } from 'vitest'
import { packageFile } from '../base/index.ts'
import { explainWords } from './explain-words.ts'
import { columnsOf } from './layout/wrap.ts'
import { grepRule } from './rule-grep.ts'
import { page } from './support/page.ts'

const sample = packageFile('samples/05-two-counts.txt')

describe('on a terminal of any width', () => {
  it.each([40, 60, 80, 100])('an explanation keeps to %i columns', async (width) => {
    const { streams, out } = page(width)
    expect(await explainWords(sample, { span: '73-446' }, streams)).toBe(0)
    const lines = out().split('\n')
    expect(lines.length).toBeGreaterThan(40)
    for (const line of lines) expect(columnsOf(line), line).toBeLessThanOrEqual(width)
  })

  it.each([40, 60, 80, 100])('the finds of a rule keep to %i columns', async (width) => {
    const { streams, out } = page(width)
    expect(await grepRule('kill/verb', [packageFile('samples')], { format: 'text' }, streams)).toBe(0)
    const lines = out().split('\n')
    expect(lines.length).toBeGreaterThan(20)
    for (const line of lines) expect(columnsOf(line), line).toBeLessThanOrEqual(width)
  })
})

describe('an explanation', () => {
  it('has an account of every sentence that the words reach into', async () => {
    const { streams, out } = page()
    await explainWords(sample, { span: '73-446' }, streams)
    const starts = [...out().matchAll(/^Sentence (\d+)-/gm)].map((m) => Number(m[1]))
    expect(starts.length).toBeGreaterThan(2)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })
})
