import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { EventItem, MapAnswer, Part, Timeline } from '../../src/api/answers.ts'
import { axe, inWorkbench, NARROW, overflow, shot } from '../support/browser.ts'

const rows = (page: Page): Locator => page.getByRole('region', { name: 'Events' }).locator('ol > li')
const end = (page: Page, which: 'First' | 'Last'): Locator =>
  page.getByRole('slider', { name: new RegExp(`^${which} `) })

/** Draws over the timeline from the middle of one column to that of another. */
const drawOver = async (page: Page, from: number, to: number): Promise<void> => {
  const field = page.locator('.timeline .field')
  const { x, y, width, height } = (await field.boundingBox())!
  const columns = Number(await end(page, 'Last').getAttribute('aria-valuemax')) + 1
  const at = (column: number) => x + ((column + 0.5) / columns) * width
  await page.mouse.move(at(from), y + height / 2)
  await page.mouse.down()
  await page.mouse.move(at(to), y + height / 2, { steps: 4 })
  await page.mouse.up()
}

/** Column of a month, by moving an end of the choice through all of them. */
const columnOf = async (page: Page, words: string): Promise<number> => {
  const last = end(page, 'Last')
  await last.focus()
  for (let k = 0; k < 200; k++) {
    if ((await last.getAttribute('aria-valuetext')) === words) {
      const column = Number(await last.getAttribute('aria-valuenow'))
      await page.keyboard.press('Escape')
      return column
    }
    await page.keyboard.press('ArrowLeft')
  }
  throw new Error(`no column of ${words}`)
}

const query = (page: Page): URLSearchParams => new URL(page.url()).searchParams

