import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Claim, EventRecord, Figure, LinkRecord } from '../src/base/index.ts'
import { jsonLines, muster, root, scratch, shell } from './support/run.ts'

const { file, folder } = scratch()
const KINDS = ['lineage', 'actor', 'event', 'figure']

let claims: Claim[] = []
let records: LinkRecord[] = []
const events = () => records.filter((r): r is EventRecord => r.kind === 'event')
const figures = () => records.filter((r): r is Figure => r.kind === 'figure')

const exact = (c: Claim) => c.target.selector[1].exact
const saying = (input: string, words: RegExp): Claim => {
  const found = claims.find((c) => c.input.includes(input) && words.test(exact(c)))
  if (!found) throw new Error(`no claim of ${input} says ${words}`)
  return found
}
const eventOf = (claim: Claim): EventRecord => {
  const found = events().find((e) => e.claims.includes(claim.id))
  if (!found) throw new Error(`no event holds “${exact(claim)}”`)
  return found
}

const WIRE = ['01-wire', '02-reprint', '03-reprint', '04-reprint']
const fled = (input: string) => saying(input, /^Thirty-three Syrian soldiers.* fled to Turkey/)

beforeAll(async () => {
  const run = await muster(['link', 'samples', '--format', 'jsonl', '--claims'])
  expect(run).toMatchObject({ code: 0, err: '' })
  const lines = jsonLines<LinkRecord | (Claim & { kind: 'claim' })>(run.out)
  claims = lines.filter((l) => l.kind === 'claim')
  records = lines.filter((l) => l.kind !== 'claim')
})

describe('muster link on the samples', () => {
  it('prints records of every kind, kind by kind, with ids of their own and reasons', () => {
    const order = records.map((r) => KINDS.indexOf(r.kind))
    expect(new Set(order)).toEqual(new Set([0, 1, 2, 3]))
    expect(order).toEqual([...order].sort())
    expect(new Set(records.map((r) => r.id)).size).toBe(records.length)
    const joined = (r: LinkRecord) => (r.kind === 'event' ? r.claims.length > 1 : r.kind === 'lineage')
    for (const record of records.filter(joined)) expect(record.why.join(''), record.id).not.toBe('')
  })

  it('counts the wire story and its three reprints as one origin', () => {
    const four = WIRE.map(fled)
    const event = eventOf(four[0]!)
    for (const claim of four) expect(event.claims).toContain(claim.id)
    const figure = figures().find((f) => four.every((c) => f.observations.some((o) => o.claim === c.id)))
    const seen = figure?.observations.filter((o) => four.some((c) => c.id === o.claim)) ?? []
    expect(seen).toHaveLength(4)
    expect(new Set(seen.map((o) => o.origin)).size).toBe(1)
  })

  it('says which of the four the others copy', () => {
    const wire = fled('01-wire').document
    const copies = records.filter((r) => r.kind === 'lineage' && r.from === wire)
    const drawn = new Set(copies.flatMap((r) => (r.kind === 'lineage' ? r.documents : [])))
    for (const input of WIRE) expect(drawn).toContain(fled(input).document)
  })

  it('keeps the look-alike of half a year later apart, and says why in days or counts', () => {
    const june = eventOf(fled('01-wire'))
    const january = eventOf(saying('08-look-alike', /^Some 20 Syrian soldiers/))
    expect(january.id).not.toBe(june.id)
    const why = [
      ...june.apart_from.filter((a) => a.event === january.id),
      ...january.apart_from.filter((a) => a.event === june.id),
    ].map((a) => a.why)
    expect(why.join('; ')).toMatch(/2012-06-2\d and 201[23]-|20 .*33|33 .*20/)
  })

  it('lets the correction change the status', () => {
    const { status_history, claim_status } = eventOf(fled('04-reprint'))
    const all = [...status_history, ...claim_status.flatMap((c) => c.history)]
    expect(all.find((h) => h.status === 'corrected')).toMatchObject({
      why: expect.stringMatching(/three colonels|two/),
    })
  })

  it('holds both counts of one blast beside each other, and says that no number is both', () => {
    const governor = saying('aleppo-university', /^82 people were killed/)
    const monitor = saying('aleppo-university', /at least 87 people/)
    const figure = figures().find((f) =>
      [governor, monitor].every((c) => f.observations.some((o) => o.claim === c.id)),
    )
    expect(figure?.observations.map((o) => o.low).sort()).toEqual([82, 87])
    expect(figure?.contradictions.map((c) => c.claims.toSorted())).toEqual([[governor.id, monitor.id].sort()])
    expect(figure?.contradictions[0]?.why).toMatch(/82.*87|87.*82/)
    expect(eventOf(governor).id).toBe(eventOf(monitor).id)
  })

  it('does not depend on the order of the files', async () => {
    const files = readdirSync(join(root, 'samples')).map((name) => join('samples', name))
    const [first, ...others] = await Promise.all(
      [files, files.toReversed(), [...files.slice(5), ...files.slice(0, 5)]].map((order) =>
        muster(['link', ...order, '--format', 'jsonl']),
      ),
    )
    expect(jsonLines(first?.out ?? '')).toHaveLength(records.length)
    for (const run of others) expect(run.out === first?.out).toBe(true)
  })

  it('tells a person the same: both counts with their words, the look-alike, the tally', async () => {
    const { out } = await muster(['link', 'samples'])
    const aleppo = out.split('\n\n').find((b) => b.includes('82 people were killed')) ?? ''
    expect(aleppo).toContain('contested')
    expect(aleppo).toContain('- 82 ·')
    expect(aleppo).toContain('- 87..∞ ·')
    expect(aleppo.replace(/\s+/g, ' ')).toContain('“at least 87 people had died”, aleppo-university')
    expect(out.trimEnd().split('\n\n').at(-1)).toMatch(/^14 documents, \d+ claims; \d+ events/)
    expect(out).not.toContain('\u001b[')
  })
})

