import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { DocumentAnswer, Part } from '../../src/api/answers.ts'
import type { HeldDocument } from '../../src/store/index.ts'
import { inWorkbench, type Workbench } from '../support/browser.ts'
import { scratch } from '../support/run.ts'

const TOWNS = ['Idlib', 'Aleppo', 'Daraa', 'Hama', 'Homs']

/** A report of more claims than come with it. */
const longReport = (): string => {
  const path = join(scratch().folder, 'long.txt')
  const said = (k: number): string =>
    `At least ${k + 3} people were injured in ${TOWNS[k % TOWNS.length]} on Sunday, the Civic Aid Network said.`
  const paragraphs = Array.from({ length: 260 }, (_, k) => said(k))
  writeFileSync(path, `HARBOUR TOWN, 3 March 2014 - ${paragraphs.join('\n\n')}\n`)
  return path
}

const held = async (workbench: Workbench): Promise<DocumentAnswer> => {
  const { items } = await workbench.get<Part<HeldDocument>>('/api/documents')
  return workbench.get<DocumentAnswer>(`/api/documents/${encodeURIComponent(items[0]!.id)}`)
}

inWorkbench('a report of hundreds of claims', { sources: [longReport()] }, (workbench) => {
  test('an address with a late claim shows it with all it says, and j and k go on from there', async () => {
    const { document, marks, claims } = await held(workbench)
    expect(marks.length).toBeGreaterThan(250)
    expect(claims.items.length).toBeLessThan(marks.length)
    const late = marks.at(-3)!
    const page = await workbench.open(`/documents/${encodeURIComponent(document.id)}?claim=${late.id}`)
    const selected = page.locator('li.selected')
    await selected.getByRole('definition').filter({ hasText: 'Civic Aid Network' }).waitFor()
    await page.locator('.detail.source').first().waitFor()
    expect(await selected.locator('.number').innerText()).toBe(`${marks.length - 2}`)
    for (const key of ['j', 'j', 'k']) await page.keyboard.press(key)
    expect(new URL(page.url()).searchParams.get('claim')).toBe(marks.at(-2)!.id)
    expect(await page.locator('[data-claim]').count()).toBe(marks.length)
  })

  test('a late claim that is decided of says so, and on paper every claim stands with its source', async () => {
    const { document: report, marks } = await held(workbench)
    const page = await workbench.open(`/documents/${encodeURIComponent(report.id)}?claim=${marks.at(-1)!.id}`)
    await page.locator('li.selected dl').waitFor()
    await page.keyboard.press('a')
    await page.getByRole('dialog', { name: 'Accept this claim' }).waitFor()
    await page.keyboard.press('1')
    await page.keyboard.press('Enter')
    await page.locator('li.selected .review', { hasText: 'accepted' }).waitFor()
    await page.evaluate(() => {
      window.print = () => {
        window.dispatchEvent(new Event('beforeprint'))
        window.document.documentElement.dataset.printed = 'yes'
      }
    })
    await page.getByRole('button', { name: 'Print' }).click()
    await page.locator('html[data-printed]').waitFor()
    await expect.poll(() => page.getByRole('complementary').locator('li dl').count()).toBe(marks.length)
  })
})
