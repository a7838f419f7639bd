import { describe, expect, it } from 'vitest'
import { packageFile } from '../base/index.ts'
import { columnsOf } from './layout/wrap.ts'
import { linkFiles } from './link-files.ts'
import { page } from './support/page.ts'

const samples = packageFile('samples')

describe('on a terminal of any width', () => {
  it.each([40, 60, 80, 100])('what reports tell together keeps to %i columns', async (width) => {
    const { streams, out } = page(width)
    expect(await linkFiles([samples], { format: 'text', all: true }, streams)).toBe(0)
    const lines = out().split('\n')
    expect(lines.length).toBeGreaterThan(100)
    for (const line of lines) expect(columnsOf(line), line).toBeLessThanOrEqual(width)
  })
})
