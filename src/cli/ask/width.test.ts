import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageFile } from '../../base/index.ts'
import { addSources } from '../add/add-sources.ts'
import { explainHeld } from '../explain-held/explain-held.ts'
import { columnsOf } from '../layout/wrap.ts'
import { page } from '../support/page.ts'
import { askClaims } from './claims.ts'
import { askEvents } from './events.ts'
import { askFigures } from './figures.ts'
import { askSearch } from './search.ts'
import { askSources } from './sources.ts'
import { askStatus } from './status.ts'

const folder = mkdtempSync(join(tmpdir(), 'muster-width-'))
const ledger = join(folder, 'ledger')
afterAll(() => rmSync(folder, { recursive: true }))

const text = { ledger, format: 'text' } as const
const added = page(40)

beforeAll(async () => {
  const about = { ledger, threads: 1, allowHost: [], wait: 0, format: 'text', quiet: true } as const
  const sources = [packageFile('samples'), join(folder, 'a-file-that-is-not-there-and-has-a-long-name.txt')]
  expect(await addSources(sources, about, added.streams)).toBe(1)
})

/** The first id of each kind, as JSONL tells it. */
const ids = async (): Promise<string[]> => {
  const { streams, out } = page()
  await askEvents({ ...text, format: 'jsonl', order: 'documents', limit: 1 }, streams)
  const event = JSON.parse(out()) as Record<'id', string> &
    Record<'claims' | 'figures' | 'actors' | 'documents', string[]>
  const of = [event.claims[0], event.figures[0], event.documents[0], event.actors[0]]
  return [event.id, ...of.filter((id) => id !== undefined)]
}

const fits = (out: string, width: number, least: number): void => {
  const lines = out.split('\n')
  expect(lines.length).toBeGreaterThan(least)
  for (const line of lines) expect(columnsOf(line), line).toBeLessThanOrEqual(width)
}

describe('on a terminal of any width', () => {
  it('what was added keeps to its columns', () => fits(added.out(), 40, 4))

  it.each([40, 60, 80, 100])('answers keep to %i columns', async (width) => {
    const all = { ...text, limit: 1000 }
    const asked = [
      [(s) => askClaims(all, s), 300],
      [(s) => askEvents({ ...all, order: 'time' }, s), 100],
      [(s) => askEvents({ ...all, order: 'time', lookAlikes: true, minDocuments: 2 }, s), 30],
      [(s) => askFigures(all, s), 100],
      [(s) => askSources(all, s), 50],
      [(s) => askStatus(text, s), 5],
      [(s) => askSearch('soldiers', text, s), 10],
      ...(await ids()).map((id) => [(s) => explainHeld(id, { ledger }, s), 3] as Asked),
    ] satisfies Asked[]
    for (const [ask, least] of asked) {
      const { streams, out } = page(width)
      expect(await ask(streams)).toBe(0)
      fits(out(), width, least)
    }
  })
})

type Asked = readonly [ask: (streams: ReturnType<typeof page>['streams']) => Promise<number>, least: number]
