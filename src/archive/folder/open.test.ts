import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { all, arrival, decision } from '../../../test/support/archive/facts.ts'
import { scratch } from '../../../test/support/run.ts'
import { openFolder } from './open.ts'

const { folder, file } = scratch()
const opening = (path: string, write = true) => openFolder(path, { write })

test('a folder that is not there is made by a writer, with those above it; a reader is told', async () => {
  const where = join(folder, 'of', 'the', 'team')
  await expect(opening(where, false)).rejects.toThrow(`there is no ledger in ${where}: make one with`)
  await (await opening(where)).close()
  const archive = await opening(where, false)
  expect(await all(archive.audit(await archive.heads()))).toEqual([])
})

test('a folder with other things in it, and a file, are refused and left as they are', async () => {
  const photos = join(folder, 'photos')
  mkdirSync(photos)
  writeFileSync(join(photos, 'bridge.jpg'), '')
  await expect(opening(photos)).rejects.toThrow(`${photos} is no ledger and holds other things (bridge.jpg)`)
  expect(readdirSync(photos)).toEqual(['bridge.jpg'])
  await expect(opening(file('notes.txt', 'notes'))).rejects.toThrow(/is a file, and a ledger is a folder/)
  await expect(opening(join(folder, 'notes.txt', 'ledger'))).rejects.toThrow(/is a file|not a directory/i)
})

test('what an interrupted making of a ledger left is no hindrance; a ledger that lost its ledger.json is', async () => {
  const where = join(folder, 'interrupted')
  mkdirSync(join(where, 'captures', 'incoming'), { recursive: true })
  for (const name of [
    'receipts.jsonl',
    'writer.lock',
    'run.lock',
    'wanted.lock',
    'writer.json',
    'captures/incoming/ledger.json',
  ])
    writeFileSync(join(where, name), '')
  const archive = await opening(where)
  await archive.take([arrival('The bridge is shut.')])
  await archive.close()
  rmSync(join(where, 'ledger.json'))
  await expect(opening(where)).rejects.toThrow(/holds other things \(.*receipts\.jsonl.*ledger\.json back/)
  const theirs = join(folder, 'theirs', 'captures', 'incoming', 'march')
  mkdirSync(theirs, { recursive: true })
  await expect(opening(join(folder, 'theirs'))).rejects.toThrow(/captures\/incoming\/march/)
  expect(readdirSync(join(theirs, '..'))).toEqual(['march'])
})

test('bytes that are held are not written again', async () => {
  const where = join(folder, 'once')
  const archive = await opening(where)
  const report = arrival('The bridge is shut.')
  const digest = report.capture.sha256
  const path = join(where, 'captures', digest.slice(0, 2), `${digest}.gz`)
  await archive.take([report])
  const { ino, mtimeMs } = statSync(path)
  await archive.take([report, arrival('The bridge is shut.', { input: 'another.txt' })])
  await archive.close()
  const again = await opening(where)
  await again.take([arrival('The bridge is shut.', { input: 'a third.txt' })])
  await again.close()
  expect(statSync(path)).toMatchObject({ ino, mtimeMs })
})

test('who closes waits for what was begun', async () => {
  const where = join(folder, 'closed')
  const archive = await opening(where)
  const taking = archive.take([arrival('The bridge is shut.')])
  await archive.close()
  expect(await taking).toMatchObject([{ isNew: true }])
  await expect(archive.take([arrival('It is open again.')])).rejects.toThrow(/was closed/)
})

test('a ledger of a later format, or whose format cannot be read, is refused', async () => {
  const where = join(folder, 'later')
  await (await opening(where)).close()
  const format = join(where, 'ledger.json')
  writeFileSync(format, readFileSync(format, 'utf8').replace('"version":1', '"version":2'))
  for (const write of [true, false])
    await expect(opening(where, write)).rejects.toThrow(/newer Muster \(format 2; this one knows 1\)/)
  writeFileSync(format, '{"form')
  await expect(opening(where)).rejects.toThrow(/ledger\.json does not say that this is a ledger/)
})

test('a journal that is gone is not begun anew', async () => {
  const where = join(folder, 'gone')
  const archive = await opening(where)
  await archive.take([arrival('The bridge is shut.')])
  await archive.decide([decision('d1')])
  await archive.close()
  const path = join(where, 'decisions.jsonl')
  rmSync(path)
  await expect(opening(where)).rejects.toThrow(`${path}: the journal is gone`)
  const reader = await opening(where, false)
  await expect(all(reader.decisions())).rejects.toThrow(`${path}: the journal is gone`)
  expect((await all(reader.audit())).map(({ code, where }) => [code, where])).toEqual([['lost-tail', path]])
})
