import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { DocumentAnswer, Part } from '../../src/api/answers.ts'
import type { HeldDocument } from '../../src/store/index.ts'
import { axe, inWorkbench, NARROW, overflow, shot } from '../support/browser.ts'
import { scratch } from '../support/run.ts'

const { folder } = scratch()

/** Each of these would leave a trace where it ran. */
const TRACE = 'window.ran=(window.ran||0)+1'
const SCRIPTS = [
  `<script>${TRACE}</script>`,
  `<img src=x onerror="${TRACE}">`,
  `<svg onload="${TRACE}"></svg>`,
  `<a href="javascript:${TRACE}">a link</a>`,
  `<iframe srcdoc="<script>parent.${TRACE}</script>"></iframe>`,
  `<details open ontoggle="${TRACE}">more</details>`,
  `<style>@import 'data:text/css,*{display:none}'</style>`,
]
const OVERRIDE = '\u202e'
const FORMULA = '=HYPERLINK("http://example.invalid","twelve")'

const TEXT = `HARBOUR TOWN, 3 March 2014 - At least 12 people were injured in Homs on Sunday, said ${SCRIPTS[0]} the Red Crescent${OVERRIDE}tnecserC.

${SCRIPTS.join(' and ')} were seen, the governor said. {@html '<b>no</b>'} \${${TRACE}} {{${TRACE}}}

${FORMULA} people were injured in Aleppo on Monday, the agency said. +1-2 @SUM(1) -3

Four people were killed in Idlib on Sunday, ${'a'.repeat(4000)} said.
`

const TABLE = `<!doctype html><html><head><title>Table ${SCRIPTS[1]!.replaceAll('"', '&quot;').replaceAll('<', '&lt;')}</title>${SCRIPTS[0]}</head><body onload="${TRACE}"><article><h1>Twelve people were injured in Homs</h1>
<p>At least 12 people were injured in a clash in Homs on Sunday, the Red Crescent said in a long statement about the day.</p>
<p>The governor of Homs said on Monday that the number was lower, and that the hospital had treated four people in all.</p>
<table>${`<tr>${'<td>cell of the table</td>'.repeat(40)}</tr>`.repeat(200)}</table>${SCRIPTS.join('')}</article></body></html>`

writeFileSync(join(folder, 'hostile.txt'), TEXT)
writeFileSync(join(folder, 'table.html'), TABLE)
writeFileSync(
  join(folder, `<img src=x onerror=${TRACE}>.txt`),
  'Four people were killed in Idlib on 3 March 2014.\n',
)

/** Nothing of the report ran, nothing of it became an element, and nothing was fetched from elsewhere. */
const harmless = async (page: Page): Promise<void> => {
  expect(await page.evaluate(() => (window as unknown as { ran?: number }).ran)).toBeUndefined()
  expect(
    await page.evaluate(
      () =>
        document.querySelectorAll(
          'main script, main img, main iframe, main style, main table, main [onerror], main [onload], a[href^="javascript:"]',
        ).length,
    ),
  ).toBe(0)
}

inWorkbench('a hostile report', { sources: [folder] }, (workbench) => {
  const addressOf = async (name: RegExp): Promise<string> => {
    const { items } = await workbench.get<Part<HeldDocument>>('/api/documents?limit=100')
    const found = items.find((d) => name.test(d.input))
    if (!found) throw new Error(`nothing called ${name} is in the ledger`)
    return `/documents/${encodeURIComponent(found.id)}`
  }

  test('its scripts stand in the reader as text', async () => {
    const page = await workbench.open(await addressOf(/hostile\.txt$/))
    await page.locator('[data-claim]').first().waitFor()
    await harmless(page)
    const text = (await page.locator('.text').textContent())!
    for (const script of SCRIPTS) expect(text).toContain(script)
    expect(text).toContain(FORMULA)
    await shot(page, 'hostile')
  })

  test('a sign that turns the reading order is shown by its name, and does not work', async () => {
    const page = await workbench.open(await addressOf(/hostile\.txt$/))
    await page.locator('[data-claim]').first().waitFor()
    expect(await page.locator('.control', { hasText: 'RLO' }).count()).toBeGreaterThan(0)
    expect(await page.locator('main').textContent()).not.toContain(OVERRIDE)
  })

  test('a page of a capture is shown as text, and its answer is none of ours', async () => {
    const address = await addressOf(/table\.html$/)
    const page = await workbench.open(`${address}?pane=capture`)
    await page
      .getByRole('region', { name: 'The capture' })
      .getByText('<td>cell of the table</td>')
      .first()
      .waitFor()
    await harmless(page)
    const answer = await fetch(`${workbench.url}/api${address}/capture`)
    expect(answer.headers.get('content-type')).not.toContain('html')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('a huge table and a word of 4,000 letters do not break the page, at 360 px either', async () => {
    for (const name of [/table\.html$/, /hostile\.txt$/]) {
      const page = await workbench.open(await addressOf(name), NARROW)
      await page.locator('[data-claim]').first().waitFor()
      expect(await overflow(page)).toBe(0)
    }
  })

  test('pasted, it is as harmless; and so is the name of a file', async () => {
    const page = await workbench.open('/')
    await page.getByLabel('Paste a news report').fill(TEXT)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.locator('[data-claim]').first().waitFor()
    await harmless(page)
    expect(await axe(page)).toEqual([])
    await page.goto(workbench.url + (await addressOf(/onerror/)))
    await page.locator('[data-claim]').first().waitFor()
    await harmless(page)
    expect(await page.title()).toContain('<img src=x')
  })

  test('what the log and the status say of it is text too', async () => {
    const page = await workbench.open('/status')
    await page.locator('main h2').first().waitFor()
    await harmless(page)
  })

  test('a decision about its words shows them as text', async () => {
    const address = await addressOf(/onerror/)
    const { claims } = await workbench.get<DocumentAnswer>(`/api${address}`)
    const page = await workbench.open(`${address}?claim=${claims.items[0]!.claim.id}`)
    await page.locator('li.selected').waitFor()
    await page.keyboard.press('x')
    await page.getByLabel(/^Why\?/).fill(`${SCRIPTS[1]} ${OVERRIDE}`)
    await page.keyboard.press('Enter')
    await page.locator('li.selected .review').waitFor()
    await page.goto(`${workbench.url}/decisions`)
    await page.getByText(SCRIPTS[1]!).first().waitFor()
    await harmless(page)
  })
})
