import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleLedger } from '../../../test/support/decided-ledger.ts'
import { jsonLines } from '../../../test/support/run.ts'
import { EXPORTS } from '../../api/index.ts'
import { main } from '../index.ts'
import { page } from '../support/page.ts'
import { FORMATS } from './commands.ts'

const folder = mkdtempSync(join(tmpdir(), 'muster-export-'))
const where = join(folder, 'ledger')

beforeAll(async () => (await sampleLedger(where)).close())
afterAll(() => rmSync(folder, { recursive: true }))

const run = async (...args: string[]) => {
  const { streams, out, err } = page(80)
  const code = await main([...args, '--ledger', where], streams)
  return { code, out: out(), err: err() }
}
const printed = async (...args: string[]): Promise<string> => {
  const { code, out, err } = await run('export', ...args)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
}

describe('muster export', () => {
  it('hands over the claims that muster claims prints, a row each', async () => {
    const asked = jsonLines<{ id: string }>((await run('claims', '--type', 'kill', '--format', 'jsonl')).out)
    expect(asked.length).toBeGreaterThan(3)
    const rows = (await printed('claims', '--type', 'kill')).trimEnd().split('\r\n')
    expect(rows[0]).toMatch(/^id,/)
    expect(rows.slice(1).map((row) => row.split(',')[0])).toEqual(asked.map((c) => c.id))
    const lines = jsonLines<{ claim: { id: string } }>(
      await printed('claims', '--type', 'kill', '--as', 'jsonl'),
    )
    expect(lines.map((l) => l.claim.id)).toEqual(asked.map((c) => c.id))
  })

  it('hands over events for a map, narrowed by the filters of muster events', async () => {
    const asked = jsonLines<{ id: string }>(
      (await run('events', '--country', 'SYR', '--format', 'jsonl')).out,
    )
    const { type, features } = JSON.parse(await printed('events', '--as', 'geojson', '--country', 'SYR')) as {
      type: string
      features: { id: string; geometry: { type: string } | null }[]
    }
    expect(type).toBe('FeatureCollection')
    expect(features.map((f) => f.id)).toEqual(asked.map((e) => e.id))
    expect(features.find((f) => f.geometry)?.geometry?.type).toBe('Point')
  })

  it('hands over figures, and marks UTF-8 where that is asked for', async () => {
    expect(await printed('figures', '--population', 'killed', '--bom')).toMatch(/^\ufeffid,event,population/)
  })

  it('takes what it can make, and nothing else', async () => {
    expect(FORMATS).toEqual(EXPORTS)
    expect(await run('export', 'claims', '--as', 'geojson')).toMatchObject({ code: 2, out: '' })
    expect((await run('export', 'claims', '--type', 'murder')).err).toContain('there is no claim type murder')
  })
})
