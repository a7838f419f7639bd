import { expect, test } from 'vitest'
import { all, arrival, decision, documentIn, found, refusal } from '../../test/support/archive/facts.ts'
import { eachStore } from '../../test/support/archive/stores.ts'
import { digestOf } from './receipt.ts'

const ferry = arrival('The ferry to Orsa was cancelled on Friday, the harbour office said.')
const bakers = arrival('Bakers closed their shops for a day.', { input: 'reports/bakers.txt' })

eachStore('What an archive keeps', (place) => {
  test('captures come back byte for byte, and their receipts in order', async () => {
    const there = await place()
    const archive = await there.open()
    const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => (i * i) % 251)
    const scan = arrival('', {
      bytes,
      sha256: digestOf(bytes),
      mediaType: 'application/pdf',
      input: 'scan.pdf',
    })
    await archive.take([ferry, refusal('blank.txt'), scan])
    await archive.close()

    const again = await there.open({ write: false })
    expect(Buffer.from((await again.bytes(documentIn(scan)))!).equals(bytes)).toBe(true)
    expect((await all(again.receipts())).map(({ seq, fact }) => [seq, fact.kind, fact.input])).toEqual([
      [1, 'capture', 'reports/ferry.txt'],
      [2, 'refusal', 'blank.txt'],
      [3, 'capture', 'scan.pdf'],
    ])
    expect(await found(again, await again.heads())).toEqual([])
    await again.close()
  })

  test('what is held already is not taken twice, in one call or in two', async () => {
    const archive = await (await place()).open()
    const [first, twin] = await archive.take([ferry, ferry])
    expect([first!.isNew, twin!.isNew]).toEqual([true, false])
    const later = arrival('The ferry to Orsa was cancelled on Friday, the harbour office said.', {
      retrievedAt: '2026-03-02T08:00:00.000Z',
    })
    const [held, empty, emptyAgain] = await archive.take([
      { ...later, source: 'elsewhere' },
      refusal('blank.txt'),
      refusal('blank.txt', { at: '2026-03-03T08:00:00.000Z' }),
    ])
    expect(held).toEqual({ entry: first!.entry, isNew: false })
    expect([empty!.isNew, emptyAgain!.isNew]).toEqual([true, false])
    expect(await all(archive.receipts())).toHaveLength(2)
    await archive.close()
  })

  test('the same bytes by another name, or with more said of them, are another receipt', async () => {
    const archive = await (await place()).open()
    const text = 'Bakers closed their shops for a day.'
    const taken = await archive.take([
      bakers,
      arrival(text, { input: 'reports/copy.txt' }),
      arrival(text, { input: 'reports/bakers.txt', context: { publisher: 'The Orsa Bell' } }),
      arrival(text, { input: 'reports/bakers.txt', url: 'https://bell.example/1' }),
    ])
    expect(taken.map(({ isNew }) => isNew)).toEqual([true, true, true, true])
    expect(await found(archive)).toEqual([])
    await archive.close()
  })

  test('decisions are kept in order; one that is made again is given back, a changed one is refused', async () => {
    const there = await place()
    const archive = await there.open()
    const [one] = await archive.decide([decision('d1'), decision('d2')])
    await archive.close()
    const again = await there.open()
    expect(await again.decide([decision('d1')])).toEqual([one])
    await expect(again.decide([decision('d3'), decision('d2', 'on second thoughts')])).rejects.toThrow(
      /d2 is held already and says something else/,
    )
    expect((await all(again.decisions())).map(({ fact }) => fact.id)).toEqual(['d1', 'd2'])
    await again.close()
  })

  test('entries can be read from any one on', async () => {
    const archive = await (await place()).open()
    for (let batch = 0; batch < 3; batch++)
      await archive.take(
        Array.from({ length: 700 }, (_, i) => refusal(`page ${batch * 700 + i + 1} ${'.'.repeat(i % 97)}`)),
      )
    for (const after of [0, 1, 699, 700, 1234, 2099, 2100]) {
      const rest = await all(archive.receipts(after))
      expect([rest.length, rest[0]?.seq]).toEqual([2100 - after, after < 2100 ? after + 1 : undefined])
    }
    await expect(all(archive.receipts(2101))).rejects.toThrow(/ends with entry 2100, but held entry 2101/)
    await archive.close()
  })

  test('a capture whose digest is not its own is refused, and nothing of the call is kept', async () => {
    const archive = await (await place()).open()
    const wrong = arrival('Bakers opened again.', { sha256: ferry.capture.sha256 })
    await expect(archive.take([bakers, wrong])).rejects.toThrow(/its bytes are/)
    expect(await all(archive.receipts())).toEqual([])
    expect(await archive.bytes(documentIn(bakers))).toBeUndefined()
    await archive.close()
  })

  test('calls that are made at once all take place, one after the other', async () => {
    const archive = await (await place()).open()
    const taken = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        archive.take([arrival(`Report ${i % 10}.`), refusal(`file ${i}`)]),
      ),
    )
    expect(taken.flat().filter(({ isNew }) => isNew)).toHaveLength(30)
    expect(await found(archive, await archive.heads())).toEqual([])
    await archive.close()
  })

  test('what was opened for reading cannot be written', async () => {
    const there = await place()
    await (await there.open()).close()
    const archive = await there.open({ write: false })
    await expect(archive.take([ferry])).rejects.toThrow(/opened for reading/)
    await expect(archive.decide([decision('d1')])).rejects.toThrow(/opened for reading/)
    await archive.close()
  })
})
