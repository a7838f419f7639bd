/**
 * `npm run bench:views -- --ledger FOLDER`: how soon the views of the workbench stand over a large ledger, and how soon they
 * answer, in Chromium on this machine. Each view is opened a few times by a browser that keeps nothing: milliseconds to the
 * first paint of contents, and until nothing is awaited any more. Then what people do there is done (bench/views/visits.ts),
 * and each input is timed to the next paint, as the field does (Event Timing, INP). `--told` prints what took longer than
 * was asked; `--save` writes bench/views.md.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from 'playwright-core'
import { answered, type Input, inputsOf, longestTask, watch } from './views/inputs.ts'
import { HEAD, MOST, type Opening, row, verdict } from './views/report.ts'
import { serve } from './views/served.ts'
import { type Visit, visitsOf } from './views/visits.ts'

const { values } = parseArgs({
  options: {
    ledger: { type: 'string' },
    times: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
    flags: { type: 'string', default: '' },
    told: { type: 'boolean' },
    save: { type: 'boolean' },
  },
})
if (!values.ledger) throw new Error('name a ledger: npm run bench:views -- --ledger FOLDER')
const times = Number(values.times)

const opened = async (browser: Browser, url: string, { view, address, acts }: Visit): Promise<Opening> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await watch(page)
  const start = performance.now()
  await page.goto(url + address)
  await page.locator('main h1').first().waitFor()
  await answered(page)
  const whole = performance.now() - start
  const paint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  )
  const inputs: Input[] = []
  for (const act of acts)
    try {
      inputs.push(...(await inputsOf(page, act.what, () => act.do(page))))
    } catch (error) {
      throw new Error(`${view}: “${act.what}” could not be done`, { cause: error })
    }
  const held = await longestTask(page)
  await context.close()
  return { view, paint, whole, held, inputs }
}

const server = await serve(values.ledger)
const browser = await chromium.launch({
  executablePath: process.env.MUSTER_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', ...values.flags.split(' ').filter(Boolean)],
})
const all: Opening[] = []
const rows: string[] = []
try {
  for (const visit of (await visitsOf(server)).filter((v) => v.view.includes(values.only))) {
    const runs: Opening[] = []
    for (let k = 0; k < times; k++) runs.push(await opened(browser, server.url, visit))
    all.push(...runs)
    rows.push(row(visit.view, runs))
    console.log(rows.at(-1))
    if (values.told)
      for (const { what, duration } of runs.flatMap((r) => r.inputs))
        if (duration > MOST.input) console.log(`  ${duration.toFixed(0).padStart(5)}  ${what}`)
  }
} finally {
  await browser.close()
  await server.end()
}
console.log(verdict(all))

if (values.save)
  writeFileSync(
    'bench/views.md',
    `${[
      '# How soon the views stand, and answer',
      '',
      `Made by \`npm run bench:views -- --ledger FOLDER\`: Chromium and the server on one machine, milliseconds, ${times} times each.`,
      'An input is a key, a press or a click, timed to the next paint as Event Timing tells it, in steps of 8; those of 16 and',
      'less are not told apart. “Held” is the longest task of a page, whether something was pressed meanwhile or not.',
      '',
      ...HEAD,
      ...rows,
      '',
      verdict(all),
    ].join('\n')}\n`,
  )
