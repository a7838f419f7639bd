import { join } from 'node:path'
import { expect, test } from 'vitest'
import { numbered } from '../../test/support/archive/numbered.ts'
import { startTaker } from '../../test/support/archive/start-taker.ts'
import { hasStrace, whereThereIs } from '../../test/support/needs.ts'
import { scratch } from '../../test/support/run.ts'
import { type Call, callsOf } from '../../test/support/trace.ts'

const { folder } = scratch()
const ledger = join(folder, 'ledger')
const captures = join(ledger, 'captures')

const WATCHED =
  'openat,write,writev,pwrite64,fsync,fdatasync,rename,renameat,renameat2,mkdir,mkdirat,ftruncate'

const isSync = ({ name, args }: Call, path: string): boolean =>
  (name === 'fsync' || name === 'fdatasync') && args.endsWith(`<${path}>`)

whereThereIs('strace', hasStrace(), 'Before a folder acknowledges', () => {
  test('captures, their names, receipts and decisions are all synced, in that order', async () => {
    const trace = join(folder, 'trace')
    const taker = startTaker({ where: ledger, from: 0, count: 12, batch: 4, decide: true }, [
      ...['strace', '-f', '-y', '-qq', '-s', '80', '-e', `trace=${WATCHED}`, '-o', trace],
    ])
    expect(await taker.ended).toEqual({ code: 0, err: '' })
    const calls = callsOf(trace)

    /** The first call of a kind that began after a moment. */
    const after = (moment: number, what: string, is: (call: Call) => boolean): Call => {
      const call = calls.find((c) => c.began > moment && is(c))
      if (!call) throw new Error(`no ${what} after line ${moment} of the trace`)
      return call
    }
    const saying = (line: string): Call =>
      after(-1, line, ({ name, args }) => name === 'write' && args.includes(`"${line}\\n"`))
    const writing = (moment: number, path: string): Call =>
      after(
        moment,
        `write to ${path}`,
        ({ name, args }) => name.startsWith('write') && args.includes(`<${path}>`),
      )
    const syncing = (moment: number, path: string): Call =>
      after(moment, `sync of ${path}`, (call) => isSync(call, path))

    let last = saying('open').ended
    for (const first of [0, 4, 8]) {
      const numbers = [first, first + 1, first + 2, first + 3]
      const receipts = writing(last, join(ledger, 'receipts.jsonl'))
      for (const number of numbers) {
        const digest = numbered(number).capture.sha256
        const inside = join(captures, digest.slice(0, 2))
        const placed = after(
          last,
          `rename to ${digest}`,
          ({ name, args }) => name.startsWith('rename') && args.includes(`"${join(inside, `${digest}.gz`)}"`),
        )
        const draft = /"([^"]+)"/.exec(placed.args)![1]!
        const written = writing(last, draft)
        expect(syncing(written.ended, draft).ended, 'the bytes, before the name').toBeLessThan(placed.began)
        expect(syncing(placed.ended, inside).ended, 'the name, before the receipt').toBeLessThan(
          receipts.began,
        )
        const made = calls.find(({ name, args }) => name.startsWith('mkdir') && args.includes(`"${inside}"`))
        expect(syncing(made!.ended, captures).ended, 'the name of its folder').toBeLessThan(receipts.began)
      }
      const taken = saying(`taken ${numbers.join(' ')}`)
      expect(syncing(receipts.ended, join(ledger, 'receipts.jsonl')).ended).toBeLessThan(taken.began)
      const decisions = writing(taken.ended, join(ledger, 'decisions.jsonl'))
      const decided = saying(`decided d${first}`)
      expect(syncing(decisions.ended, join(ledger, 'decisions.jsonl')).ended).toBeLessThan(decided.began)
      last = decided.ended
    }
    // The ledger itself: its files have names in it, and it has one in its folder.
    const opened = saying('open')
    expect(calls.some((call) => call.ended < opened.began && isSync(call, ledger))).toBe(true)
    expect(calls.some((call) => call.ended < opened.began && isSync(call, folder))).toBe(true)
  })
})
