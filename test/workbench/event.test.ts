import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { EventAnswer, EventItem, Part } from '../../src/api/answers.ts'
import { axe, heading, inWorkbench, NARROW, overflow, shot, type Workbench } from '../support/browser.ts'

/** The event of the samples that most reports tell of: soldiers who fled, in four versions of one wire story. */
const FLED = 'Thirty-three Syrian soldiers'
/** A count that is denied in the same report. */
const DENIED = 'more than 110 people were killed'

const eventWith = async (workbench: Workbench, words: string): Promise<EventAnswer> => {
  const { items } = await workbench.get<Part<EventItem>>('/api/events?order=documents&limit=100')
  for (const { id } of items) {
    const found = await workbench.get<EventAnswer>(`/api/events/${id}`)
    if (found.claims.some((c) => c.claim.target.selector[1].exact.includes(words))) return found
  }
  throw new Error(`no event of the samples has the words “${words}”`)
}

const openEvent = async (workbench: Workbench, words: string, query = '', options = {}): Promise<Page> => {
  const { event } = await eventWith(workbench, words)
  const page = await workbench.open(`/events/${event.id}${query}`, options)
  await page.getByRole('heading', { name: 'Claims by origin' }).waitFor()
  return page
}

const saved = async (
  page: Page,
  what: string,
): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
  const box = page.locator('#counts figure').first()
  await box.getByRole('button', { name: 'Save' }).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: what }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

