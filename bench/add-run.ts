/** One run of `npm run bench:add`, in a process of its own: LEDGER THREADS FILE. Prints what it took as JSON. */
import { sqlTime, timeSql } from './sql-time.ts'

/** What users run is what is timed: the sources would be translated anew in each thread. */
const built = (part: string): string => new URL(`../dist/${part}/index.mjs`, import.meta.url).href
const { optimiseLate } = (await import(built('cli'))) as typeof import('../src/cli/index.ts')
const { add, openLedger } = (await import(built('ledger'))) as typeof import('../src/ledger/index.ts')

optimiseLate()
const [where, threads, file] = process.argv.slice(2)
timeSql()
const ledger = await openLedger(where!, { write: true })
const take = ledger.archive.take.bind(ledger.archive)
const taken: Parameters<typeof take>[0][] = []
const archive = new Proxy(ledger.archive, {
  get: (target, name) => {
    const value = target[name as keyof typeof target] as unknown
    return name === 'take' ? notedTake : typeof value === 'function' ? value.bind(target) : value
  },
})
const notedTake: typeof take = (items) => {
  taken.push(items)
  return take(items)
}
const start = performance.now()
let reports = 0
await add({ ...ledger, archive }, [file!], { threads: Number(threads) }, () => {
  reports++
})
const seconds = (performance.now() - start) / 1000
const { words } = await ledger.store.db
  .selectFrom('document')
  .select((e) => e.fn.sum<number>('words').as('words'))
  .executeTakeFirstOrThrow()
await ledger.close()
// what the archive takes is timed apart: during the run it waits for linking, and linking for it
const other = await openLedger(`${where}-archive`, { write: true })
const begun = performance.now()
for (const items of taken) await other.archive.take(items)
const taking = performance.now() - begun
await other.close()
const parts = { saving: (sqlTime.saving + taking) / 1000, finding: sqlTime.finding / 1000 }
const rss = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({ threads: Number(threads), seconds, reports, words: Number(words), parts, rss }))
