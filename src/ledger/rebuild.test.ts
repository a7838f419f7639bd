import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { news } from '../../bench/news.ts'
import { claimOf, eachKind, eventsOf, sampleLedger, say } from '../../test/support/decided-ledger.ts'
import { contentOf, onBothLedgers } from '../../test/support/ledgers.ts'
import type { Decision } from '../base/index.ts'
import { type Database, storedDecisions } from '../store/index.ts'
import { add } from './add.ts'
import type { Added } from './added.ts'
import { audit } from './audit.ts'
import { diff, diffOf } from './diff/diff.ts'
import { type Ledger, openLedger } from './ledger.ts'
import { rebuild } from './rebuild.ts'

const ALONE = { threads: 1 }
const quiet = () => {}

/** The content of the ledger at a place. */
const contentAt = async (where: string) => {
  const ledger = await openLedger(where, { write: false })
  try {
    return await contentOf(ledger.store)
  } finally {
    await ledger.close()
  }
}

const rebuilt = async (where: string) => {
  expect(await rebuild(where, ALONE, quiet)).toBe(true)
  return contentAt(where)
}

onBothLedgers('rebuild', (make) => {
  let where: string
  let made: Awaited<ReturnType<typeof contentOf>>

  // documents that came one after the other, and decisions in between
  beforeAll(async () => {
    where = await make()
    const ledger = await sampleLedger(where)
    for (const draft of await eachKind(ledger)) await say(ledger, draft).catch(() => {})
    const told = news(8, 3)
    const lines = Array.from({ length: 24 }, () => JSON.stringify(told.next().value))
    const folder = join(tmpdir(), `muster-news-${process.pid}-${Date.now()}.jsonl`)
    writeFileSync(folder, lines.join('\n'))
    await add(ledger, [folder], ALONE, quiet)
    rmSync(folder)
    const events = await eventsOf(ledger)
    await say(ledger, { act: 'merge', these: [events[0]!.id, events.at(-1)!.id] })
    made = await contentOf(ledger.store)
    expect(await storedDecisions(ledger.store)).not.toHaveLength(0)
    await ledger.close()
  }, 120_000)

  it('gives byte for byte what came of adding and deciding one after the other', async () => {
    expect(await rebuilt(where)).toEqual(made)
  })

  it('shows no difference where the rules are the same, and changes nothing', async () => {
    const found = await diff(where, { ...ALONE, most: 5 }, quiet)
    const none = { came: 0, gone: 0, changed: 0, types: {}, first: [] }
    expect(found).toEqual({
      documents: { came: 0, gone: 0 },
      claims: none,
      events: none,
      figures: none,
      orphaned: [],
    })
    expect(await contentAt(where)).toEqual(made)
  })

  it('that is stopped leaves the old records', async () => {
    const stop = new AbortController()
    expect(await rebuild(where, { ...ALONE, signal: stop.signal }, () => stop.abort())).toBe(false)
    expect(await contentAt(where)).toEqual(made)
  })

  it('leaves who reads what was there with the old records, and gives the next one the new', async () => {
    const reader = await openLedger(where, { write: false })
    await rebuild(where, ALONE, async () => {
      expect(await countIn(reader)).toBe(made.documents!.length)
    })
    expect(await countIn(reader)).toBe(made.documents!.length)
    await reader.close()
    expect(await contentAt(where)).toEqual(made)
    const writer = await openLedger(where, { write: true })
    await add(writer, [], ALONE, quiet)
    expect(await contentOf(writer.store)).toEqual(made)
    await writer.close()
    const findings = []
    for await (const finding of audit(where)) findings.push(finding)
    expect(findings).toEqual([])
  })

  it('finds the words of a decision again that was made by other rules, or says why it does not', async () => {
    const place = await make()
    const ledger = await sampleLedger(place)
    const row = await claimOf(ledger, 'At least 80')
    await say(ledger, { act: 'reject', claim: row.id })
    const first = (await storedDecisions(ledger.store))[0]?.decision
    if (!first || !('claim' in first)) throw new Error('not about a claim')
    await say(ledger, { act: 'undo', decision: first.id })
    const { claim } = first
    const by = (id: string, change: Partial<typeof claim>): Decision => ({
      ...first,
      id: `decision:${id}`,
      act: 'reject',
      claim: { ...claim, claim: '0'.repeat(16), ...change },
    })
    const review = async () => (await claimOf(ledger, 'At least 80')).review
    for (const [id, change] of [
      ['another id', {}],
      ['words that moved', { start: claim.start + 7, end: claim.end + 7 }],
      ['words of which most are there', { exact: `${claim.exact} and beyond` }],
    ] as const) {
      await ledger.archive.decide([by(id, change)])
      await add(ledger, [], ALONE, quiet)
      expect(await review(), id).toBe('rejected')
      await say(ledger, { act: 'undo', decision: `decision:${id}` })
      expect(await review(), id).toBeNull()
    }
    await ledger.archive.decide([
      by('other words', { exact: 'The bakers went home', start: 0, end: 20 }),
      by('other document', { document: `sha256:${'0'.repeat(64)}` }),
    ])
    await add(ledger, [], ALONE, quiet)
    await ledger.close()
    await rebuild(place, ALONE, quiet)
    const again = await openLedger(place, { write: false })
    const orphaned = (await storedDecisions(again.store)).flatMap((d) =>
      d.orphaned ? [[d.decision.id, d.orphaned]] : [],
    )
    expect(orphaned).toEqual([
      ['decision:other words', expect.stringMatching(/“The bakers went home”.*no claim/)],
      ['decision:other document', expect.stringMatching(/sha256:0+ is not held/)],
    ])
    await again.close()
  }, 60_000)

  it('a diff names what other rules would find, by words and not by ids', async () => {
    const place = await make()
    const ledger = await sampleLedger(place)
    const toll = await claimOf(ledger, 'At least 80')
    const edit = (claim: string, set: Record<string, string>) =>
      say(ledger, { act: 'edit', claim, changes: { set } })
    // the records of other rules: what was decided is known to the store, and not to the archive that it is rebuilt from
    const typed = await edit(toll.id, { type: 'injure' })
    const fewer = await edit((await claimOf(ledger, 'At least 12 generals')).id, { low: '11' })
    const other = await make()
    const facts = await sampleLedger(other)
    await facts.close()
    const found = await diffBetween(ledger.store, other)
    expect(found.claims).toMatchObject({ came: 1, gone: 1, changed: 1 })
    expect(found.claims.types).toMatchObject({ kill: { came: 1 }, injure: { gone: 1 } })
    expect(found.claims.first).toContainEqual(
      expect.objectContaining({
        what: 'changed',
        fields: ['quantity'],
        words: expect.stringContaining('12 generals'),
      }),
    )
    expect(found.events.changed + found.events.came).toBeGreaterThan(0)
    expect(found.figures.changed).toBeGreaterThan(0)
    for (const id of [typed, fewer]) await say(ledger, { act: 'undo', decision: id })
    expect((await diffBetween(ledger.store, other)).claims).toMatchObject({ came: 0, gone: 0, changed: 0 })
    await ledger.close()
  }, 60_000)
})

