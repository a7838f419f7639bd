import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { all, arrival, decision, documentIn, found, refusal } from '../../../test/support/archive/facts.ts'
import { canMount, smallDisk, whereThereIs } from '../../../test/support/needs.ts'
import { scratch } from '../../../test/support/run.ts'
import type { Arrival } from '../archive.ts'
import { openFolder } from './open.ts'

const { folder } = scratch()

/** Bytes that no compressor makes smaller. */
const scan = (number: number, length: number): Arrival => {
  let state = number + 1
  const bytes = Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return String.fromCharCode(33 + ((state >>> 16) % 90))
  })
  return arrival(bytes.join(''), { input: `scan-${number}` })
}

whereThereIs('right to mount a small disk', canMount(), 'On a disk that fills up', () => {
  test('a take that finds no room for bytes is refused whole, and goes on when there is some', async () => {
    const disk = smallDisk(1024)
    const ballast = join(disk.folder, 'ballast')
    writeFileSync(ballast, Buffer.alloc(300 * 1024))
    const where = join(disk.folder, 'ledger')
    const archive = await openFolder(where, { write: true })
    const kept: Arrival[] = []
    const fill = async () => {
      for (;;) {
        const pair = [scan(2 * kept.length, 20_000), scan(2 * kept.length + 1, 20_000)]
        await archive.take(pair)
        kept.push(...pair)
      }
    }
    await expect(fill()).rejects.toMatchObject({
      code: 'no-space',
      message: expect.stringMatching(new RegExp(`^${where}/captures.* disk is full.*make room`)),
    })
    expect(kept.length).toBeGreaterThan(4)
    const held = async () =>
      (await all(archive.receipts())).map(({ fact }) => fact.kind === 'capture' && fact.document)
    expect(await held()).toEqual(kept.map(documentIn))
    expect((await found(archive)).filter(({ code }) => code !== 'unnamed-capture')).toEqual([])
    expect(readdirSync(join(where, 'captures', 'incoming'))).toEqual([])

    rmSync(ballast)
    const next = [scan(2 * kept.length, 20_000), scan(2 * kept.length + 1, 20_000)]
    await archive.take(next)
    expect(await held()).toEqual([...kept, ...next].map(documentIn))
    expect(await found(archive, await archive.heads())).toEqual([])
    await archive.close()
  })

  test('an append that finds no room leaves no part of it, and goes on when there is some', async () => {
    const disk = smallDisk(512)
    const ballast = join(disk.folder, 'ballast')
    writeFileSync(ballast, Buffer.alloc(200 * 1024))
    const where = join(disk.folder, 'ledger')
    const archive = await openFolder(where, { write: true })
    let kept = 0
    const batch = () =>
      Array.from({ length: 40 }, (_, i) => refusal(`page ${kept + i}`, { message: 'm'.repeat(i * 20) }))
    const fill = async () => {
      for (;;) {
        await archive.take(batch())
        kept += 40
      }
    }
    await expect(fill()).rejects.toMatchObject({ code: 'no-space', message: expect.stringContaining(where) })
    await expect(archive.decide([decision('d1', 'w'.repeat(60_000))])).rejects.toMatchObject({
      code: 'no-space',
    })
    expect(await all(archive.receipts())).toHaveLength(kept)
    expect(await found(archive)).toEqual([])

    // Not a page of it is free.
    const rest = openSync(join(disk.folder, 'rest'), 'w')
    expect(() => {
      for (;;) writeSync(rest, Buffer.alloc(4096))
    }).toThrow('ENOSPC')
    closeSync(rest)
    await expect(openFolder(join(disk.folder, 'another'), { write: true })).rejects.toMatchObject({
      code: 'no-space',
      message: expect.stringContaining(join(disk.folder, 'another')),
    })
    rmSync(ballast)
    await archive.take(batch())
    await archive.decide([decision('d1', 'w'.repeat(60_000))])
    expect(await all(archive.receipts())).toHaveLength(kept + 40)
    expect(await found(archive, await archive.heads())).toEqual([])
    await archive.close()
    const again = await openFolder(where, { write: true })
    expect(await found(again)).toEqual([])
    await again.close()
  })

  test('what may only be read is read, and a writer is told', async () => {
    const disk = smallDisk(512)
    const where = join(disk.folder, 'ledger')
    const archive = await openFolder(where, { write: true })
    const ferry = arrival('The ferry is late.')
    await archive.take([ferry])
    await archive.close()
    disk.readOnly()
    await expect(openFolder(where, { write: true })).rejects.toMatchObject({
      code: 'read-only',
      message: expect.stringMatching(new RegExp(`^${where}.*may not be written \\(EROFS\\)`)),
    })
    const reader = await openFolder(where, { write: false })
    expect(await reader.bytes(documentIn(ferry))).toBeDefined()
    expect(await found(reader, await reader.heads())).toEqual([])
  })
})

/** Does something without the rights of root, to whom modes of files mean nothing. */
const asNobody = async (act: () => Promise<void>): Promise<void> => {
  if (process.geteuid?.() !== 0) return act()
  process.seteuid?.(65534)
  try {
    await act()
  } finally {
    process.seteuid?.(0)
  }
}

test('a folder of someone else is read, and a writer is told', async () => {
  const where = join(folder, 'theirs')
  const archive = await openFolder(where, { write: true })
  await archive.decide([decision('d1')])
  await archive.close()
  chmodSync(folder, 0o755)
  chmodSync(where, 0o555)
  await asNobody(async () => {
    await expect(openFolder(where, { write: true })).rejects.toMatchObject({
      code: 'read-only',
      message: expect.stringMatching(new RegExp(`^${where}.*may not be written \\(EACCES\\)`)),
    })
    const reader = await openFolder(where, { write: false })
    expect(await all(reader.decisions())).toHaveLength(1)
    expect(await found(reader)).toEqual([])
  })
  chmodSync(where, 0o755)
})

test('a folder that cannot be made is named', async () => {
  const locked = join(folder, 'locked')
  mkdirSync(locked)
  chmodSync(folder, 0o755)
  chmodSync(locked, 0o555)
  await asNobody(async () => {
    await expect(openFolder(join(locked, 'ledger'), { write: true })).rejects.toThrow(
      /locked\/ledger may not be written/,
    )
  })
  expect(readdirSync(locked)).toEqual([])
})
