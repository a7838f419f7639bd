import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Claim, EventRecord, Figure } from '../src/base/index.ts'
import { jsonLines, muster, scratch, shell } from './support/run.ts'

const { file, folder } = scratch()
const ledger = join(folder, 'ledger')
const env = { MUSTER_LEDGER: ledger }
const ask = (...args: string[]) => muster(args, { env })
const asked = async <T>(...args: string[]): Promise<T[]> => {
  const run = await ask(...args, '--format', 'jsonl')
  expect(run.code).toBe(0)
  return jsonLines<T>(run.out)
}

interface Line {
  readonly input: string
  readonly source: string
  readonly document: string
  readonly state: string
  readonly claims: number
}
type Held = Claim & { readonly status: string; readonly event?: string }

let claims: Held[] = []
let events: EventRecord[] = []

beforeAll(async () => {
  const run = await ask('add', 'samples')
  expect(run.code).toBe(0)
  expect(run.out).toMatch(/^added +14 documents added with \d+ claims, in /)
  expect(run.out).toContain('muster events')
  claims = await asked<Held>('claims')
  events = await asked<EventRecord>('events')
})

describe('the same documents again', () => {
  it('add nothing, and what the ledger says stays the same to the byte', async () => {
    const before = await ask('claims', '--format', 'jsonl')
    const lines = await asked<Line>('add', 'samples')
    expect(lines).toHaveLength(14)
    for (const line of lines) expect(line).toMatchObject({ source: 'samples', state: 'held' })
    expect(lines.reduce((n, l) => n + l.claims, 0)).toBe(claims.length)
    expect((await ask('claims', '--format', 'jsonl')).out).toBe(before.out)
  })

  it('give the claims that muster read gives', async () => {
    const read = jsonLines<Claim>((await muster(['read', 'samples', '--format', 'jsonl'])).out)
    const bare = claims.map(({ status: _, event: __, ...claim }) => claim)
    expect(bare).toEqual(read)
  })

  it('and the events that muster link gives, but for the look-alikes, which come on request', async () => {
    const linked = jsonLines<EventRecord>(
      (await muster(['link', 'samples', '--format', 'jsonl'])).out,
    ).filter((r) => r.kind === 'event')
    const byId = (a: EventRecord, b: EventRecord) => (a.id < b.id ? -1 : 1)
    const held = await asked<EventRecord>('events', '--look-alikes')
    expect(held.sort(byId)).toEqual(linked.sort(byId))
    for (const event of events) expect(event).not.toHaveProperty('apart_from')
  })
})

describe('a question', () => {
  it('is narrowed by what is asked', async () => {
    const kills = await asked<Held>('claims', '--type', 'kill', '--country', 'syr')
    expect(kills.length).toBeGreaterThan(3)
    for (const c of kills) expect([c.type, c.places.some((p) => p.country === 'SYR')]).toEqual(['kill', true])
    const june = await asked<Held>('claims', '--from', '2012-06', '--to', '2012-06')
    expect(june).toEqual(
      claims.filter((c) => c.time && c.time.start <= '2012-06-30' && c.time.end >= '2012-06-01'),
    )
    const two = await asked<Held>('claims', '--document', 'samples/05-two-counts.txt')
    expect(two).toEqual(claims.filter((c) => c.input === 'samples/05-two-counts.txt'))
    const joint = await asked<EventRecord>('events', '--min-documents', '3')
    expect(joint.length).toBeGreaterThan(0)
    for (const e of joint) expect(e.documents.length).toBeGreaterThan(2)
    const contested = await asked<Figure>('figures', '--contested')
    expect(contested.length).toBeGreaterThan(0)
    for (const f of contested) expect(f.contradictions.length).toBeGreaterThan(0)
  })

  it('that nothing answers says so', async () => {
    const run = await ask('claims', '--place', 'Nowhere')
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(run.out).toContain('No claims like that')
  })

  it('is answered part by part, each where the one before ended', async () => {
    const got: string[] = []
    let after: string[] = []
    for (let parts = 0; parts < 20; parts++) {
      const run = await ask('claims', '--format', 'jsonl', '--limit', '40', ...after)
      got.push(...jsonLines<Claim>(run.out).map((c) => c.id))
      const cursor = /--after (\S+)/.exec(run.err)?.[1]
      if (!cursor) break
      after = ['--after', cursor]
    }
    expect(got).toEqual(claims.map((c) => c.id))
    const page = await ask('claims', '--limit', '2')
    const cursor = page.out.trimEnd().split('\n').at(-1) ?? ''
    const next = await ask('claims', '--limit', '1', '--after', cursor)
    expect(next.out).toContain(claims[2]?.id)
  })

  it('ends quietly where its reader goes away', async () => {
    const run = await shell('$MUSTER claims --format jsonl | head -n 1', { env })
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(run.out)).toHaveProperty('target')
  })

  it('is answered in colour only where that is wanted', async () => {
    const coloured = await muster(['events'], { env: { ...env, FORCE_COLOR: '1' } })
    expect(coloured.out).toContain('\u001b[')
    const plain = await muster(['events'], { env: { ...env, FORCE_COLOR: '1', NO_COLOR: '1' } })
    expect(plain.out).not.toContain('\u001b[')
  })
})

describe('words', () => {
  it('are found in claims and in articles', async () => {
    const found = await asked<{ kind: string; snippet: { text: string } }>('search', 'soldiers', 'Turkey')
    expect(new Set(found.map((f) => f.kind))).toEqual(new Set(['claim', 'document']))
    for (const { snippet } of found) expect(snippet.text.toLowerCase()).toMatch(/soldiers|turkey/)
    const text = await ask('search', '"rockets at the university"')
    expect(text.out).toContain('rockets at the university')
    expect((await ask('search', 'xyzzy')).out).toContain('Nothing holds xyzzy')
  })

  it('of any kind are no wrong syntax', async () => {
    for (const words of ['"', '(a AND', '*', '-x', ') OR ('])
      expect(await ask('search', '--', words)).toMatchObject({ code: 0, err: '' })
  })
})

