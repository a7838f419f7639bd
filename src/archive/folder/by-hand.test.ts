import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { arrival, decision, refusal } from '../../../test/support/archive/facts.ts'
import { root, scratch } from '../../../test/support/run.ts'
import { openFolder } from './open.ts'

const { folder } = scratch()

const script = /```bash\n(.*?)```/s.exec(readFileSync(join(root, 'docs/archive.md'), 'utf8'))![1]!
const checked = (where: string): string =>
  execFileSync('bash', ['-c', script], { cwd: where, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

test('the commands of docs/archive.md check a ledger without Muster', async () => {
  const where = join(folder, 'ledger')
  const archive = await openFolder(where, { write: true })
  await archive.take([
    arrival('The ferry is late.'),
    refusal('blank.txt', { message: 'said: "% \\n 🌊", twice  over' }),
    arrival('The bridge is shut.'),
  ])
  await archive.decide([decision('d1'), decision('d2')])
  await archive.close()
  expect(checked(where)).toBe('')

  const path = join(where, 'decisions.jsonl')
  const written = readFileSync(path, 'utf8')
  writeFileSync(path, written.replace('(d2)', '(d3)'))
  expect(checked(where)).toBe('broken: decisions.jsonl:2\n')
  writeFileSync(path, written)
  const capture = execFileSync('bash', ['-c', 'ls captures/??/*.gz | head -n 1'], {
    cwd: where,
    encoding: 'utf8',
  }).trim()
  const bytes = readFileSync(join(where, capture))
  bytes[bytes.length - 9]! ^= 1
  writeFileSync(join(where, capture), bytes)
  expect(checked(where)).toBe(`damaged: ${capture}\n`)
})