const countIn = async ({ store }: Ledger): Promise<number> =>
  (await store.db.selectFrom('document').select('id').execute()).length

/** The difference of a store to that of a ledger. */
const diffBetween = async (before: Database, ledger: string) => {
  const after = await openLedger(ledger, { write: false })
  try {
    return await diffOf(before, after.store, 5)
  } finally {
    await after.close()
  }
}

describe('an index in a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-rebuild-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each([
    ['is missing', (index: string) => rmSync(index)],
    ['is no index', (index: string) => writeFileSync(index, 'not a database at all, whatever its name says')],
    ['is cut short', (index: string) => writeFileSync(index, readFileSync(index).subarray(0, 5000))],
  ])('that %s is made again, and nothing is left beside it', async (name, spoil) => {
    const where = join(folder, name)
    const ledger = await sampleLedger(where)
    await say(ledger, { act: 'reject', claim: (await claimOf(ledger, 'At least 80')).id })
    const made = await contentOf(ledger.store)
    await ledger.close()
    spoil(join(where, 'index.sqlite'))
    expect(await rebuilt(where)).toEqual(made)
    expect(readdirSync(where).filter((f) => f.startsWith('index.next'))).toEqual([])
  })

  it('tells of a capture that is damaged, and makes the rest', async () => {
    const where = join(folder, 'damaged')
    await (await sampleLedger(where)).close()
    const captures = readdirSync(join(where, 'captures'), { recursive: true, encoding: 'utf8' })
    const file = join(where, 'captures', captures.find((f) => f.endsWith('.gz'))!)
    chmodSync(file, 0o644)
    writeFileSync(file, 'spoilt')
    const failed: Added[] = []
    await rebuild(where, ALONE, (told) => {
      if (told.issue) failed.push(told)
    })
    expect(failed).toMatchObject([{ state: 'failed', issue: { message: expect.stringMatching(/damaged/) } }])
    const content = await contentAt(where)
    expect(content.documents!.filter((d) => d.includes('"failed"'))).toHaveLength(1)
    expect(content.reports).toHaveLength(13)
  })

  it('is not made where there is no ledger', async () => {
    await expect(rebuild(join(folder, 'nowhere'), ALONE, quiet)).rejects.toThrow('there is no ledger')
    expect(existsSync(join(folder, 'nowhere'))).toBe(false)
  })
})
