import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { ClaimItem, Part, SearchAnswer } from '../../src/api/answers.ts'
import { axe, inWorkbench, NARROW, overflow, shot } from '../support/browser.ts'

inWorkbench('search', {}, (workbench) => {
  const claims = (page: Page) => page.getByRole('region', { name: 'Claims' }).locator('li:has(a.hit)')
  const found = (asked: string) => workbench.get<SearchAnswer>(`/api/search?${asked}`)

  it('is reached from everywhere by its key, and marks the words that were looked for', async () => {
    const page = await workbench.open('/status')
    await page.getByRole('heading').first().waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('soldiers')
    await page.keyboard.press('Enter')
    await claims(page).first().waitFor()
    expect(new URL(page.url()).search).toBe('?q=soldiers')
    const { claims: held } = await found('q=soldiers')
    await expect.poll(() => claims(page).count()).toBe(held.length)
    for (const mark of await page.locator('mark').allTextContents())
      expect(mark.toLowerCase()).toBe('soldiers')
    await shot(page, 'search')
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Words of claims and reports',
    )
  })

  it('is narrowed by facets that can be combined, and the address brings them back', async () => {
    const page = await workbench.open('/search?q=soldiers')
    await claims(page).first().waitFor()
    const { facets } = await found('q=soldiers')
    const [first, second] = facets.type
    const box = (value: string) =>
      page.getByRole('group', { name: 'Type' }).locator('label', { hasText: new RegExp(value, 'i') })
    const before = await page.getByRole('group', { name: 'Type' }).locator('label').count()
    await page.getByRole('group', { name: 'Type' }).getByRole('checkbox').nth(0).check()
    await expect.poll(() => claims(page).count()).toBe(Math.min(20, first!.count))
    // the other types stay there to be added
    await expect.poll(() => page.getByRole('group', { name: 'Type' }).locator('label').count()).toBe(before)
    await page.getByRole('group', { name: 'Type' }).getByRole('checkbox').nth(1).check()
    await expect.poll(() => claims(page).count()).toBe(Math.min(20, first!.count + second!.count))
    expect(new URL(page.url()).searchParams.getAll('type')).toEqual([first!.value, second!.value])
    const again = await workbench.open(new URL(page.url()).pathname + new URL(page.url()).search)
    await expect.poll(() => claims(again).count()).toBe(Math.min(20, first!.count + second!.count))
    await page.goBack()
    await expect.poll(() => claims(page).count()).toBe(Math.min(20, first!.count))
    expect(await box('').count()).toBe(before)
  })

  it('leads to the claim in its report, by keyboard', async () => {
    const page = await workbench.open('/search?q=shell*')
    await claims(page).first().waitFor()
    await page.getByRole('heading', { name: 'Search' }).focus()
    await page.keyboard.press('j')
    const href = await page.evaluate(() => document.activeElement?.getAttribute('href'))
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toBe(`${workbench.url}${href}`)
    expect(href).toMatch(/^\/documents\/.+\?claim=/)
  })

  it('is saved under a name, opened again, removed, and brought back', async () => {
    const page = await workbench.open('/search?q=sanctions&country=SYR')
    await page.getByLabel('Name for this query').fill('Measures, weekly')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    const link = page.getByRole('link', { name: 'Measures, weekly' })
    await link.waitFor()
    const other = await workbench.open('/search')
    await other.getByRole('link', { name: 'Measures, weekly' }).click()
    await expect.poll(() => new URL(other.url()).search).toBe('?q=sanctions&country=SYR')
    await page.getByRole('button', { name: 'Remove the saved query Measures, weekly' }).click()
    await expect.poll(() => link.count()).toBe(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await link.waitFor()
  })

  it('gives its result as a table that no spreadsheet runs, and as JSON lines', async () => {
    const page = await workbench.open('/search?q=soldiers')
    await claims(page).first().waitFor()
    const saved = async (item: string): Promise<string> => {
      await page.getByRole('button', { name: 'Save result' }).click()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: item }).click(),
      ])
      return readFileSync(await download.path(), 'utf8')
    }
    const { claims: held } = await found('q=soldiers&limit=100')
    const csv = await saved('Claims as CSV')
    expect(csv.trim().split('\r\n')).toHaveLength(held.length + 1)
    for (const { claim } of held) expect(csv).toContain(claim.id)
    const lines = (await saved('Claims as JSON lines')).trim().split('\n')
    expect(lines.map((l) => JSON.parse(l).id).sort()).toEqual(held.map((c) => c.claim.id).sort())
  })

  it('without words it lists the claims that the filters leave, and how they spread', async () => {
    const page = await workbench.open('/search?status=denied')
    const { items } = await workbench.get<Part<ClaimItem>>('/api/claims?status=denied')
    await expect.poll(() => claims(page).count()).toBe(Math.min(20, items.length))
    await page.getByRole('group', { name: 'Status' }).getByText('reported').waitFor()
  })

  it('says what to do where nothing is found, and how to ask', async () => {
    const page = await workbench.open('/search?q=zeppelin')
    await page.getByText('Nothing found').waitFor()
    await page.getByText('How to ask').click()
    await page.getByText('words that begin so').waitFor()
  })

  it('fits a telephone, and axe finds nothing wrong, in light and in dark', async () => {
    const page = await workbench.open('/search?q=soldiers&status=reported')
    await claims(page).first().waitFor()
    expect(await axe(page)).toEqual([])
    const narrow = await workbench.open('/search?q=soldiers', NARROW)
    await claims(narrow).first().waitFor()
    expect(await overflow(narrow)).toBe(0)
    expect(await axe(narrow)).toEqual([])
    await shot(narrow, 'search-narrow')
  })
})
