import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { claimOf, eventsOf, sampleLedger } from '../../../test/support/decided-ledger.ts'
import { main } from '../index.ts'
import { columnsOf } from '../layout/wrap.ts'
import { page } from '../support/page.ts'

const folder = mkdtempSync(join(tmpdir(), 'muster-decide-'))
const where = join(folder, 'ledger')
let claim: string
let events: string[]

beforeAll(async () => {
  const ledger = await sampleLedger(where)
  claim = (await claimOf(ledger, 'At least 80')).id
  events = (await eventsOf(ledger)).slice(0, 2).map((e) => e.id)
  await ledger.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

const run = async (args: readonly string[], width = 80) => {
  const { streams, out, err } = page(width)
  const code = await main([...args, '--ledger', where], streams)
  return { code, out: out(), err: err() }
}

const idIn = (out: string): string => /decision:[0-9a-f]+/.exec(out)![0]

describe('muster decide', () => {
  it('says what was decided, lists it, and takes it back', async () => {
    const made = await run(['decide', 'reject', claim, '--why', 'a rumour', '--by', 'Ola Berg'])
    expect(made.code).toBe(0)
    expect(made.out).toMatch(/^reject Ola Berg, .* UTC\n/)
    expect(made.out).toContain(`${claim} kill “At least 80 people`)
    expect(made.out).toContain('because  a rumour')
    const claims = await run(['claims', '--format', 'jsonl'])
    expect(claims.out.split('\n').find((l) => l.includes(claim))).toContain('"review":"rejected"')

    const undone = await run(['decide', 'undo', idIn(made.out), '--why', 'it was confirmed'])
    expect(undone.code).toBe(0)
    const list = await run(['decide', 'list'])
    expect(list.out.indexOf('undo ')).toBeLessThan(list.out.indexOf('reject '))
    expect(list.out).toContain(`undone   by ${idIn(undone.out)}`)
    const lines = (await run(['decide', 'list', '--format', 'jsonl'])).out.trim().split('\n')
    expect(lines.map((l) => JSON.parse(l))).toMatchObject([
      { kind: 'decision', act: 'undo', why: 'it was confirmed' },
      { act: 'reject', by: 'Ola Berg', undone_by: idIn(undone.out), found: [claim] },
    ])
    expect((await run(['decide', 'list', '--orphaned'])).out).toBe('No decision is orphaned.\n')
  })

  it('takes each kind, in 40 columns too', async () => {
    for (const args of [
      ['accept', claim],
      [
        'edit',
        claim,
        '--set',
        'low=81',
        '--set',
        'time=2012-06-24',
        '--set',
        'place=none',
        '--span',
        '80 people',
      ],
      ['merge', ...events],
      ['grade', 'Meridian Press', 'B'],
    ]) {
      const { code, out, err } = await run(['decide', ...args, '--why', 'it says so', '--by', 'Ola'], 40)
      expect([code, err], args[0]).toEqual([0, ''])
      for (const line of out.split('\n')) expect(columnsOf(line), line).toBeLessThanOrEqual(40)
      expect((await run(['decide', 'undo', idIn(out), '--why', 'tried'])).code).toBe(0)
    }
  })

  it.each([
    [['accept', 'ffffffffffffffff', '--why', 'x'], /no claim ffffffffffffffff.*muster claims/],
    [['accept', 'CLAIM'], /required option '--why/],
    [['accept', 'CLAIM', '--why', ' '], /needs a reason/],
    [['edit', 'CLAIM', '--set', 'low', '--why', 'x'], /SLOT=VALUE/],
    [['grade', 'SANA', 'G', '--why', 'x'], /Allowed choices are A, B/],
  ])('%j is wrong use, and says what would be right', async (args, words) => {
    const { code, out, err } = await run(['decide', ...args.map((a) => (a === 'CLAIM' ? claim : a))])
    expect([code, out]).toEqual([2, ''])
    expect(err.replace(/\s+/g, ' ')).toMatch(words)
  })

  it('makes no ledger where there is none', async () => {
    const { streams, err } = page()
    const nowhere = join(folder, 'nowhere')
    const args = ['decide', 'accept', claim, '--why', 'x', '--ledger', nowhere]
    expect(await main(args, streams)).toBe(2)
    expect(err()).toContain('there is no ledger')
    expect(existsSync(nowhere)).toBe(false)
  })
})

describe('muster audit and muster rebuild', () => {
  it('say that all is well, that nothing would change, and what was made', async () => {
    const audit = await run(['audit'])
    expect(audit).toEqual({
      code: 0,
      out: expect.stringMatching(/^Checked 14 captures, 14 receipts, \d+ decisions:\s+nothing is wrong\.\n$/),
      err: '',
    })
    const diff = await run(['rebuild', '--diff', '--quiet', '--threads', '1'])
    expect(diff).toEqual({ code: 0, out: 'A rebuild would change nothing.\n', err: '' })
    const rebuilt = await run(['rebuild', '--quiet', '--threads', '1'])
    expect(rebuilt.code).toBe(0)
    expect(rebuilt.out.replace(/\s+/g, ' ')).toMatch(/is rebuilt: 14 documents with \d+ claims\./)
  })

  it('name what is wrong, and the way out', async () => {
    rmSync(join(where, 'index.sqlite'))
    const audit = await run(['audit', '--format', 'jsonl'])
    expect(audit.code).toBe(1)
    expect(JSON.parse(audit.out)).toMatchObject({
      code: 'no-store',
      message: expect.stringContaining('muster rebuild'),
    })
    expect((await run(['rebuild', '--quiet', '--threads', '1'])).code).toBe(0)
    expect((await run(['audit'])).code).toBe(0)
  })
})
