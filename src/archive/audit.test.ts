import { expect, test } from 'vitest'
import { all, arrival, decision, documentIn, found, refusal } from '../../test/support/archive/facts.ts'
import type { Place, Stored } from '../../test/support/archive/place.ts'
import { eachStore } from '../../test/support/archive/stores.ts'
import type { Heads } from './archive.ts'
import { sealed } from './seal.ts'

const reports = ['one', 'two', 'three', 'four', 'five'].map((word, i) =>
  arrival(`Report number ${word}: the bridge at Lune stayed shut.`, { input: `${i + 1}.txt` }),
)

/** An archive of five reports and four decisions, closed again; and its heads. */
const filled = async (there: Place): Promise<Heads> => {
  const archive = await there.open()
  await archive.take(reports)
  await archive.decide(['d1', 'd2', 'd3', 'd4'].map((id) => decision(id)))
  const heads = await archive.heads()
  await archive.close()
  return heads
}

const audited = async (there: Place, known?: Heads): ReturnType<typeof found> => {
  const archive = await there.open({ write: false })
  try {
    return await found(archive, known)
  } finally {
    await archive.close()
  }
}

const edited = (entry: Stored): Stored => ({ ...entry, text: entry.text.replace('harbour', 'coroner’s') })

eachStore('An audit', (place) => {
  test('finds nothing wrong with what nobody touched', async () => {
    const there = await place()
    expect(await audited(there, await filled(there))).toEqual([])
  })

  test('names a capture of which one bit was flipped, whichever it is; and so does whoever reads it', async () => {
    const there = await place()
    await filled(there)
    const document = documentIn(reports[2]!)
    for (let bit = 0; bit < 100 * 8; bit += 29) {
      await there.flipBit(document, bit)
      const [finding, ...others] = await audited(there)
      expect({ bit, code: finding?.code, others }).toEqual({ bit, code: 'damaged-capture', others: [] })
      expect(finding!.where).toContain(document.slice('sha256:'.length))
      await there.flipBit(document, bit)
    }
    await there.flipBit(document, 400)
    const archive = await there.open({ write: false })
    await expect(archive.bytes(document)).rejects.toThrow(
      new RegExp(`${document.slice('sha256:'.length)}.*damaged.*backup`),
    )
    expect(await archive.bytes(documentIn(reports[3]!))).toBeDefined()
    await archive.close()
  })

  test('names the receipt whose capture is missing; to add the source again makes it whole', async () => {
    const there = await place()
    await filled(there)
    await there.removeCapture(documentIn(reports[1]!))
    expect(await audited(there)).toEqual([{ code: 'missing-capture', where: there.whereOf('receipts', 2) }])
    const archive = await there.open()
    expect(await archive.bytes(documentIn(reports[1]!))).toBeUndefined()
    await archive.take(reports)
    expect(await found(archive)).toEqual([])
    await archive.close()
  })

  test('names a capture that no receipt names', async () => {
    const there = await place()
    await filled(there)
    const document = await there.strayCapture('Nobody knows where this came from.')
    const [finding, ...others] = await audited(there)
    expect([finding?.code, others]).toEqual(['unnamed-capture', []])
    expect(finding!.where).toContain(document.slice('sha256:'.length))
  })

  for (const journal of ['receipts', 'decisions'] as const) {
    const first = (there: Place, seq: number) => [
      { code: 'broken-chain', where: there.whereOf(journal, seq) },
    ]
    const broken = async (there: Place, known?: Heads) =>
      (await audited(there, known)).filter(({ code }) => code !== 'unnamed-capture')

    test(`names the first of the ${journal} that was edited; reading stops there`, async () => {
      const there = await place()
      await filled(there)
      await there.rewrite(journal, (entries) =>
        entries.map((e, i) => (i === 1 ? { ...e, text: e.text.replace('2026', '2025') } : e)),
      )
      expect(await broken(there)).toEqual(first(there, 2))
      const archive = await there.open({ write: false })
      const read: number[] = []
      await expect(
        (async () => {
          for await (const { seq } of archive[journal]()) read.push(seq)
        })(),
      ).rejects.toThrow(/entry 2 was changed/)
      expect(read).toEqual([1])
      await archive.close()
    })

    test(`names the one after an edited entry of the ${journal} that was given a hash of its own`, async () => {
      const there = await place()
      await filled(there)
      await there.rewrite(journal, (entries) => {
        const [, second] = sealed({ seq: 0, hash: '0'.repeat(64) }, [
          entries[0]!.text,
          entries[1]!.text.replace('2026', '2025'),
        ])
        return entries.map((e, i) => (i === 1 ? second! : e))
      })
      expect(await broken(there)).toEqual(first(there, 3))
    })

    test(`names the place where one of the ${journal} was deleted, inserted or moved`, async () => {
      const there = await place()
      await filled(there)
      await there.swap(journal, 2, 3)
      expect(await broken(there)).toEqual(first(there, 2))
      await there.swap(journal, 2, 3)
      expect(await broken(there)).toEqual([])
      await there.rewrite(journal, (entries) => {
        const [entry] = sealed(entries[1]!, [entries[1]!.text.replace('2026', '2025')])
        return [...entries.slice(0, 2), entry!, ...entries.slice(2).map((e) => ({ ...e, seq: e.seq + 1 }))]
      })
      expect(await broken(there)).toEqual(first(there, 4))
      await there.rewrite(journal, (entries) => entries.filter((_, i) => i !== 2 && i !== 3))
      expect((await broken(there))[0]?.code).toBe('broken-chain')
    })

    test(`tells that the ${journal} were cut or written anew, where their heads are known`, async () => {
      const there = await place()
      const heads = await filled(there)
      await there.rewrite(journal, (entries) =>
        sealed({ seq: 0, hash: '0'.repeat(64) }, [
          ...entries.slice(0, 1).map((e) => e.text.replace('2026', '2025')),
          ...entries.slice(1).map((e) => e.text),
        ]),
      )
      expect(await broken(there)).toEqual([])
      expect(await broken(there, heads)).toEqual(first(there, heads[journal].seq))
      await there.rewrite(journal, (entries) => entries.slice(0, -1))
      expect(await broken(there)).toEqual([])
      expect((await broken(there, heads)).map(({ code }) => code)).toEqual(['lost-tail'])
    })
  }

  test('goes on after a broken link: it still knows which captures have receipts', async () => {
    const there = await place()
    await filled(there)
    await there.rewrite('receipts', (entries) =>
      entries.map((e, i) => (i === 0 ? edited({ ...e, hash: e.prev }) : e)),
    )
    expect(await audited(there)).toEqual([{ code: 'broken-chain', where: there.whereOf('receipts', 1) }])
  })

  test('is not led astray by a report that is refused and then received', async () => {
    const archive = await (await place()).open()
    await archive.take([refusal('1.txt'), reports[0]!, refusal('1.txt', { code: 'missing' })])
    expect((await all(archive.receipts())).map(({ fact }) => fact.kind)).toEqual([
      'refusal',
      'capture',
      'refusal',
    ])
    expect(await found(archive)).toEqual([])
    await archive.close()
  })
})
