import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { asked, axe, heading, inWorkbench, NARROW, overflow, shot } from '../support/browser.ts'
import { textPdf } from '../support/pdf.ts'
import { root } from '../support/run.ts'

const REPORT = `HARBOUR TOWN, 3 March 2014 - At least 12 people were injured in a clash in Homs on Sunday, the Red Crescent said.

Four people were injured, the state news agency SANA reported, citing the governor of Homs.

${'The weather was mild and the markets were open. '.repeat(6)}`

/** Puts words on the clipboard's way into the field, as Ctrl+V does. */
const paste = (page: Page, words: string) =>
  page.getByLabel('Paste a news report').evaluate((field, text) => {
    const data = new DataTransfer()
    data.setData('text/plain', text)
    field.focus()
    if (
      field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    )
      document.execCommand('insertText', false, text)
  }, words)

const claims = (page: Page) => page.getByRole('complementary').getByRole('listitem')

inWorkbench('the first minute', {}, (workbench) => {
  test('what is pasted is read at once: each claim with its interval, time, place and chain', async () => {
    const page = await workbench.open('/')
    await paste(page, REPORT)
    const first = page.getByRole('complementary').locator('ol > li').first()
    await first.waitFor()
    await expect.poll(() => first.innerText()).not.toBe('')
    const words = (await first.innerText()).replace(/\s+/g, ' ')
    expect(words).toContain('At least 12 people were injured in a clash in Homs on Sunday')
    expect(words).toContain('at least 12 people')
    expect(words).toContain('2 March 2014')
    expect(words).toContain('Homs')
    expect(words).toContain('Red Crescent')
    await shot(page, 'first-minute-pasted')
  })

  test('a count has the chain from the agency back to the origin', async () => {
    const page = await workbench.open('/')
    await paste(page, REPORT)
    const last = page
      .getByRole('complementary')
      .getByRole('listitem')
      .filter({ hasText: 'Four people were injured' })
    await last.scrollIntoViewIfNeeded()
    await expect
      .poll(async () => (await last.innerText()).replace(/\s+/g, ' '))
      .toMatch(/the state news agency SANA state media ←\s?citing the governor of Homs official/)
  })

  test('a sample is read by its address, which can be shared with the claim that is selected', async () => {
    const page = await workbench.open('/')
    await page.getByRole('link', { name: 'Scores die across Syria on Monday' }).click()
    await expect.poll(() => heading(page)).toBe('Scores die across Syria on Monday')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.waitForURL(/claim=/)
    const again = await workbench.open(page.url().slice(workbench.url.length))
    const selected = again.getByRole('complementary').locator('li.selected')
    await selected.waitFor()
    expect(await selected.innerText()).toContain('At least 80 people were killed')
    expect(await again.getByRole('button', { name: /^Claim 2/ }).getAttribute('aria-pressed')).toBe('true')
    await page.goBack()
    await expect.poll(() => heading(page)).toBe('Who says what happened?')
  })

  test('a file is read: text, a PDF, and a JSONL file with several reports', async () => {
    const page = await workbench.open('/')
    const choose = page.getByLabel('A file with a report')
    await choose.setInputFiles({ name: 'report.txt', mimeType: 'text/plain', buffer: Buffer.from(REPORT) })
    await expect.poll(() => claims(page).count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Another report' }).click()

    const pdf = textPdf('At least 12 people were injured in Homs', 'on Sunday, the Red Crescent said.')
    await choose.setInputFiles({ name: 'report.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf) })
    await expect.poll(() => page.locator('main').innerText()).toContain('12 people')
    await page.getByRole('button', { name: 'Another report' }).click()

    await choose.setInputFiles(join(root, 'samples/12-dispatches.jsonl'))
    await page.getByText('Report 1 of 3').waitFor()
    const before = await heading(page)
    await page.keyboard.press(']')
    await page.getByText('Report 2 of 3').waitFor()
    await expect.poll(() => heading(page)).not.toMatch(/^Who says/)
    expect(await heading(page)).not.toBe(before)
  })

  test('what cannot be read is named, with the reason', async () => {
    const page = await workbench.open('/', { expects: [/status of 422/] })
    await page.getByLabel('A file with a report').setInputFiles({
      name: 'broken.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7\nbroken'),
    })
    const alert = page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.innerText()).toContain('broken.pdf')
  })

  test('nothing is kept until it is asked for; then it is in the ledger', async () => {
    const page = await workbench.open('/')
    await paste(page, REPORT.replaceAll('Homs', 'Idlib').replace('The weather', 'A ferry ran. The weather'))
    await page.getByRole('complementary').locator('ol > li').first().waitFor()
    const before = await workbench.get<{ documents: { read: number } }>('/api/status')
    await page.getByRole('button', { name: 'Keep it in the ledger' }).click()
    await page.getByRole('link', { name: 'Open it there' }).waitFor({ timeout: 60_000 })
    const after = await workbench.get<{ documents: { read: number } }>('/api/status')
    expect(after.documents.read).toBe(before.documents.read + 1)
    await page.getByRole('link', { name: 'Open it there' }).click()
    await page.waitForURL('**/documents/**')
    await expect.poll(() => claims(page).count()).toBeGreaterThan(0)
    const kept = await asked<{ id: string }>(
      workbench,
      'claims',
      '--place',
      'Idlib',
      '--document',
      decodeURIComponent(page.url().split('/').at(-1)!),
    )
    expect(kept.length).toBeGreaterThan(0)
  })

  test('the ledger is entered from here', async () => {
    const page = await workbench.open('/')
    const { events } = await workbench.get<{ events: number }>('/api/status')
    const link = page.getByRole('link', { name: `${events} events` })
    await link.waitFor()
    expect(await link.getAttribute('href')).toBe('/events')
  })

  test('axe finds nothing beside a report that was read; at 360 px nothing scrolls sideways', async () => {
    const page = await workbench.open('/?sample=05-two-counts.txt')
    await page.getByRole('complementary').locator('ol > li').first().waitFor()
    await page.keyboard.press('j')
    expect(await axe(page)).toEqual([])
    await shot(page, 'first-minute-dark')
    const narrow = await workbench.open('/?sample=05-two-counts.txt', NARROW)
    await narrow.getByRole('button', { name: /claims$/ }).click()
    await narrow.getByRole('complementary').locator('ol > li').first().waitFor()
    expect(await overflow(narrow)).toBe(0)
    expect(await axe(narrow)).toEqual([])
    await shot(narrow, 'first-minute-narrow', false)
  })

  test('the samples of the folder are those that are offered', async () => {
    const page = await workbench.open('/')
    const offered = page.locator('section', { has: page.getByRole('heading', { name: 'Or try a sample' }) })
    await offered.getByRole('link').first().waitFor()
    expect(await offered.getByRole('link').count()).toBe(11)
    expect(readFileSync(join(root, 'samples/05-two-counts.txt'), 'utf8')).toContain(
      await offered.getByRole('link', { name: 'Scores die' }).innerText(),
    )
  })
})
