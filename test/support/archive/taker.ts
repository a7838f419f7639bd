import { writeSync } from 'node:fs'
import { type Archive, openFolder, openPostgres } from '../../../src/archive/index.ts'
import { decision } from './facts.ts'
import { numbered } from './numbered.ts'

/** What a process of its own is to do (`startTaker`). */
export interface Task {
  /** Path of a folder, or URL of a database. */
  readonly where: string
  /** Reports that are taken: from this number on, so many, so many at a time. */
  readonly from: number
  readonly count: number
  readonly batch: number
  /** Makes a decision after each batch. */
  readonly decide?: boolean
  /** Stays until it is killed, when all is done. */
  readonly stay?: boolean
}

const openAt = (where: string): Promise<Archive> =>
  where.startsWith('postgres:') ? openPostgres(where, { write: true }) : openFolder(where, { write: true })

/** Says it in one system call, so that a trace shows it. */
const say = (line: string): void => {
  writeSync(1, `${line}\n`)
}

const { where, from, count, batch, decide, stay } = JSON.parse(process.argv[2]!) as Task
const archive = await openAt(where)
say('open')
for (let first = from; first < from + count; first += batch) {
  const numbers = Array.from({ length: Math.min(batch, from + count - first) }, (_, i) => first + i)
  await archive.take(numbers.map(numbered))
  say(`taken ${numbers.join(' ')}`)
  if (!decide) continue
  await archive.decide([decision(`d${first}`)])
  say(`decided d${first}`)
}
if (stay) setInterval(() => {}, 1_000)
else await archive.close()
