import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { axe, heading, inWorkbench, NARROW, overflow, shot } from '../support/browser.ts'
import { muster } from '../support/run.ts'

const PASSWORD = 'four quiet harbour boats'
/** The browser tells of every answer that refuses. */
const REFUSALS = { expects: [/status of 40[139]/, /status of 429/] }

inWorkbench('signing in', { sources: ['samples/05-two-counts.txt'] }, (workbench) => {
  beforeAll(async () => {
    const { code, err } = await muster(
      ['account', 'add', 'ines', '--role', 'admin', '--password-stdin', '--ledger', workbench.ledger],
      { stdin: `${PASSWORD}\n` },
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })
  const signIn = async (page: Page, password = PASSWORD): Promise<void> => {
    await page.getByLabel('Name').fill('ines')
    await page.getByLabel('Password').fill(password)
    await page.keyboard.press('Enter')
  }

  test('who is sent to sign in comes back to where they were', async () => {
    const page = await workbench.open('/sign-in?back=%2Fstatus', REFUSALS)
    await page.getByLabel('Name').waitFor()
    expect(await axe(page)).toEqual([])
    await shot(page, 'sign-in')
    await signIn(page)
    await page.waitForURL('**/status')
    await page.getByText('ines, admin').waitFor()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await expect.poll(() => heading(page)).toBe('Sign in')
    expect((await page.request.get(`${workbench.url}/api/status`)).status()).toBe(401)
  })

  test('a wrong password is told of, and the name stays', async () => {
    const page = await workbench.open('/sign-in', REFUSALS)
    await signIn(page, 'wrong wrong wrong')
    await expect
      .poll(() => page.getByRole('alert').first().textContent())
      .toContain('name or the password is wrong')
    expect(await page.getByLabel('Name').inputValue()).toBe('ines')
    expect(await page.getByLabel('Password').inputValue()).toBe('')
    await shot(page, 'sign-in-wrong')
  })

  test('an admin adds an account, gives it another role, and removes it', async () => {
    const page = await workbench.open('/sign-in?back=%2Fsign-in', { ...REFUSALS, ...NARROW })
    await page.getByLabel('Name').waitFor()
    expect(await overflow(page)).toBe(0)
    await signIn(page)
    await page.waitForURL('**/')
    await page.goto(`${workbench.url}/sign-in`)
    await page.getByRole('heading', { name: 'Accounts', exact: true }).waitFor()
    const add = page.locator('form').filter({ hasText: 'Add an account' })
    await add.getByLabel('Name').fill('omar')
    await add.getByLabel('First password').fill(PASSWORD)
    await add.getByRole('button', { name: 'Add' }).click()
    const role = page.getByLabel('Role of omar')
    await role.waitFor()
    expect(await role.inputValue()).toBe('coder')
    await role.selectOption('editor')
    await page.getByText('omar is editor now').first().waitFor()
    expect(await overflow(page)).toBe(0)
    expect(await axe(page)).toEqual([])
    await shot(page, 'accounts-narrow')
    await page.setViewportSize({ width: 1280, height: 800 })
    await shot(page, 'accounts')
    await page.getByRole('button', { name: 'Remove omar' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click()
    await role.waitFor({ state: 'detached' })
    const { out } = await muster(['account', 'list', '--ledger', workbench.ledger])
    expect(out).not.toContain('omar')
  })
})
