import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DOCUMENTS, withTrueExamples } from '../scripts/docs/examples.ts'
import { root } from './support/run.ts'

describe.each(DOCUMENTS)('%s', (name) => {
  const text = readFileSync(join(root, name), 'utf8')

  it('shows what the commands print today (npm run docs renews them)', () => {
    expect(withTrueExamples(text, root)).toBe(text)
  })

  it('names files and npm scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }
    for (const [, script] of text.matchAll(/`npm run ([\w:]+)`/g))
      expect(scripts).toHaveProperty([script ?? ''])
    for (const [, path] of text.matchAll(/`((?:src|samples|test|scripts|training|bench|models)\/[\w./-]+)`/g))
      expect(() => readFileSync(join(root, path ?? '')), path).not.toThrow(/ENOENT/)
  })
})