describe('muster explain', () => {
  const why = (...args: string[]) => muster(['explain', 'samples', ...args])

  it.each(['event', 'figure', 'actor', 'lineage'])('gives the reasons of any %s', async (kind) => {
    const record = records.find((r) => r.kind === kind && r.why.length)
    const run = await why('--id', record?.id ?? '')
    expect(run).toMatchObject({ code: 0, err: '' })
    const words = (text: string) => text.replace(/\s+/g, ' ')
    expect(words(run.out)).toContain(words(record?.why[0] ?? '').slice(0, 30))
  })

  it('gives the reasons of a refusal', async () => {
    const event = events().find((e) => e.apart_from.length)
    const other = event?.apart_from[0]
    const run = await why('--id', event?.id ?? '', '--apart-from', other?.event ?? '')
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(run.out).toContain('Why they are kept apart')
  })

  it('names an id that there is not, and one that several begin with', async () => {
    expect(await why('--id', 'none')).toMatchObject({ code: 2, err: expect.stringContaining('none') })
    expect(await why('--id', '')).toMatchObject({ code: 2 })
  })
})

describe('documents that cannot be linked', () => {
  const good = file('good.txt', 'At least 12 people were killed in Homs on Monday, activists said.\n')

  it('cost only themselves', async () => {
    const run = await muster(['link', good, join(folder, 'missing.txt'), '--format', 'jsonl'])
    expect(run.code).toBe(1)
    expect(run.err).toMatch(/missing\.txt: .*\(missing\)\n$/)
    expect(jsonLines<LinkRecord>(run.out).some((r) => r.kind === 'event')).toBe(true)
    const text = await muster(['link', good, join(folder, 'missing.txt')])
    expect(text.out).toContain('1 document not read')
  })

  it('are told of even where nothing is left', async () => {
    const run = await muster(['link', join(folder, 'missing.txt'), '--format', 'jsonl'])
    expect(run).toMatchObject({ code: 1, out: '' })
  })

  it('and a closed pipe ends the run quietly', async () => {
    const run = await shell('$MUSTER link samples --format jsonl | head -n 1')
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(run.out)).toHaveProperty('kind')
  })

  it('and one that comes twice is one', async () => {
    const twice = await muster(['link', good, good, '--format', 'jsonl'])
    expect(twice.out).toBe((await muster(['link', good, '--format', 'jsonl'])).out)
  })
})
