/**
 * How long the routes of the API take over a ledger, in milliseconds. Without HTTP: the time to make and to read the
 * answer. Each question is asked with values that the ledger has, so that answers are full, and each in three states:
 *
 * - first: by a process that has answered nothing yet (one for each group, after those questions have been drawn by another);
 * - after a change: the ledger has been written to since, so that no answer is remembered and no page of the file is held
 *   by the process (the operating system may well hold it);
 * - again: the same question once more, with nothing changed.
 *
 * What counts is the 95th percentile after a change. To make a change, a note is written into the index that nobody reads:
 * do not name a ledger that another process writes to.
 *
 *   npm run bench:api -- --ledger ledger [--rounds 40] [--only events] [--no-first] [--save]
 */
import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { type Api, createApi } from '../src/api/index.ts'
import { INDEX, whereOf } from '../src/ledger/index.ts'
import { dropState, openPostgres, openSqlite, writeState } from '../src/store/index.ts'
import { type Questions, questionsFor } from './api-questions.ts'
import { rowOf, type Times, timesOf } from './api-times.ts'

/** Asked: no group takes longer than this, at the 95th percentile. */
const MOST = 50

const { values } = parseArgs({
  options: {
    ledger: { type: 'string' },
    rounds: { type: 'string', default: '40' },
    only: { type: 'string', default: '' },
    first: { type: 'boolean', default: true },
    /** Asks one thing in this process, and prints how long that took: for `first`. */
    path: { type: 'string' },
    save: { type: 'boolean', default: false },
  },
  allowNegative: true,
})
if (!values.ledger) throw new Error('name the ledger to be asked: --ledger FOLDER, or a URL of postgres://')
const { ledger } = values
const where = whereOf(ledger)

interface Time {
  readonly wall: number
  readonly processor: number
}

const timed = async (api: Api, path: string): Promise<Time> => {
  const began = performance.now()
  const used = process.cpuUsage()
  const answer = await api.app.request(path)
  await answer.text()
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`)
  const { user, system } = process.cpuUsage(used)
  return { wall: performance.now() - began, processor: (user + system) / 1000 }
}

/** The first answer of a process of its own. */
const firstOf = async (path: string): Promise<number> => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...process.execArgv,
    fileURLToPath(import.meta.url),
    ...['--ledger', ledger, '--path', path],
  ])
  return Number(stdout.trim().split('\n').at(-1))
}

interface Group extends Times {
  readonly name: string
}

const measure = async (api: Api, questions: Questions): Promise<Group[]> => {
  const store =
    where.kind === 'folder'
      ? await openSqlite(join(where.path, INDEX), { write: true })
      : await openPostgres(where.url, { write: true })
  const groups: Group[] = []
  const rounds = Number(values.rounds)
  for (const [name, paths] of Object.entries(questions)) {
    if (!paths.length || !name.includes(values.only)) continue
    const first = values.first ? await firstOf(paths[0]!) : undefined
    const [changed, again]: [Time[], Time[]] = [[], []]
    for (let k = 0; k < rounds; k++) {
      const path = paths[k % paths.length]!
      await writeState(store.db, 'bench', String(k))
      changed.push(await timed(api, path))
      again.push(await timed(api, path))
    }
    groups.push({
      name,
      first,
      changed: timesOf(changed.map((t) => t.wall)),
      processor: timesOf(changed.map((t) => t.processor)),
      again: timesOf(again.map((t) => t.wall)),
    })
    console.log(rowOf(name, groups.at(-1)!))
  }
  await dropState(store.db, 'bench')
  await store.close()
  return groups
}

const api = await createApi({ ledger, onError: (error) => console.error(error) })
if (values.path === undefined) {
  const questions = await questionsFor(api)
  const head = [
    '| route | first | after a change, 50 % | 95 % | processor, 95 % | again, 95 % |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
  ]
  console.log(head.join('\n'))
  const groups = await measure(api, questions)
  const within = (of: 'changed' | 'processor') => groups.filter((g) => g[of].slow <= MOST).length
  const end = `After a change ${within('changed')} of ${groups.length} groups answer within ${MOST} ms (95 %); by processor time ${within('processor')} do.`
  console.log(`\n${end}`)
  const { documents } = (await (await api.app.request('/status')).json()) as { documents: { read: number } }
  if (values.save)
    writeFileSync(
      'bench/api.md',
      `${[
        '# How soon the API answers',
        '',
        `Made by \`npm run bench:api -- --ledger … --save\` over ${documents.read} reports in ${where.kind === 'folder' ? 'SQLite' : 'PostgreSQL'}: milliseconds to make`,
        'and read an answer, without HTTP. First: by a process that has answered nothing yet, its code not yet compiled. After a',
        'change: no answer is remembered, no page of the file is held by the process. Again: the same question once more.',
        '',
        ...head,
        ...groups.map((g) => rowOf(g.name, g)),
        '',
        end,
      ].join('\n')}\n`,
    )
} else console.log((await timed(api, values.path)).wall)
await api.close()