inWorkbench('the view of an event', {}, (workbench) => {
  test('says first how many, by whose count, and whether it can be said', async () => {
    const page = await openEvent(workbench, DENIED)
    const answer = page.getByRole('region', { name: 'The answer' })
    const sentence = await answer.locator('blockquote').textContent()
    expect(sentence).toMatch(
      /^At least 111 people killed in Kafr Laha on 25 May 2012, according to Syrian National Council\./,
    )
    expect(sentence).toMatch(/Denied by .*; one independent origin\.$/)
    await expect.poll(() => answer.textContent()).toMatch(/Can we say so\? With care\..*denial beside it/)
    await shot(page, 'event-denied')
  })

  test('shows each count with its origin and day, and its exact words lead to the report', async () => {
    const page = await openEvent(workbench, FLED)
    const row = page
      .locator('#counts')
      .getByRole('button', { name: /33 soldiers fled; 25 June 2012/ })
      .first()
    await row.click()
    const words = page.locator('#counts figure').first().getByRole('link', { name: FLED }).first()
    await words.click()
    await page.waitForURL(/\/documents\/sha256.*claim=/)
  })

  test('is walked through by keyboard: Tab to a chart, arrows from count to count, Tab on to the words', async () => {
    const page = await openEvent(workbench, FLED)
    const marks = page.locator('#counts figure').first().locator('[role=button][data-key]')
    expect(await marks.count()).toBeGreaterThan(2)
    await marks.first().focus()
    await page.keyboard.press('ArrowDown')
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-key'))
    expect(await focused()).toBe(await marks.nth(1).getAttribute('data-key'))
    await page.keyboard.press('End')
    expect(await focused()).toBe(await marks.last().getAttribute('data-key'))
    // one stop for all of them
    expect(await page.locator('#counts figure').first().locator('[role=button][tabindex="0"]').count()).toBe(
      1,
    )
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('.details') !== null)).toBe(true)
  })

  test('a shared address shows the same count again', async () => {
    const page = await openEvent(workbench, FLED)
    await page.locator('#counts [role=button][data-key]').nth(1).click()
    await expect.poll(() => new URL(page.url()).searchParams.get('count')).toBeTruthy()
    const again = await workbench.open(page.url().slice(workbench.url.length))
    await again.locator('#counts .details q').first().waitFor()
    expect(await again.locator('#counts [aria-pressed=true]').getAttribute('data-key')).toBe(
      new URL(page.url()).searchParams.get('count'),
    )
  })

  test('behind the chart is its table, with the same counts', async () => {
    const page = await openEvent(workbench, FLED)
    const box = page.locator('#counts figure').first()
    const rows = await box.locator('[role=button][data-key]').count()
    await box.getByRole('button', { name: 'Table' }).click()
    expect(await box.locator('tbody tr').count()).toBe(rows)
    expect(await box.locator('table').textContent()).toContain('soldiers fled')
  })

  test('a chart is saved as SVG that stands alone, as PNG, and as CSV', async () => {
    const page = await openEvent(workbench, FLED)
    const svg = await saved(page, 'Picture as SVG')
    expect(svg.name).toMatch(/^soldiers-fled.*\.svg$/)
    const text = svg.bytes.toString('utf8')
    expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    expect(text).toContain('33')
    expect(text).toContain(workbench.url)
    expect(text).not.toMatch(/<style|<script|href=/)
    const png = await saved(page, 'Picture as PNG')
    expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
    // twice 992 pixels wide
    expect(png.bytes.readUInt32BE(16)).toBe(1984)
    const csv = await saved(page, 'Table as CSV')
    expect(csv.bytes.toString('utf8')).toMatch(/^\ufeffCounted,Measure,.*\r\nsoldiers fled,flow,/)
  })

  test('four outlets of one wire story are shown as one text, and lead to one origin', async () => {
    const page = await openEvent(workbench, FLED)
    const reports = page.getByRole('region', { name: 'Reports, and who copies whom' })
    expect(await reports.textContent()).toMatch(/other reports have this text/)
    const graph = page.getByRole('region', { name: 'On whose word' })
    expect(await graph.getByRole('button', { name: /, outlet; / }).count()).toBe(4)
    expect(await graph.getByRole('button', { name: /, origin, counted as independent/ }).count()).toBe(1)
  })

  test('the status has its history, each change with the claim that brought it', async () => {
    const page = await openEvent(workbench, DENIED)
    const history = page.getByRole('region', { name: 'Status over time' })
    expect(await history.getByRole('listitem').allTextContents()).toEqual([
      expect.stringMatching(/27 May 2012.*reported.*more than 110 people were killed/s),
      expect.stringMatching(/27 May 2012.*denied.*its troops had killed the villagers/s),
    ])
  })

  test('a look-alike is laid beside it, and the address keeps that', async () => {
    const page = await openEvent(workbench, DENIED)
    const apart = page.getByRole('region', { name: 'Kept apart from' })
    await apart
      .getByRole('button', { name: /Side by side/ })
      .first()
      .click()
    await expect.poll(() => new URL(page.url()).searchParams.get('beside')).toMatch(/^event:/)
    const rows = await apart.getByRole('row').allTextContents()
    expect(rows.find((r) => r.startsWith('Where'))).toBeDefined()
    await page.goBack()
    await expect.poll(() => apart.getByRole('table').count()).toBe(0)
  })

  describe('decisions', () => {
    test('a look-alike is merged with a reason, and that is undone again', async () => {
      const before = await eventWith(workbench, DENIED)
      const page = await openEvent(workbench, DENIED)
      const apart = page.getByRole('region', { name: 'Kept apart from' })
      const count = await apart.getByRole('button', { name: /^Merge with/ }).count()
      await apart.getByRole('button', { name: /^Merge with .*hundreds of gunmen/ }).click()
      const dialog = page.getByRole('dialog')
      expect(await dialog.getByRole('button', { name: 'Decide', exact: true }).isDisabled()).toBe(true)
      await dialog.getByLabel('Reason', { exact: true }).fill('one battle for one town')
      await dialog.getByRole('button', { name: 'Decide', exact: true }).click()
      const decisions = page.getByRole('region', { name: 'Decisions' })
      await decisions.getByText('one battle for one town').waitFor()
      const merged = await eventWith(workbench, DENIED)
      expect(merged.claims.length).toBeGreaterThan(before.claims.length)
      await decisions.getByRole('button', { name: /^Undo: merged/ }).click()
      await dialog.getByRole('button', { name: 'decided by mistake' }).click()
      await dialog.getByRole('button', { name: 'Decide', exact: true }).click()
      await expect.poll(() => page.getByRole('button', { name: /^Merge with/ }).count()).toBe(count)
      const after = await eventWith(workbench, DENIED)
      expect(after.event.claims).toEqual(before.event.claims)
    })

    test('a claim is split off by keyboard, and undone from the message', async () => {
      const before = await eventWith(workbench, FLED)
      const page = await openEvent(workbench, FLED)
      const split = page.getByRole('button', { name: /^Split off/ }).last()
      await split.focus()
      await page.keyboard.press('Enter')
      const effects = page.getByRole('dialog').getByRole('region', { name: 'If it is split off' })
      await effects.getByText('events:').waitFor()
      expect((await effects.innerText()).replace(/\s+/g, ' ')).toMatch(/events: 1 → 2/)
      await page.getByRole('dialog').getByLabel('Reason', { exact: true }).fill('tells of another day')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      const undo = page.getByRole('button', { name: 'Undo', exact: true }).first()
      await undo.waitFor()
      expect((await eventWith(workbench, FLED)).claims.length).toBeLessThan(before.claims.length)
      await undo.click()
      await expect
        .poll(async () => (await eventWith(workbench, FLED)).event.claims)
        .toEqual(before.event.claims)
    })
  })

  test('axe finds nothing, in light and in dark, with a chart’s words and table open', async () => {
    const page = await openEvent(workbench, DENIED)
    await page.locator('#counts [role=button][data-key]').first().click()
    await page.locator('#counts').getByRole('button', { name: 'Table' }).first().click()
    await page
      .getByRole('button', { name: /Side by side/ })
      .first()
      .click()
    expect(await axe(page)).toEqual([])
    await shot(page, 'event-dark')
  })

  test('nothing scrolls sideways at 360 px', async () => {
    const page = await openEvent(workbench, FLED, '', NARROW)
    expect(await overflow(page)).toBe(0)
    await shot(page, 'event-narrow')
  })

  test('prints as a page for a file: named, dated, with addresses as text and no navigation', async () => {
    const page = await openEvent(workbench, DENIED)
    await page.emulateMedia({ media: 'print' })
    const { event } = await eventWith(workbench, DENIED)
    const head = page.getByText('Muster, record of an event')
    await expect.poll(() => head.isVisible()).toBe(true)
    await expect
      .poll(() => head.locator('../..').textContent())
      .toMatch(/Printed \d{4}-\d\d-\d\d \d\d:\d\d UTC\s+· Muster .*, rules .*, model /)
    for (const shown of [`${workbench.url}/events/${event.id}`, event.documents[0]!])
      expect(await page.getByText(shown).first().isVisible()).toBe(true)
    expect(await page.getByRole('button', { name: /Merge|Split|Table|Save|Print|Copy/ }).count()).toBe(0)
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false)
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  })

  test('an event that is not held is said to be none, with the way out', async () => {
    const page = await workbench.open('/events/event:0000000000000000', { expects: [/404/] })
    await page.getByRole('alert').waitFor()
    expect(await heading(page)).toBe('Event')
  })
})