inWorkbench('timeline and map', {}, (workbench) => {
  const eventsOf = async (asked: string): Promise<string[]> =>
    (await workbench.get<Part<EventItem>>(`/api/events?limit=500${asked}`)).items.map((e) => e.id)
  const placesOf = async (asked: string): Promise<MapAnswer> => workbench.get<MapAnswer>(`/api/map?${asked}`)
  const shown = async (page: Page): Promise<string[]> =>
    Promise.all(
      (await rows(page).locator('a.words').all()).map(async (a) =>
        decodeURIComponent((await a.getAttribute('href'))!.replace('/events/', '')),
      ),
    )
  const ready = async (page: Page): Promise<void> => {
    await rows(page).first().waitFor()
    await page.locator('.timeline svg').waitFor()
    await page.locator('g.mark').first().waitFor()
  }

  it('show what is held, and choosing a time narrows the map and the list', async () => {
    const page = await workbench.open('/events')
    await ready(page)
    await shot(page, 'events')
    expect(await shown(page)).toEqual((await eventsOf('')).slice(0, 30))
    const june = await columnOf(page, 'June 2012')
    await drawOver(page, june, june)
    await expect
      .poll(() => [query(page).get('from'), query(page).get('to')])
      .toEqual(['2012-06-01', '2012-06-30'])
    await expect.poll(() => shown(page)).toEqual(await eventsOf('&from=2012-06-01&to=2012-06-30'))
    const places = await placesOf('from=2012-06-01&to=2012-06-30')
    const events = places.points.reduce((sum, p) => sum + p.count, 0)
    await page.getByText(`${events} events in ${places.points.length} places`).waitFor()
    await page.getByRole('button', { name: 'Any time' }).click()
    await expect.poll(() => shown(page)).toEqual((await eventsOf('')).slice(0, 30))
  })

  it('show the part of the time that was zoomed to by the day, and the address brings it back', async () => {
    const page = await workbench.open('/events?from=2012-06-01&to=2012-06-30')
    await ready(page)
    await page.getByRole('button', { name: 'Zoom to the choice' }).click()
    await page.getByText('Events by day, June 2012').waitFor()
    expect(query(page).get('span')).toBe('2012-06-01..2012-06-30')
    const again = await workbench.open(new URL(page.url()).pathname + new URL(page.url()).search)
    await again.getByText('Events by day, June 2012').waitFor()
    await again.getByText('from 1 June 2012').waitFor()
    await page.goBack()
    await page.getByText('Events by month').waitFor()
  })

  it('choosing a place narrows the timeline and the list, by the table as by the mark', async () => {
    const page = await workbench.open('/events')
    await ready(page)
    const where = page.getByRole('region', { name: 'Where' })
    await where.getByRole('button', { name: 'Table' }).click()
    await where.getByRole('button', { name: /^Only here.*Kafr Laha/ }).click()
    await expect.poll(() => query(page).get('place')).toBe('Kafr Laha')
    await expect.poll(() => shown(page)).toEqual(await eventsOf('&place=Kafr+Laha&country=SYR'))
    const timeline = await workbench.get<Timeline>('/api/timeline?unit=day&place=Kafr+Laha&country=SYR')
    const dated = timeline.bins.reduce((sum, b) => sum + b.count, 0)
    const when = page.getByRole('region', { name: 'When' })
    await when.getByRole('button', { name: 'Table' }).click()
    const totals = when.locator('tbody tr td:last-child')
    await expect
      .poll(async () => (await totals.allTextContents()).reduce((sum, n) => sum + Number(n), 0))
      .toBe(dated)
    await where.getByRole('button', { name: /^All places.*Kafr Laha/ }).click()
    await expect.poll(() => query(page).get('place')).toBeNull()
  })

  it('a box drawn on the map narrows the list to what lies in it', async () => {
    const page = await workbench.open('/events')
    await ready(page)
    await page.getByRole('button', { name: 'Draw a box' }).click()
    const { x, y, width, height } = (await page.locator('div.map').boundingBox())!
    await page.mouse.move(x + width * 0.2, y + height * 0.15)
    await page.mouse.down()
    await page.mouse.move(x + width * 0.8, y + height * 0.75, { steps: 4 })
    await page.mouse.up()
    await expect.poll(() => query(page).get('box')).toMatch(/^-?[\d.]+,-?[\d.]+,-?[\d.]+,-?[\d.]+$/)
    const inside = await eventsOf(`&box=${query(page).get('box')}`)
    expect(inside.length).toBeGreaterThan(0)
    await expect.poll(() => shown(page)).toEqual(inside.slice(0, 30))
    await page.getByRole('button', { name: 'Whole map' }).click()
    await expect.poll(() => query(page).get('box')).toBeNull()
  })

  it('all of it is done by keyboard', async () => {
    const page = await workbench.open('/events')
    await ready(page)
    await end(page, 'First').focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => query(page).get('from')).not.toBeNull()
    await page.keyboard.press('Escape')
    await expect.poll(() => query(page).get('from')).toBeNull()
    const mark = page.locator('g.mark[tabindex="0"]')
    await mark.focus()
    const first = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowLeft']) await page.keyboard.press(key)
    const seen = new Set([first])
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'ArrowDown']) {
      await page.keyboard.press(key)
      seen.add(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    }
    expect(seen.size).toBeGreaterThan(1)
    for (const label of seen) expect(label).toMatch(/\d+ events?/)
    await page.getByRole('heading', { name: 'Timeline and map' }).focus()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    const href = await page.evaluate(() => document.activeElement?.getAttribute('href'))
    expect(href).toBe(await rows(page).nth(1).locator('a.words').getAttribute('href'))
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/events\/event/)
  })

  it('filters are combined, each is shown, and each can be taken away', async () => {
    const page = await workbench.open('/events')
    await ready(page)
    await page.locator('summary', { hasText: 'Type' }).click()
    await page.getByLabel('Shelling', { exact: true }).check()
    await page.getByRole('combobox', { name: 'Country' }).selectOption('SYR')
    await expect.poll(() => shown(page)).toEqual(await eventsOf('&type=shell&country=SYR'))
    await page.getByRole('button', { name: /^country: Syria/ }).click()
    await expect.poll(() => shown(page)).toEqual(await eventsOf('&type=shell'))
    await page.getByRole('button', { name: /^type: Shelling/ }).click()
    await expect.poll(() => [...query(page).keys()]).toEqual([])
  })

  it('the map needs nothing from elsewhere, and no library of maps', async () => {
    const page = await workbench.open('/')
    const asked: string[] = []
    page.on('request', (r) => asked.push(r.url()))
    await page.goto(`${workbench.url}/events`)
    await ready(page)
    await expect.poll(() => page.locator('div.map svg path').count()).toBeGreaterThan(20)
    expect(asked.filter((u) => !u.startsWith(workbench.url) && !/^(?:blob|data):/.test(u))).toEqual([])
    expect(asked.filter((u) => /maplibre|tile-map/.test(u))).toEqual([])
    expect(await page.locator('div.map canvas').count()).toBe(0)
  })

  it('the map is moved by keyboard, by hand and by the wheel with Control', async () => {
    const page = await workbench.open('/events')
    await ready(page)
    const map = page.getByRole('application', { name: /^Map of the places/ })
    /** What the map shows, as the button takes it: west, south, east, north. */
    const shows = async (): Promise<number[]> => {
      await page.getByRole('button', { name: 'Only what the map shows' }).click()
      await expect.poll(() => query(page).get('box')).not.toBeNull()
      const box = query(page).get('box')!.split(',').map(Number)
      await page.getByRole('button', { name: 'Whole map' }).click()
      await expect.poll(() => query(page).get('box')).toBeNull()
      return box
    }
    const mark = page.locator('g.mark').first()
    const element = await mark.elementHandle()
    const before = await mark.boundingBox()
    const whole = await shows()
    await map.focus()
    await page.keyboard.press('ArrowRight')
    // the marks go with the land, and are the same marks
    await expect.poll(async () => (await mark.boundingBox())!.x).toBeCloseTo(before!.x - 100, 0)
    expect(await element!.evaluate((e) => e.isConnected)).toBe(true)
    const east = await shows()
    expect(east[0]! - whole[0]!).toBeGreaterThan(0.1)
    expect(east[1]).toBeCloseTo(whole[1]!, 1)

    const { x, y, width, height } = (await map.boundingBox())!
    await page.mouse.move(x + width / 2, y + height * 0.6)
    await page.mouse.down()
    await page.mouse.move(x + width / 2 + 100, y + height * 0.6, { steps: 4 })
    await page.mouse.up()
    const back = await shows()
    for (const [k, edge] of back.entries()) expect(edge).toBeCloseTo(whole[k]!, 1)

    // the wheel alone scrolls the page
    await page.mouse.move(x + width / 2, y + height * 0.6)
    await page.mouse.wheel(0, -240)
    const still = await shows()
    expect(still[2]! - still[0]!).toBeCloseTo(whole[2]! - whole[0]!, 1)
    const now = (await map.boundingBox())!
    await page.mouse.move(now.x + width / 2, now.y + height / 2)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -240)
    await page.keyboard.up('Control')
    const nearer = await shows()
    expect(nearer[2]! - nearer[0]!).toBeCloseTo((whole[2]! - whole[0]!) / 2, 1)
  })

  it('the list stands until the next one is there', async () => {
    const page = await workbench.open('/events')
    await ready(page)
    const before = await shown(page)
    let answer = (): void => {}
    const gate = new Promise<void>((resolve) => {
      answer = resolve
    })
    await page.route('**/api/events?**', async (route) => {
      await gate
      await route.continue()
    })
    await page.getByLabel('in order of').selectOption('documents')
    await page.locator('ol[aria-busy=true]').waitFor()
    expect(await shown(page)).toEqual(before)
    answer()
    await expect.poll(() => shown(page)).toEqual((await eventsOf('&order=documents')).slice(0, 30))
    await page.locator('ol[aria-busy=false]').waitFor()
  })

  it('asks only for what another choice needs', async () => {
    const page = await workbench.open('/events')
    await ready(page)
    const asked: string[] = []
    page.on('request', (r) => asked.push(new URL(r.url()).pathname))
    await page.getByRole('region', { name: 'When' }).getByRole('combobox').selectOption('type')
    await page.getByRole('region', { name: 'When' }).getByText('Shelling').waitFor()
    expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([])
  })

  it('charts are saved as pictures and tables', async () => {
    const page = await workbench.open('/events')
    await ready(page)
    const saved = async (region: string, item: string): Promise<{ name: string; bytes: Buffer }> => {
      await page.getByRole('region', { name: region }).getByRole('button', { name: 'Save' }).click()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: item }).click(),
      ])
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
    }
    const places = await saved('Where', 'Table as CSV')
    expect(places.name).toMatch(/\.csv$/)
    expect(places.bytes.toString('utf8')).toContain('Kafr Laha,Homs,SYR')
    const time = await saved('When', 'Picture as SVG')
    expect(time.bytes.toString('utf8')).toMatch(/^<svg .*Movement.*<\/svg>\s*$/s)
    const map = await saved('Where', 'Picture as PNG')
    expect([...map.bytes.subarray(1, 4)].map((b) => String.fromCharCode(b)).join('')).toBe('PNG')
  })

  it('fits a telephone, and axe finds nothing wrong, in light and in dark', async () => {
    const page = await workbench.open('/events?type=kill')
    await ready(page)
    expect(await axe(page)).toEqual([])
    await shot(page, 'events-dark')
    const narrow = await workbench.open('/events', NARROW)
    await ready(narrow)
    expect(await overflow(narrow)).toBe(0)
    await narrow.getByRole('button', { name: 'More filters' }).click()
    expect(await overflow(narrow)).toBe(0)
    expect(await axe(narrow)).toEqual([])
    await shot(narrow, 'events-narrow')
  })
})

