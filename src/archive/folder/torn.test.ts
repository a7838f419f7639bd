import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { all, decision, found } from '../../../test/support/archive/facts.ts'
import { scratch } from '../../../test/support/run.ts'
import type { Finding } from '../finding.ts'
import { openFolder } from './open.ts'

const { folder } = scratch()
let ledgers = 0

/** A ledger of three decisions, closed; the path of its journal, and its bytes. */
const threeDecisions = async () => {
  const where = join(folder, `ledger-${ledgers++}`)
  const archive = await openFolder(where, { write: true })
  await archive.decide([decision('d1'), decision('d2'), decision('d3')])
  const heads = await archive.heads()
  await archive.close()
  const path = join(where, 'decisions.jsonl')
  return { where, path, whole: readFileSync(path), heads }
}

const repaired = async (where: string): Promise<Finding[]> => {
  const repairs: Finding[] = []
  await (await openFolder(where, { write: true, onRepair: (finding) => repairs.push(finding) })).close()
  return repairs
}

for (const [how, torn] of [
  ['a beginning of a line', '{"seq":4,"prev":"00'],
  ['what a file system leaves where power failed', '\0'.repeat(4096)],
  ['the same, and the end of a line', `${'\0'.repeat(100)}"}\n`],
] as const)
  test(`${how} after the last entry is passed over by readers, and moved aside by the next writer`, async () => {
    const { where, path, whole, heads } = await threeDecisions()
    appendFileSync(path, torn)
    const reader = await openFolder(where, { write: false })
    if (!torn.endsWith('\n')) {
      expect((await all(reader.decisions())).map(({ fact }) => fact.id)).toEqual(['d1', 'd2', 'd3'])
      expect(await found(reader, heads)).toEqual([{ code: 'torn-line', where: path }])
    }
    expect(await repaired(where)).toMatchObject([{ code: 'torn-line', where: path, damage: false }])
    expect(readFileSync(path).equals(whole)).toBe(true)
    expect(readFileSync(`${path}.torn`, 'utf8')).toBe(`${torn}\n`)
    expect(await found(reader, heads)).toEqual([])
    expect(await repaired(where)).toEqual([])
  })

test('a last line that was cut is found out, where the head of the journal is known', async () => {
  const { where, path, whole, heads } = await threeDecisions()
  truncateSync(path, whole.length - 20)
  const reader = await openFolder(where, { write: false })
  expect(await found(reader, heads)).toEqual([
    { code: 'lost-tail', where: path },
    { code: 'torn-line', where: path },
  ])
})

test('an entry that lost only its line feed gets it back', async () => {
  const { where, path, whole, heads } = await threeDecisions()
  truncateSync(path, whole.length - 1)
  expect(await repaired(where)).toEqual([])
  expect(readFileSync(path).equals(whole)).toBe(true)
  const archive = await openFolder(where, { write: true })
  await archive.decide([decision('d4')])
  expect(await found(archive, heads)).toEqual([])
  await archive.close()
})

test('a last line that was changed stops a writer: nothing is built on it', async () => {
  const { where, path, whole } = await threeDecisions()
  for (const words of ['walked off (d3)', 'walked\0out (d3)']) {
    writeFileSync(path, whole.toString('utf8').replace('walked out (d3)', words))
    await expect(openFolder(where, { write: true })).rejects.toThrow(
      /decisions\.jsonl.*last line was changed/,
    )
  }
})
