/**
 * `npm run bench:views -- --ledger FOLDER`: how soon the views of the workbench stand over a large ledger, in Chromium on
 * this machine. Each view is opened a few times by a browser that keeps nothing: milliseconds to the first paint of
 * contents, and until nothing is awaited any more. Then things are done in each view (keys, clicks), and the time from the
 * input to the next paint is taken as the browser tells it (Event Timing). `--save` writes bench/views.md.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { type Browser, chromium, type Page } from 'playwright-core'

const { values } = parseArgs({
  options: {
    ledger: { type: 'string' },
    times: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
    save: { type: 'boolean' },
  },
})
if (!values.ledger) throw new Error('name a ledger: npm run bench:views -- --ledger FOLDER')
const times = Number(values.times)

/** Asked: first paint, and input to paint at the 95th percentile. */
const MOST = { paint: 1000, input: 100 }

const server = spawn(
  process.execPath,
  ['bin/muster.mjs', 'serve', '--ledger', values.ledger, '--port', '0'],
  {
    stdio: ['ignore', 'inherit', 'pipe'],
  },
)
const said = createInterface({ input: server.stderr })
let url = ''
for await (const line of said) {
  url = /(http:\/\/\S+?)\/?(?:\s|$)/.exec(line)?.[1] ?? ''
  if (url) break
}
if (!url) throw new Error('muster serve did not begin')

const get = async <T>(path: string): Promise<T> => (await (await fetch(url + path)).json()) as T
const firstOf = async (path: string): Promise<Record<string, unknown> | undefined> =>
  (await get<{ items?: Record<string, unknown>[] }>(path)).items?.[0]

const event = await firstOf('/api/events?order=documents&limit=1')
const claim = await firstOf('/api/claims?limit=1')
const series = await firstOf('/api/series?limit=1')
const source = await firstOf('/api/sources?limit=1')
const read = (claim?.document as { id?: string } | undefined)?.id

interface View {
  readonly name: string
  readonly address: string
  /** What a person does there. */
  readonly keys: readonly string[]
}

const views: View[] = [
  { name: 'first minute', address: '/', keys: ['?', 'Escape'] },
  { name: 'reader', address: `/documents/${read}`, keys: ['j', 'j', 'k', 'j'] },
  { name: 'timeline and map', address: '/events', keys: ['Tab', 'Tab', '?', 'Escape'] },
  { name: 'event', address: `/events/${String(event?.id)}`, keys: ['j', 'k', '?', 'Escape'] },
  { name: 'figures', address: '/figures', keys: ['?', 'Escape'] },
  {
    name: 'series',
    address: `/figures/series/${encodeURIComponent(String(series?.key))}`,
    keys: ['?', 'Escape'],
  },
  { name: 'sources', address: '/sources', keys: ['?', 'Escape'] },
  {
    name: 'source',
    address: `/sources/${String(source?.role)}/${encodeURIComponent(String(source?.key))}`,
    keys: ['?', 'Escape'],
  },
  { name: 'search', address: '/search?q=killed', keys: ['?', 'Escape'] },
  { name: 'review', address: '/review', keys: ['j', 'j', 'k', '?', 'Escape'] },
  { name: 'decisions', address: '/decisions', keys: ['?', 'Escape'] },
  { name: 'status', address: '/status', keys: ['?', 'Escape'] },
]

interface Times {
  readonly paint: number
  readonly whole: number
  readonly inputs: readonly number[]
}

const opened = async (browser: Browser, { address, keys }: View): Promise<Times> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.addInitScript(() => {
    const inputs: number[] = []
    Object.assign(window, { inputs })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ((entry as PerformanceEventTiming).interactionId) inputs.push(entry.duration)
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
  })
  const start = performance.now()
  await page.goto(url + address)
  await settled(page)
  const whole = performance.now() - start
  const paint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  )
  for (const key of keys) {
    await page.keyboard.press(key)
    await page.waitForTimeout(150)
  }
  const inputs = await page.evaluate(() => (window as unknown as { inputs: number[] }).inputs)
  await context.close()
  return { paint, whole, inputs }
}

/** Until the heading stands and nothing is awaited. */
const settled = async (page: Page): Promise<void> => {
  await page.locator('main h1').first().waitFor()
  await page.waitForFunction(
    () => !document.querySelector('main .loading, main [aria-busy="true"]'),
    undefined,
    { timeout: 30_000 },
  )
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0

const browser = await chromium.launch({
  executablePath: process.env.MUSTER_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
})
const rows: string[] = []
const inputs: number[] = []
let slowest = 0
for (const view of views.filter((v) => v.name.includes(values.only))) {
  const runs: Times[] = []
  for (let k = 0; k < times; k++) runs.push(await opened(browser, view))
  const sorted = (of: (t: Times) => number): number[] =>
    runs
      .map(of)
      // a paint that the browser has not told of yet
      .filter(Number.isFinite)
      .sort((a, b) => a - b)
  const [paint, whole] = [sorted((t) => t.paint), sorted((t) => t.whole)]
  const own = runs.flatMap((r) => r.inputs).sort((a, b) => a - b)
  inputs.push(...own)
  slowest = Math.max(slowest, paint.at(-1)!)
  rows.push(
    `| ${view.name} | ${at(paint, 0.5).toFixed(0)} | ${paint.at(-1)!.toFixed(0)} | ${at(whole, 0.5).toFixed(0)} | ${at(own, 0.95).toFixed(0)} |`,
  )
  console.log(rows.at(-1))
}
await browser.close()
server.kill('SIGTERM')
await once(server, 'exit')

const slow = at(
  inputs.sort((a, b) => a - b),
  0.95,
)
const lines = [
  '# How soon the views stand',
  '',
  `Made by \`npm run bench:views -- --ledger FOLDER\`: Chromium and the server on one machine, milliseconds, ${times} times each.`,
  'An input that is painted within 16 ms is counted as none.',
  '',
  '| view | first paint, median | worst | all there, median | inputs, 95 % |',
  '| --- | ---: | ---: | ---: | ---: |',
  ...rows,
  '',
  `Worst first paint ${slowest.toFixed(0)} ms (asked: ${MOST.paint}). Inputs slower than 16 ms: ${inputs.length}; 95 % of them painted within ${slow.toFixed(0)} ms (asked: ${MOST.input}).`,
]
console.log(lines.at(-1))
if (values.save) writeFileSync('bench/views.md', `${lines.join('\n')}\n`)