inWorkbench(
  'a map with tiles',
  { args: ['--tiles', 'https://tiles.example/{z}/{x}/{y}.png'] },
  (workbench) => {
    it('is drawn without tiles where the browser has no WebGL', async () => {
      const page = await workbench.open('/', { expects: [/webgl/i] })
      await page.addInitScript(() => {
        const made = HTMLCanvasElement.prototype.getContext
        HTMLCanvasElement.prototype.getContext = function (
          this: HTMLCanvasElement,
          kind: string,
          ...rest: unknown[]
        ) {
          return kind.startsWith('webgl')
            ? null
            : (made as (...all: unknown[]) => unknown).call(this, kind, ...rest)
        } as never
      })
      await page.goto(`${workbench.url}/events`)
      await page.locator('g.mark').first().waitFor()
      await expect.poll(() => page.locator('div.map svg path').count()).toBeGreaterThan(20)
      expect(await page.getByRole('application', { name: /^Map of the places/ }).count()).toBe(1)
      await shot(page, 'events-no-webgl')
    })

    it('asks the source that was set for them, and no other', async () => {
      const page = await workbench.open('/')
      const asked: string[] = []
      await page.route('https://tiles.example/**', (route) => {
        asked.push(route.request().url())
        return route.fulfill({
          contentType: 'image/png',
          body: DOT,
          headers: { 'access-control-allow-origin': '*' },
        })
      })
      await page.goto(`${workbench.url}/events`)
      await page.locator('.base.ready canvas').waitFor()
      expect(asked.length).toBeGreaterThan(0)
      for (const url of asked) expect(url).toMatch(/^https:\/\/tiles\.example\/\d+\/\d+\/\d+\.png$/)
    })
  },
)

/** A picture of one pixel. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
