import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { root } from '../support/run.ts'

/** What vite says of a chunk: its file, its styles, and the chunks that it cannot do without. */
interface Chunk {
  readonly file: string
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
  readonly isEntry?: boolean
}

const folder = join(root, 'dist/workbench')
const chunks = () =>
  JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Readonly<Record<string, Chunk>>

/** Everything that is fetched with these chunks. */
const filesOf = (all: Readonly<Record<string, Chunk>>, names: readonly string[]): Set<string> => {
  const files = new Set<string>()
  const seen = new Set<string>()
  const take = (name: string): void => {
    const chunk = all[name]
    if (seen.has(name) || !chunk) return
    seen.add(name)
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file)
    for (const next of chunk.imports ?? []) take(next)
  }
  for (const name of names) take(name)
  return files
}

const gzipped = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0)

const LIMIT = 200_000

test('the first load of each view is under 200 kB, gzipped, and the map is in none', () => {
  const all = chunks()
  const entry = Object.keys(all).find((name) => all[name]!.isEntry)!
  const views = Object.keys(all).filter((name) => /^src\/views\/[^/]+\/View\.svelte$/.test(name))
  expect(views.length).toBeGreaterThanOrEqual(12)
  const page = gzipSync(readFileSync(join(folder, 'index.html'))).length
  for (const view of views) {
    const files = filesOf(all, [entry, view])
    expect([...files].filter((f) => /maplibre/i.test(f))).toEqual([])
    expect.soft(page + gzipped(files), view).toBeLessThan(LIMIT)
  }
})

test('nothing is written into the page that a strict policy would refuse', () => {
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/i)
})
