import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { ask, contentOf, factsOf } from '../support/commanded.ts'
import { asJsonLines, invented } from '../support/invented.ts'
import { canMount, smallDisk, whereThereIs } from '../support/needs.ts'
import { jsonLines, muster, scratch } from '../support/run.ts'
import { addedIn, start, told } from '../support/started.ts'

const { file, folder } = scratch()
const reports = file('reports.jsonl', asJsonLines(invented(40)))
const add = (ledger: string) => start(['add', reports, '--ledger', ledger, '--format', 'jsonl'])

whereThereIs('right to mount a small disk', canMount(), 'a small disk', () => {
  let undisturbed: Awaited<ReturnType<typeof contentOf>>

  beforeAll(async () => {
    const ledger = join(folder, 'undisturbed')
    expect(await add(ledger).ended).toMatchObject({ code: 0 })
    undisturbed = await contentOf(ledger)
  })

  /** Megabytes of the disk; the ledger needs some more than three. */
  const DISK = 12

  describe.each([
    ['no room for the index', 40],
    ['no room for all captures', 350],
    ['no room for the first readings', 900],
    ['no room for the last readings', 2_300],
  ])('with %s (%i kB free)', (_, free) => {
    test('the add says that the disk is full; once there is room the same call goes on', async () => {
      const disk = smallDisk(DISK * 1024)
      const ballast = join(disk.folder, 'ballast')
      writeFileSync(ballast, Buffer.alloc((DISK * 1024 - free) * 1024))
      const ledger = join(disk.folder, 'ledger')
      const full = add(ledger)
      const { code, err } = await full.ended
      expect(code).toBe(1)
      expect(err).toContain('the disk is full. What was acknowledged is safe: make room, and run this again')
      expect(err).not.toMatch(/^\s+at /m)

      rmSync(ballast)
      const again = add(ledger)
      expect(await again.ended).toMatchObject({ code: 0 })
      const states = new Map(told(again.lines).map(({ document, state }) => [document, state]))
      for (const document of addedIn(full.lines))
        expect([document, states.get(document)]).toEqual([document, 'held'])
      expect(await contentOf(ledger)).toEqual(undisturbed)
      const { findings, receipts } = await factsOf(ledger)
      expect(findings).toEqual([])
      expect([...receipts.values()].every((n) => n === 1)).toBe(true)
    })
  })

  describe('a disk that can only be read', () => {
    test('all that is asked is answered; an add says that it cannot write', async () => {
      const disk = smallDisk(DISK * 1024)
      const ledger = join(disk.folder, 'ledger')
      expect(await add(ledger).ended).toMatchObject({ code: 0 })
      disk.readOnly()
      expect(await contentOf(ledger)).toEqual(undisturbed)
      for (const words of [['sources'], ['status'], ['search', 'killed']])
        expect(await muster([...words, '--ledger', ledger])).toMatchObject({ code: 0, err: '' })
      const { code, err } = await add(ledger).ended
      expect(code).toBe(1)
      expect(err).toBe(
        `muster: ${ledger} may not be written (EROFS): give the user of this process the right to, or name another ledger`,
      )
    })

    test('so is a ledger whose writer was killed', async () => {
      const killed = smallDisk(DISK * 1024)
      const ledger = join(killed.folder, 'ledger')
      const run = add(ledger)
      await run.written(1)
      run.child.kill('SIGKILL')
      await run.ended
      killed.readOnly()
      const claims = await ask('claims', ledger)
      expect(claims).not.toBe('')
      const known = new Set(jsonLines<{ id: string }>(undisturbed.claims).map(({ id }) => id))
      expect(jsonLines<{ id: string }>(claims).filter(({ id }) => !known.has(id))).toEqual([])
    })
  })
})
