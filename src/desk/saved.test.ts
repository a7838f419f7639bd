import { expect, test } from 'vitest'
import { onBothDesks } from '../../test/support/desks.ts'

onBothDesks('Saved queries', (newPlace, open) => {
  test('are there for everybody, by their names, after the desk was closed', async () => {
    const where = await newPlace()
    const desk = open(where)
    await desk.saved.save({ name: 'Sieges', address: '/events?type=besiege', by: 'ines' })
    const kept = await desk.saved.save({ name: 'bridges', address: '/search?q=bridge', by: 'omar' })
    await desk.close()

    const list = await open(where).saved.list()

    expect(list.map(({ name, address, by }) => ({ name, address, by }))).toEqual([
      { name: 'bridges', address: '/search?q=bridge', by: 'omar' },
      { name: 'Sieges', address: '/events?type=besiege', by: 'ines' },
    ])
    expect(list[0]).toEqual(kept)
  })

  test('can be removed once', async () => {
    const { saved } = open(await newPlace())
    const { id } = await saved.save({ name: 'a', address: '/', by: 'ines' })

    await saved.remove(id)

    expect(await saved.list()).toEqual([])
    await expect(saved.remove(id)).rejects.toThrow(`no saved query ${id}`)
  })

  test.each([
    '//elsewhere.example/',
    '/\\elsewhere.example',
    'https://elsewhere.example/',
    'javascript:alert(1)',
    '',
  ])('do not lead out of the workbench: %s', async (address) => {
    const { saved } = open(await newPlace())
    await expect(saved.save({ name: 'a', address, by: 'ines' })).rejects.toThrow(
      'is no address of the workbench',
    )
  })
})
