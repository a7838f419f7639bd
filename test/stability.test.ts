import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { muster, root, scratch } from './support/run.ts'

const { file } = scratch()
const samples = readdirSync(join(root, 'samples')).map((name) => join('samples', name))
const report = 'samples/06-denial.txt'

/** A hundred reports that differ, so that nothing learned from one could pass unseen into the next. */
const hundred = file(
  'hundred.jsonl',
  Array.from({ length: 100 }, (_, i) => {
    const text = readFileSync(join(root, samples[i % samples.length] ?? report), 'utf8')
    return `${JSON.stringify({ id: `r${i}`, text: `${i} people were detained near Camp ${i}.\n\n${text}` })}\n`
  }).join(''),
)

describe('the same report', () => {
  it('gives the same bytes twice, and alone as after a hundred others', async () => {
    const alone = await muster(['read', report, '--format', 'jsonl'])
    expect(alone.code).toBe(0)
    expect(alone.out.length).toBeGreaterThan(1000)
    expect((await muster(['read', report, '--format', 'jsonl'])).out).toBe(alone.out)
    const after = await muster(['read', hundred, report, report, '--format', 'jsonl'])
    const own = after.out.split('\n').filter((l) => l.includes(`"input":"${report}"`))
    expect(own.map((l) => `${l}\n`).join('')).toBe(alone.out + alone.out)
  })
})
