import { expect, test } from 'vitest'
import { axe, heading, inWorkbench, NARROW, overflow, shot } from '../support/browser.ts'

const VIEWS = ['/', '/decisions', '/status', '/no-such-page'] as const

inWorkbench('the frame of the workbench', {}, (workbench) => {
  for (const view of VIEWS) {
    test(`${view}: axe finds nothing, in light and in dark`, async () => {
      const page = await workbench.open(view)
      await page.locator('main h1').waitFor()
      await page.waitForLoadState('networkidle')
      expect(await axe(page)).toEqual([])
      await shot(page, `frame${view.replaceAll('/', '-')}-dark`)
    })

    test(`${view}: nothing scrolls sideways at 360 px`, async () => {
      const page = await workbench.open(view, NARROW)
      await page.locator('main h1').waitFor()
      await page.waitForLoadState('networkidle')
      expect(await overflow(page)).toBe(0)
      await shot(page, `frame${view.replaceAll('/', '-')}-narrow`)
    })
  }

  test('every place of the navigation is reached, and back and forward lead the way again', async () => {
    const page = await workbench.open('/')
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Status' }).click()
    await page.waitForURL('**/status')
    await expect.poll(() => heading(page)).toBe('Status')
    await page.getByRole('link', { name: 'Decisions' }).first().click()
    await expect.poll(() => heading(page)).toBe('Decisions')
    await page.goBack()
    await expect.poll(() => heading(page)).toBe('Status')
    expect(await page.title()).toBe('Status · Muster')
    await page.goForward()
    await expect.poll(() => heading(page)).toBe('Decisions')
  })

  test('an address that is opened afresh shows its view; one that is none says so', async () => {
    const page = await workbench.open('/status')
    await expect.poll(() => heading(page)).toBe('Status')
    await page.goto(`${workbench.url}/nowhere/at/all`)
    await expect.poll(() => heading(page)).toBe('No such page')
  })

  test('by keyboard alone: the skip link leads to the content, and a new view takes the focus', async () => {
    const page = await workbench.open('/status')
    await page.locator('main h1').waitFor()
    await page.keyboard.press('Tab')
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim())
    expect(await focused()).toBe('Skip to the content')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('decis')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/decisions')
    await expect.poll(focused).toBe('Decisions')
  })

  test('? lists the keys, and Escape closes the list', async () => {
    const page = await workbench.open('/status')
    await page.locator('main h1').waitFor()
    await page.keyboard.press('?')
    const list = page.getByRole('dialog', { name: 'Keys' })
    await list.waitFor()
    expect(await list.textContent()).toContain('Show these keys')
    await page.keyboard.press('Escape')
    await list.waitFor({ state: 'hidden' })
  })

  test('dark is kept over a reload, and the system is followed where nothing was chosen', async () => {
    const page = await workbench.open('/status', { colorScheme: 'light' })
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme)
    expect(await theme()).toBe('light')
    await page.getByRole('button', { name: 'Appearance' }).click()
    await page.getByRole('menuitemradio', { name: 'Dark' }).click()
    expect(await theme()).toBe('dark')
    await page.reload()
    expect(await theme()).toBe('dark')
    await page.getByRole('button', { name: 'Appearance' }).click()
    await page.getByRole('menuitemradio', { name: 'As the system' }).click()
    await expect.poll(theme).toBe('light')
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(theme).toBe('dark')
  })

  test('at 360 px the ways fold into a menu', async () => {
    const page = await workbench.open('/status', NARROW)
    const status = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Decisions' })
    await page.locator('main h1').waitFor()
    expect(await status.isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Menu' }).click()
    await status.click()
    await expect.poll(() => heading(page)).toBe('Decisions')
    expect(await status.isVisible()).toBe(false)
  })
})
