import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { all, arrival, decision } from '../../../test/support/archive/facts.ts'
import { startTaker } from '../../../test/support/archive/start-taker.ts'
import { scratch } from '../../../test/support/run.ts'
import { type Holder, LedgerBusy } from '../errors.ts'
import { openFolder } from './open.ts'

const { folder } = scratch()
let ledgers = 0
const ledger = (): string => join(folder, `ledger-${ledgers++}`)
const ferry = arrival('The ferry to Orsa was cancelled.')

test('a second writer is told who writes, and may read meanwhile', async () => {
  const where = ledger()
  const taker = startTaker({ where, from: 0, count: 3, batch: 3, stay: true })
  await taker.hear('taken')
  const busy = await openFolder(where, { write: true }).catch((error: unknown) => error)
  expect(busy).toBeInstanceOf(LedgerBusy)
  expect(busy).toMatchObject({ code: 'busy', holder: { pid: taker.child.pid } })
  expect((busy as Error).message).toMatch(
    new RegExp(`${where} is being written by process ${taker.child.pid} on `),
  )

  const reader = await openFolder(where, { write: false })
  expect(await all(reader.receipts())).toHaveLength(3)
  await reader.close()

  // What a process held is free when it is killed, whatever it left behind.
  taker.child.kill('SIGKILL')
  await taker.ended
  const next = await openFolder(where, { write: true })
  expect(await next.take([ferry])).toMatchObject([{ isNew: true, entry: { seq: 4 } }])
  await next.close()
})

test('who audits while another writes finds nothing damaged', async () => {
  const where = ledger()
  const taker = startTaker({ where, from: 0, count: 400, batch: 2, decide: true })
  await taker.hear('open')
  let going = true
  void taker.ended.then(() => {
    going = false
  })
  do {
    const reader = await openFolder(where, { write: false })
    const findings = await all(reader.audit(await reader.heads()))
    // Bytes come before their receipt.
    expect(findings.filter(({ code }) => code !== 'unnamed-capture')).toEqual([])
  } while (going)
  expect(await taker.ended).toEqual({ code: 0, err: '' })
})

test('a second writer that waits comes in when the first has closed', async () => {
  const where = ledger()
  const first = await openFolder(where, { write: true })
  const told: (Holder | undefined)[] = []
  const second = openFolder(where, {
    write: true,
    wait: 30_000,
    onWait: (holder) => {
      told.push(holder)
      void first.take([ferry]).then(() => first.close())
    },
  })
  expect(await (await second).take([ferry])).toMatchObject([{ isNew: false, entry: { seq: 1 } }])
  expect(told).toMatchObject([{ pid: process.pid }])
  await (await second).close()
})

test('one who writes for long lets another in who decides, and goes on in the same chains', async () => {
  const where = ledger()
  const long = await openFolder(where, { write: true })
  await long.take([ferry])
  expect(await long.letIn(async () => {})).toBe(false)

  const another = openFolder(where, { write: true, wait: 0 }).catch((error: unknown) => error)
  expect(await another).toBeInstanceOf(LedgerBusy)
  const brief = openFolder(where, { write: true, brief: true, wait: 30_000 }).then(async (archive) => {
    await archive.decide([decision('decision:1')])
    await archive.take([arrival('A second ferry was cancelled.')])
    await archive.close()
  })
  let settled = 0
  const settle = async (): Promise<void> => {
    settled++
  }
  while (!(await long.letIn(settle))) await pause(10)
  await brief
  expect(settled).toBe(1)
  await long.decide([decision('decision:2')])
  expect(await long.take([ferry, arrival('A third ferry was cancelled.')])).toMatchObject([
    { isNew: false, entry: { seq: 1 } },
    { isNew: true, entry: { seq: 3 } },
  ])
  await long.close()
  const reader = await openFolder(where, { write: false })
  expect((await all(reader.decisions())).map((d) => d.seq)).toEqual([1, 2])
  expect(await all(reader.audit())).toEqual([])
})

test('of long ones there is one at a time, also while it lets others in', async () => {
  const where = ledger()
  const long = await openFolder(where, { write: true })
  const brief = openFolder(where, { write: true, brief: true, wait: 30_000 })
  const letting = (async () => {
    while (!(await long.letIn(async () => {}))) await pause(10)
  })()
  const hasty = openFolder(where, { write: true, wait: 0 }).catch((error: unknown) => error)
  expect(await hasty).toBeInstanceOf(LedgerBusy)
  const inside = await brief
  const second = await openFolder(where, { write: true, wait: 300 }).catch((error: unknown) => error)
  expect(second).toBeInstanceOf(LedgerBusy)
  await inside.close()
  await letting
  await long.close()
})

test('of many that come at once each writes in its turn, in one chain', async () => {
  const where = ledger()
  await Promise.all(
    Array.from({ length: 8 }, async (_, i) => {
      const archive = await openFolder(where, { write: true, wait: 60_000 })
      await archive.take([arrival(`Report ${i}.`)])
      await archive.close()
    }),
  )
  const archive = await openFolder(where, { write: false })
  expect(await all(archive.receipts())).toHaveLength(8)
  expect(await all(archive.audit())).toEqual([])
})
