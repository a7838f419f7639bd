import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Part, SourceAnswer } from '../../src/api/answers.ts'
import type { SourceTally } from '../../src/store/index.ts'
import { axe, inWorkbench, NARROW, overflow, shot } from '../support/browser.ts'

inWorkbench('sources', {}, (workbench) => {
  const names = async (page: Page): Promise<string[]> =>
    page.getByRole('region', { name: 'Sources', exact: true }).locator('tbody th a').allTextContents()
  const named = async (name: string, role: string): Promise<SourceTally> =>
    (await workbench.get<Part<SourceTally>>(`/api/sources?limit=500&role=${role}`)).items.find(
      (s) => s.name === name,
    )!

  it('are listed with what became of what they told, and are narrowed by kind and name', async () => {
    const page = await workbench.open('/sources')
    await page.locator('tbody th a').first().waitFor()
    await shot(page, 'sources')
    const outlet = await named('Station Road News', 'outlet')
    const row = page.getByRole('row', { name: /Station Road News outlet/ })
    const { disputed, denied } = outlet.statuses
    const share = Math.round((100 * (disputed + denied)) / outlet.claims)
    expect(await row.textContent()).toContain(`${disputed + denied}\u00a0· ${share} %`)
    await page.getByLabel('Kind of source').selectOption('origin')
    await expect.poll(() => page.url()).toContain('role=origin')
    await page.getByLabel('Words of the name').fill('anadolu')
    await page.keyboard.press('Enter')
    await expect.poll(() => names(page)).toEqual(expect.arrayContaining(['Anadolu']))
    await expect.poll(async () => (await names(page)).every((n) => /anadolu/i.test(n))).toBe(true)
  })

  it('that are many are made as one scrolls to them, all by asking, and on paper', async () => {
    const all = (await workbench.get<Part<SourceTally>>('/api/sources?limit=100')).items.length
    const page = await workbench.open('/sources')
    const table = page.getByRole('region', { name: 'Sources', exact: true })
    const rows = table.locator('tbody tr')
    await rows.first().waitFor()
    expect(await rows.count()).toBeLessThan(all)
    await table.focus()
    await expect
      .poll(async () => {
        await page.keyboard.press('End')
        return rows.count()
      })
      .toBe(all)
    await page.reload()
    await rows.first().waitFor()
    // as a screen reader presses it, without scrolling to it
    await table.getByRole('button', { name: `All ${all} rows` }).evaluate((b: HTMLElement) => b.click())
    await expect.poll(() => rows.count()).toBe(all)
    await page.reload()
    await rows.first().waitFor()
    expect(await rows.count()).toBeLessThan(all)
    await page.pdf()
    expect(await rows.count()).toBe(all)
  })

  it('that were narrowed are not asked for anew while one leaves them', async () => {
    const page = await workbench.open('/sources?name=news')
    await page.locator('tbody th a').first().waitFor()
    const asked: string[] = []
    page.on('request', (r) => asked.push(new URL(r.url()).pathname))
    await page.locator('tbody th a').first().click()
    await page.getByRole('heading', { name: 'Reliability of the source' }).waitFor()
    expect(asked.filter((path) => path.startsWith('/api/sources/')).length).toBe(1)
    expect(asked).not.toContain('/api/sources')
  })

  it('show who cites whom as lines that are walked through, as a grid, and as a table', async () => {
    const page = await workbench.open('/sources')
    const graph = page.getByRole('region', { name: 'Who cites whom' })
    const marks = graph.locator('g.mark')
    await marks.first().waitFor()
    await marks.first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await graph
      .getByText(/ cites /)
      .first()
      .waitFor()
    await graph.getByLabel('as').selectOption('grid')
    await graph.getByRole('columnheader').first().waitFor()
    expect(page.url()).toContain('as=grid')
    await graph.getByRole('button', { name: 'Table' }).click()
    await graph.getByRole('columnheader', { name: 'documents' }).waitFor()
  })

  it('are graded by an analyst with a reason, beside the credibility that is computed, and ungraded again', async () => {
    const { key, name } = await named('The Syrian Observatory for Human Rights', 'origin')
    const address = `/sources/origin/${encodeURIComponent(key)}`
    const page = await workbench.open(address)
    await page.getByRole('heading', { name }).waitFor()
    const scale = page.getByRole('group', { name: `Reliability of ${name}` })
    await scale.getByRole('button', { name: /^B/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('its counts were borne out before')
    await dialog.getByRole('button', { name: 'Decide' }).click()
    await page.getByText('Graded B, usually reliable').waitFor()
    const answer = await workbench.get<SourceAnswer>(`/api${address}`)
    expect(answer.reliability).toBe('B')
    const credibility = page.getByRole('region', { name: 'Credibility of what it told' })
    const counts = await credibility.locator('td .words').allTextContents()
    expect(counts.map((c) => Number.parseInt(c, 10))).toEqual(
      [1, 2, 3, 4, 5, 6].map((n) => answer.credibilities[n as 1]),
    )
    await page.getByRole('button', { name: /^Undo the grade B/ }).click()
    await dialog.getByRole('button', { name: 'graded by mistake' }).click()
    await dialog.getByRole('button', { name: 'Decide' }).click()
    await page.getByText('Nobody has graded it yet').waitFor()
    expect((await workbench.get<SourceAnswer>(`/api${address}`)).reliability).toBeUndefined()
  })

  it('show their claims by status, and the words lead to the report', async () => {
    const { key, statuses } = await named('Station Road News', 'outlet')
    const page = await workbench.open(`/sources/outlet/${encodeURIComponent(key)}`)
    const told = page.getByRole('region', { name: 'What it told' })
    await told.getByRole('button', { name: `denied ${statuses.denied}` }).click()
    await expect.poll(() => told.locator('li:has(q)').count()).toBe(statuses.denied)
    expect(page.url()).toContain('status=denied')
    await told.locator('q a').first().click()
    await expect.poll(() => page.url()).toMatch(/\/documents\/sha256.*\?claim=/)
  })

  it('fit a telephone, and axe finds nothing wrong, in light and in dark', async () => {
    const { key } = await named('Station Road News', 'outlet')
    for (const address of ['/sources', '/sources?as=grid', `/sources/outlet/${encodeURIComponent(key)}`]) {
      const page = await workbench.open(address)
      await page.locator('main table').first().waitFor()
      expect(await axe(page), address).toEqual([])
      const narrow = await workbench.open(address, NARROW)
      await narrow.locator('main table').first().waitFor()
      expect(await overflow(narrow), address).toBe(0)
      await shot(narrow, `sources-narrow-${address.length}`)
    }
  })
})
