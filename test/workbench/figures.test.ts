import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Part, SeriesItem } from '../../src/api/answers.ts'
import { axe, heading, inWorkbench, NARROW, overflow, shot } from '../support/browser.ts'

/** Invented reports of one flight: a total that its own origin takes back unsaid, another’s that grows, a stock, a flow. */
const REPORTS = [
  [
    '2031-05-04',
    'More than 41,000 people have fled to Jordan since the fighting began in March, the Delta Relief Agency said on Sunday.',
  ],
  [
    '2031-06-08',
    'The Delta Relief Agency said on Sunday that 33,000 people have fled to Jordan since the fighting began in March.',
  ],
  ['2031-06-09', 'The interior ministry said on Monday that 50,000 people have fled to Jordan since March.'],
  ['2031-07-07', 'The interior ministry said on Monday that 52,000 people have fled to Jordan since March.'],
  ['2031-05-05', 'Jordan is sheltering 12,000 people in camps, the Delta Relief Agency said on Monday.'],
  ['2031-06-11', 'Last week, 900 people fled to Jordan, the Delta Relief Agency said on Wednesday.'],
] as const

const file = join(mkdtempSync(join(tmpdir(), 'muster-figures-')), 'reports.jsonl')
writeFileSync(
  file,
  REPORTS.map(
    ([published, text], k) =>
      `${JSON.stringify({ id: `report-${k}`, title: `Report ${k}`, publisher: 'Morning Gazette', published, text })}\n`,
  ).join(''),
)

inWorkbench('the view of figures', { sources: [file] }, (workbench) => {
  const seriesOf = async (measure: SeriesItem['measure'], population: string): Promise<SeriesItem> => {
    const { items } = await workbench.get<Part<SeriesItem>>('/api/series?minFigures=1&limit=100')
    const found = items.find((s) => s.measure === measure && s.population === population)
    if (!found) throw new Error(`no series of ${population} as a ${measure}`)
    return found
  }
  const openTotal = async (query = '', options = {}): Promise<Page> => {
    const { key } = await seriesOf('total', 'people fled')
    const page = await workbench.open(`/figures/series/${encodeURIComponent(key)}${query}`, options)
    await page.locator('figure [role=button][data-key]').first().waitFor()
    return page
  }
  const marks = (page: Page) => page.locator('figure').first().locator('[role=button][data-key]')

  test('lists the series, the most contested first, and one leads to its chart', async () => {
    const page = await workbench.open('/figures')
    const rows = page.getByRole('table').locator('tbody tr')
    await rows.first().waitFor()
    expect(await rows.first().textContent()).toMatch(/People fled.*total.*Jordan/s)
    expect(await rows.first().textContent()).toContain('≠')
    await rows.first().getByRole('link').click()
    await expect.poll(() => heading(page)).toBe('People fled, Jordan (total)')
  })

  test('is filtered by what is counted, and the address keeps the filter', async () => {
    const page = await workbench.open('/figures')
    await page.getByLabel('Counted').fill('sheltered')
    await page.keyboard.press('Enter')
    const rows = page.getByRole('table').locator('tbody tr')
    await expect.poll(() => rows.count()).toBe(1)
    const again = await workbench.open(page.url().slice(workbench.url.length))
    await expect.poll(() => again.getByRole('table').locator('tbody tr').count()).toBe(1)
    await again.getByLabel('contested only').check()
    await again.getByText('No series is like that').waitFor()
  })

  test('shows each count at its day as the interval of its origin, in the order of time', async () => {
    const page = await openTotal()
    const labels = await marks(page).evaluateAll((all) => all.map((m) => m.getAttribute('aria-label')))
    expect(labels.map((l) => l?.split(';')[0])).toEqual([
      'Delta Relief Agency: at least 41,001 people fled, 4 May 2031',
      'Delta Relief Agency: 33,000 people fled, 8 June 2031',
      'The interior ministry: 50,000 people fled, 9 June 2031',
      'The interior ministry: 52,000 people fled, 7 July 2031',
    ])
    await shot(page, 'series')
  })

  test('a total that falls without a correction is marked, in the words of the reconciliation', async () => {
    const page = await openTotal()
    const words =
      /a cumulative total falls and no correction says why: Delta Relief Agency gave 41001 or more/
    expect(await marks(page).nth(1).getAttribute('aria-label')).toMatch(words)
    expect(await page.getByRole('region', { name: 'What does not fit' }).textContent()).toMatch(words)
  })

  test('each point leads to its words, by keyboard too', async () => {
    const page = await openTotal()
    await marks(page).first().focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page
      .locator('.details')
      .getByRole('link', { name: '50,000 people have fled to Jordan since March' })
      .click()
    await page.waitForURL(/\/documents\/sha256.*claim=/)
  })

  test('only the days that are chosen are shown, and the address keeps them', async () => {
    const page = await openTotal()
    await page.getByLabel('From').fill('2031-06-09')
    await expect.poll(() => marks(page).count()).toBe(2)
    const again = await workbench.open(page.url().slice(workbench.url.length))
    await expect.poll(() => marks(again).count()).toBe(2)
    await again.getByLabel('Scale').selectOption('tenfold')
    await expect.poll(() => again.locator('figcaption').first().textContent()).toContain('each step tenfold')
  })

  test('a flow put beneath a total has a panel and a scale of its own, and the address keeps both', async () => {
    const page = await openTotal()
    await page.getByRole('button', { name: /^\+ People fled flow$/ }).click()
    await expect.poll(() => page.locator('figure').count()).toBe(2)
    const again = await workbench.open(page.url().slice(workbench.url.length))
    await expect.poll(() => again.locator('figure').count()).toBe(2)
    const top = (n: number) =>
      again
        .locator('figure')
        .nth(n)
        .locator('svg text')
        .evaluateAll((all) => Math.max(...all.map((t) => Number(t.textContent?.replaceAll(',', '')) || 0)))
    expect(await top(0)).toBeGreaterThanOrEqual(52_000)
    expect(await top(1)).toBeLessThanOrEqual(2_031)
    expect(await again.locator('figure').nth(1).locator('figcaption').textContent()).toContain('(flow)')
  })

  test('is saved as SVG and CSV, and has its table', async () => {
    const page = await openTotal()
    const save = async (what: string): Promise<string> => {
      await page.getByRole('button', { name: 'Save' }).first().click()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: what }).click(),
      ])
      return readFileSync(await download.path(), 'utf8')
    }
    expect(await save('Picture as SVG')).toContain('52,000')
    expect((await save('Table as CSV')).split('\r\n')).toHaveLength(6)
    await page.getByRole('button', { name: 'Table' }).first().click()
    expect(await page.getByRole('table').locator('tbody tr').count()).toBe(4)
  })

  test('axe finds nothing in the list and in a series, in light and in dark', async () => {
    const list = await workbench.open('/figures')
    await list.getByRole('table').waitFor()
    expect(await axe(list)).toEqual([])
    const page = await openTotal()
    await marks(page).nth(1).click()
    await page.getByRole('button', { name: 'Table' }).first().click()
    expect(await axe(page)).toEqual([])
    await shot(page, 'series-dark')
  })

  test('nothing scrolls sideways at 360 px', async () => {
    const list = await workbench.open('/figures', NARROW)
    await list.getByRole('table').waitFor()
    expect(await overflow(list)).toBe(0)
    const page = await openTotal('', NARROW)
    expect(await overflow(page)).toBe(0)
    await shot(page, 'series-narrow')
  })
})