describe('what the ledger holds', () => {
  it('is told by status', async () => {
    const run = await ask('status')
    expect(run.out).toContain(`14 documents, ${claims.length} claims`)
    expect(run.out).toContain(ledger)
    const [status] = await asked<{ documents: object; events: number }>('status')
    expect(status).toMatchObject({ documents: { read: 14, linked: 14, failed: 0 }, events: events.length })
  })

  it('is told by sources, with how often it held', async () => {
    const found = await asked<{ name: string; role: string; claims: number }>(
      'sources',
      '--name',
      'observatory',
    )
    expect(found).toContainEqual(
      expect.objectContaining({ role: 'origin', name: expect.stringContaining('Observatory') }),
    )
    expect((await ask('sources', '--name', 'observatory')).out).toMatch(/is the origin of \d+ claims? in/)
  })

  it.each(['claim', 'event', 'figure', 'actor', 'document'])('is explained: a %s', async (kind) => {
    const [figure] = await asked<Figure>('figures', '--contested', '--limit', '1')
    const event = events.find((e) => e.id === figure?.event)
    const claim = claims.find((c) => c.id === event?.claims[0])
    const ids: Record<string, string | undefined> = {
      claim: claim?.id,
      event: event?.id,
      figure: figure?.id,
      actor: events.flatMap((e) => e.actors).find((a) => a.startsWith('actor:')),
      document: claim?.document,
    }
    const run = await ask('explain', ids[kind] ?? '')
    expect(run).toMatchObject({ code: 0, err: '' })
    const words: Record<string, RegExp> = {
      claim: new RegExp(`by rule ${claim?.found_by}[\\s\\S]*Its event`),
      event: /Why these claims are one event[\s\S]*On whose word[\s\S]*Claims/,
      figure: /contested[\s\S]*acled/,
      actor: /mentions/,
      document: /rule set[\s\S]*Events that it tells of/,
    }
    expect(run.out).toMatch(words[kind]!)
  })

  it('is explained as the files are', async () => {
    const event = events.find((e) => e.documents.length > 2)?.id ?? ''
    const fromFiles = await muster(['explain', 'samples', '--id', event])
    const numbers = (text: string) => text.replace(/\[\d+\]/g, '[]').replace(/\s+/g, ' ')
    const held = await ask('explain', event)
    expect(numbers(held.out).slice(0, 2000)).toBe(numbers(fromFiles.out).slice(0, 2000))
  })
})

describe('documents that fail', () => {
  const where = join(folder, 'mixed')
  const good = file('good.txt', 'At least 12 people were killed in Homs on Monday, activists said.\n')
  const empty = file('empty.txt', '')

  it('cost only themselves, are named, and can be tried again', async () => {
    const run = await muster(['add', good, empty, join(folder, 'missing.txt'), '--ledger', where])
    expect(run.code).toBe(1)
    expect(run.err).toMatch(/empty\.txt: .*\(empty\)\n[\s\S]*missing\.txt: .*\(missing\)\n/)
    expect(run.out).toMatch(/1 document added with \d claims?, 2 failed/)
    expect(run.out).toContain('muster add --retry')
    const status = await muster(['status', '--ledger', where])
    expect(status.out).toMatch(/failed +2 documents/)
    expect(status.out.replace(/\s+/g, ' ')).toMatch(/missing\.txt: .*\(missing\)/)

    file('missing.txt', 'Three houses were shelled in Daraa on Tuesday, residents said.\n')
    const again = await muster(['add', '--retry', '--ledger', where])
    expect(again.code).toBe(1)
    expect(again.out).toMatch(/1 document added with \d claims?, .*1 failed/)
    expect(again.err).not.toContain('missing.txt')
  })
})

describe('wrong use ends with code 2 and names the right use', () => {
  it.each([
    [['add'], '--retry'],
    [['add', 'samples', '--threads', '0'], 'whole number'],
    [['add', 'samples', '--wait', 'long'], 'Seconds'],
    [['add', 'samples', '--ledger', 'README.md'], 'is a file'],
    [['add', 'samples', '--ledger', 'samples'], 'holds other things'],
    [['claims', '--ledger', 'nowhere'], 'muster add SOURCE --ledger nowhere'],
    [['claims', '--type', 'kll'], 'Did you mean kill?'],
    [['claims', '--from', '31.12.2012'], 'YYYY-MM-DD'],
    [['claims', '--from', '2012-02-30'], 'YYYY-MM-DD'],
    [['claims', '--country', 'Syria'], 'ISO 3166-1'],
    [['claims', '--status', 'true'], 'corroborated'],
    [['claims', '--limit', '0'], 'from 1 on'],
    [['claims', '--after', 'somewhere'], 'not a place in this list'],
    [['claims', '--document', 'none.txt'], 'no document none.txt'],
    [['events', '--order', 'size'], 'documents'],
    [['events', '--after', 'WyJjbGFpbXMiLDFd'], 'not a place in this list'],
    [['search'], 'muster help search'],
    [['explain', 'event:none'], 'event:none'],
    [['explain', 'event:', '--ledger', ledger], 'several ids begin with event:'],
    [['watch'], 'muster help watch'],
  ])('muster %j', async (args, hint) => {
    const run = await ask(...args)
    expect(run.code).toBe(2)
    expect(run.out).toBe('')
    expect(run.err.replace(/\s+/g, ' ')).toContain(hint)
  })

  it('and makes nothing', () => {
    expect(existsSync('nowhere')).toBe(false)
  })
})
