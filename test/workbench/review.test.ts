import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { DecisionItem, Part, ReviewQueue } from '../../src/api/answers.ts'
import { asked, axe, inWorkbench, NARROW, overflow, shot } from '../support/browser.ts'

interface Told {
  readonly act: string
  readonly why: string
  readonly undone_by?: string
}

/** Until it is so: a machine may be busy. */
const eventually = <T>(of: () => T) => expect.poll(of, { timeout: 15_000 })

/** The item that stands, by its words. */
const standing = async (page: Page): Promise<string> =>
  (await page.getByRole('article', { name: 'To be decided' }).getByRole('heading').first().textContent()) ??
  ''

inWorkbench('the review', {}, (workbench) => {
  const open = async (address = '/review', options = {}): Promise<Page> => {
    const page = await workbench.open(address, options)
    await page.getByRole('article', { name: 'To be decided' }).waitFor()
    return page
  }
  const log = async (): Promise<readonly DecisionItem[]> =>
    (await workbench.get<Part<DecisionItem>>('/api/decisions?limit=500')).items
  const said = async (): Promise<string[]> => (await log()).map((d) => `${d.decision.act}: ${d.decision.why}`)
  const saved = (page: Page, n: number) =>
    page.waitForFunction((many) => document.querySelectorAll('li.saved').length >= many, n)
  const press = async (page: Page, ...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }

  test('accepts, rejects and undoes by keys alone, each with a reason, and the log has it all', async () => {
    const page = await open()
    const [first] = (await workbench.get<ReviewQueue>('/api/review')).items
    expect(first?.about).toBe('claim')
    const before = await standing(page)
    await press(page, 'r', '2', 'Enter')
    await eventually(() => standing(page)).not.toBe(before)
    await saved(page, 1)
    expect((await said())[0]).toBe('reject: told of something else')
    const second = await standing(page)
    await press(page, 'a', 'w')
    await page.keyboard.type('seen in the film')
    await press(page, 'Enter')
    await saved(page, 2)
    expect((await said())[0]).toBe('accept: seen in the film')
    await press(page, 'u')
    await eventually(() => standing(page)).toBe(second)
    await eventually(() => page.locator('li.undone').count()).toBe(1)
    await press(page, 'u')
    await eventually(() => page.locator('li.undone').count()).toBe(2)
    await expect
      .poll(async () => (await workbench.get<ReviewQueue>('/api/review')).items[0]?.key)
      .toBe(first?.key)
    const listed = await asked<Told>(workbench, 'decide', 'list')
    expect(listed.map((d) => `${d.act}: ${d.why}`)).toEqual(await said())
    expect(listed.filter((d) => d.undone_by).map((d) => d.act)).toEqual(['accept', 'reject'])
  })

  test('tells what a rejection would change, and it changes so', async () => {
    const page = await open()
    while (!(await standing(page)).includes('82 people')) await press(page, 'j')
    const effects = page.getByRole('region', { name: 'If it is rejected' })
    await expect
      .poll(() => effects.textContent())
      .toMatch(/people killed: 82 or more, contested → 87 or more/)
    await shot(page, 'review')
    await press(page, 'r', 'Enter')
    await saved(page, 1)
    const { items } = await workbench.get<Part<{ figure: { population: string; low: number } }>>(
      '/api/figures?population=people%20killed&limit=100',
    )
    expect(items.filter((i) => i.figure.low === 87)).toHaveLength(1)
    await press(page, 'u')
    await eventually(() => page.locator('li.undone').count()).toBe(1)
  })

  test('edits the words and a slot of a claim by keys', async () => {
    const page = await open()
    while (!(await standing(page)).includes('82 people')) await press(page, 'j')
    const id = new URL(page.url()).searchParams.get('item')!.slice('claim:'.length)
    await press(page, 'e')
    await page.locator('[data-piece]').first().waitFor()
    await press(page, '{', '{')
    expect(await page.locator('.inside').allTextContents()).toEqual(['82', ' ', 'people'])
    await page.getByLabel('best').focus()
    await press(page, 'ControlOrMeta+a')
    await page.keyboard.type('83')
    await page.getByLabel('at least').focus()
    await press(page, 'ControlOrMeta+a')
    await page.keyboard.type('81')
    await page.getByLabel('at most').focus()
    await press(page, 'ControlOrMeta+a', 'Delete')
    await shot(page, 'review-edit')
    await press(page, 'Enter')
    await saved(page, 1)
    expect((await said())[0]).toBe('edit: the words give another number')
    const [held] = (
      await asked<{ id: string; quantity: object; target: { selector: [object, { exact: string }] } }>(
        workbench,
        'claims',
      )
    ).filter((c) => c.id === id)
    expect(held?.target.selector[1].exact).toBe('82 people')
    expect(held?.quantity).toMatchObject({ low: 81, best: 83, high: null })
    await press(page, 'u')
    await eventually(() => page.locator('li.undone').count()).toBe(1)
  })

  test('merges and splits look-alikes, and a pair of one’s own choosing', async () => {
    const page = await open('/review?about=events')
    const before = (await workbench.get<Part<object>>('/api/events?limit=500')).items.length
    await press(page, 'm', 'Enter')
    await saved(page, 1)
    expect((await workbench.get<Part<object>>('/api/events?limit=500')).items).toHaveLength(before - 1)
    await press(page, 's', '2', 'Enter')
    await saved(page, 2)
    expect((await said()).slice(0, 2)).toEqual([
      'split: different places',
      'merge: the same day, place and deed',
    ])
    await press(page, 'p')
    const dialog = page.getByRole('dialog')
    for (const words of ['asylum', 'blankets']) {
      await dialog.getByRole('searchbox').focus()
      await page.keyboard.type(words)
      await dialog.getByRole('list', { name: 'Found' }).getByRole('button').first().focus()
      await press(page, 'Enter')
    }
    await page.keyboard.type('one day at the border')
    await press(page, 'Enter')
    await saved(page, 3)
    expect((await said())[0]).toBe('merge: one day at the border')
    for (let n = 1; n <= 3; n++) {
      await press(page, 'u')
      await eventually(() => page.locator('li.undone').count()).toBe(n)
    }
    expect((await workbench.get<Part<object>>('/api/events?limit=500')).items).toHaveLength(before)
  })

  test('what is decided while the server does not answer waits, outlives the page, and is kept once', async () => {
    const page = await open('/review', { expects: [/ERR_INTERNET_DISCONNECTED|Failed to load resource/] })
    const before = (await log()).length
    await page.context().setOffline(true)
    await press(page, 'a', '2', 'Enter')
    await page.getByText('One decision waits').waitFor()
    expect(await log()).toHaveLength(before)
    await page.context().setOffline(false)
    await page.reload()
    await saved(page, 1)
    expect(await log()).toHaveLength(before + 1)
    expect((await said())[0]).toBe('accept: checked against the original')
    await press(page, 'u')
    await eventually(() => page.locator('li.undone').count()).toBe(1)
  })

  test('the log tells what was decided and takes it back', async () => {
    const page = await open()
    await press(page, 'a', 'Enter')
    await saved(page, 1)
    await page.goto(`${workbench.url}/decisions`)
    await page
      .getByRole('button', { name: /^Undo decision/ })
      .first()
      .focus()
    await press(page, 'Enter')
    await eventually(async () => (await said())[0]).toBe('undo: undone from the log')
    await page.getByText('because: undone from the log').first().waitFor()
    expect(await axe(page)).toEqual([])
    await shot(page, 'decisions')
  })

  test('axe finds nothing, in light and in dark, while deciding too; nothing scrolls sideways at 360 px', async () => {
    const page = await open()
    await page.waitForLoadState('networkidle')
    expect(await axe(page)).toEqual([])
    await press(page, 'e')
    await page.locator('[data-piece]').first().waitFor()
    expect(await axe(page)).toEqual([])
    await press(page, 'Escape')
    for (const address of ['/review', '/review?about=events', '/decisions']) {
      const small = await workbench.open(address, NARROW)
      await small.locator('main h1').waitFor()
      await small.waitForLoadState('networkidle')
      expect([address, await overflow(small)]).toEqual([address, 0])
      await shot(small, `review-narrow-${address.includes('events') ? 'events' : address.slice(1)}`)
    }
    const pairs = await open('/review?about=events')
    await pairs.waitForLoadState('networkidle')
    expect(await axe(pairs)).toEqual([])
    await shot(pairs, 'review-events-dark')
  })
})
