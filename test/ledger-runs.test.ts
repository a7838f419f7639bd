import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withPostgres } from './support/postgres.ts'
import { jsonLines, muster, scratch, shell, started } from './support/run.ts'
import { send, site } from './support/web.ts'

const { file, folder } = scratch()

const TOWNS = ['Homs', 'Hama', 'Idlib', 'Daraa', 'Latakia', 'Tartus', 'Palmyra', 'Raqqa']

/** So many invented reports, one a line. */
const reports = (name: string, count: number): string =>
  file(
    `${name}.jsonl`,
    Array.from({ length: count }, (_, i) =>
      JSON.stringify({
        id: `${name}-${i}`,
        publisher: ['Harbour Post', 'Inland Courier', 'Valley Herald'][i % 3],
        published: `2014-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
        text: `Shells fell on the market of ${TOWNS[i % 8]} on Monday. At least ${2 + (i % 17)} people were killed, the town council said. ${i} families fled to ${TOWNS[(i * 3 + 1) % 8]}, according to residents. A spokesman for the garrison denied that it had fired.`,
      }),
    ).join('\n'),
  )

interface Line {
  readonly input: string
  readonly state: string
  readonly document: string
}

const claimsOf = async (ledger: string): Promise<string> =>
  (await muster(['claims', '--format', 'jsonl', '--ledger', ledger])).out

describe('a run that is stopped', () => {
  it('by Ctrl-C ends in order, and the same call goes on from there', async () => {
    const many = reports('stopped', 150)
    const ledger = join(folder, 'stopped')
    const call = ['add', many, '--ledger', ledger, '--format', 'jsonl', '--threads', '1']
    const first = started(call)
    await first.until(/"state":"added"/)
    first.kill('SIGINT')
    const stopped = await first.ended
    expect(stopped.code).toBe(130)
    expect(stopped.err).toContain('the same call goes on from there')
    const told = jsonLines<Line>(stopped.out)
    expect(told.length).toBeGreaterThan(0)
    expect(told.length).toBeLessThan(150)

    const second = await muster(call)
    expect(second.code).toBe(0)
    const rest = jsonLines<Line>(second.out)
    const added = [...told, ...rest].filter((l) => l.state === 'added').map((l) => l.document)
    expect(new Set(added).size).toBe(added.length)
    expect(added).toHaveLength(150)
    for (const { document } of told) expect(rest.find((l) => l.document === document)?.state).toBe('held')

    const whole = join(folder, 'whole')
    expect((await muster(['add', many, '--ledger', whole])).code).toBe(0)
    expect(await claimsOf(ledger)).toBe(await claimsOf(whole))
  })

  it('by a reader that goes away leaves what was told', async () => {
    const ledger = join(folder, 'piped')
    const run = await shell(`$MUSTER add samples --ledger ${ledger} --format jsonl --quiet | head -n 1`)
    expect(run).toMatchObject({ code: 0, err: '' })
    const { document } = JSON.parse(run.out) as Line
    expect(await claimsOf(ledger)).toContain(document)
  })
})

describe('two writers of one folder', () => {
  it('are one after the other: the second waits, or is told who writes', async () => {
    const ledger = join(folder, 'shared')
    const first = started([
      'add',
      reports('first', 60),
      '--ledger',
      ledger,
      '--threads',
      '1',
      '--format',
      'jsonl',
    ])
    await first.until(/"state":"added"/)
    const hasty = await muster(['add', 'samples', '--ledger', ledger, '--wait', '0'])
    expect(hasty).toMatchObject({ code: 1, out: '' })
    expect(hasty.err).toMatch(/is being written by process \d+/)
    const [patient, one] = await Promise.all([
      muster(['add', 'samples', '--ledger', ledger, '--wait', '90']),
      first.ended,
    ])
    expect(one.code).toBe(0)
    expect(patient.code).toBe(0)
    expect(patient.out).toMatch(/^added +14 documents/)
    expect((await muster(['status', '--ledger', ledger])).out).toContain('74 documents')
  })

  it('while one writes, others read', async () => {
    const ledger = join(folder, 'read-meanwhile')
    const writer = started([
      'add',
      reports('meanwhile', 60),
      '--ledger',
      ledger,
      '--threads',
      '1',
      '--format',
      'jsonl',
    ])
    await writer.until(/"state":"added"/)
    const run = await muster(['status', '--ledger', ledger])
    expect(run).toMatchObject({ code: 0, err: '' })
    writer.kill('SIGKILL')
    await writer.ended
  })
})

describe('documents taken in to be read later', () => {
  it('wait, and the next call reads them', async () => {
    const ledger = join(folder, 'later')
    const later = await muster(['add', 'samples', '--later', '--ledger', ledger])
    expect(later.out).toContain('14 taken in, to be read')
    expect((await muster(['status', '--ledger', ledger])).out).toMatch(/waiting +14 documents/)
    const now = await muster(['add', 'samples/05-two-counts.txt', '--ledger', ledger])
    expect(now.out).toMatch(/^added +14 documents/)
  })
})

describe('a feed', () => {
  it('is watched until Ctrl-C, and others write to the ledger meanwhile', async () => {
    const page = (n: number) =>
      `<html><head><title>Report ${n}</title></head><body><article><h1>Shells fall on the port</h1><p>At least ${n} people were killed in Latakia on Monday, the harbour council said. Two ships were burned, and dozens of families left the quarter by the sea for villages further inland.</p><p>The council asked for doctors. It said that the hospital had no room left for the wounded.</p></article></body></html>`
    const names = ['one']
    const feed = (host = '') =>
      `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour</title><link>http://${host}/</link><description>d</description>${names.map((name) => `<item><title>${name}</title><link>/${name}.html</link></item>`).join('')}</channel></rss>`
    const { port } = await site({
      '/feed.xml': (request, response) =>
        send(feed(request.headers.host), { 'content-type': 'application/rss+xml' })(request, response),
      '/one.html': send(page(11)),
      '/two.html': send(page(23)),
    })
    const ledger = join(folder, 'watched')
    const url = `http://127.0.0.1:${port}/feed.xml`
    const refused = await muster(['add', url, '--ledger', ledger])
    expect(refused.code).toBe(1)
    expect(refused.err).toContain('--allow-host 127.0.0.1')
    const watching = started([
      'watch',
      url,
      '--allow-host',
      '127.0.0.1',
      '--every',
      '0.02',
      '--ledger',
      ledger,
      '--format',
      'jsonl',
    ])
    await watching.until(/one\.html.*"state":"added"/)
    // between two looks the ledger is free for others: to add to it, and to make it anew
    const beside = await muster(['add', 'samples/05-two-counts.txt', '--ledger', ledger, '--wait', '10'])
    expect(beside.code).toBe(0)
    expect((await muster(['rebuild', '--ledger', ledger, '--wait', '10'])).code).toBe(0)
    names.push('two')
    await watching.until(/two\.html.*"state":"added"/)
    watching.kill('SIGINT')
    expect((await watching.ended).code).toBe(130)
    const claims = await claimsOf(ledger)
    for (const words of ['11 people', '23 people', 'At least 80 people']) expect(claims).toContain(words)
    expect((await muster(['audit', '--ledger', ledger])).code).toBe(0)
  })
})

withPostgres('a ledger in PostgreSQL', (server) => {
  it('is used as a folder is, and says the same', async () => {
    const url = await server().database()
    const env = { MUSTER_LEDGER: url }
    expect((await muster(['add', 'samples'], { env })).out).toMatch(/^added +14 documents/)
    expect((await muster(['add', 'samples'], { env })).out).toMatch(/^added +0 documents .* 14 held before/)
    const folderToo = join(folder, 'beside')
    await muster(['add', 'samples', '--ledger', folderToo])
    expect(await claimsOf(url)).toBe(await claimsOf(folderToo))
    for (const args of [['events', '--look-alikes'], ['figures'], ['search', 'soldiers', '--limit', '3']]) {
      const run = await muster([...args, '--format', 'jsonl'], { env })
      expect(run).toMatchObject({ code: 0, err: '' })
      expect(jsonLines(run.out).length).toBeGreaterThan(0)
    }
    expect((await muster(['status'], { env })).out).toContain('14 documents')
  })

  it('that cannot be reached is told of', async () => {
    const run = await muster(['status', '--ledger', `${await server().database()}_none`])
    expect(run).toMatchObject({ code: 2, out: '' })
    expect(run.err).toMatch(/does not exist/)
  })
})
