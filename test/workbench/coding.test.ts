import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { CodingAnswer, CodingSet, DecisionItem, Part } from '../../src/api/answers.ts'
import { axe, inWorkbench, NARROW, overflow, shot } from '../support/browser.ts'

inWorkbench('blind coding', {}, (workbench) => {
  const codeAs = async (name: string, address: string): Promise<Page> => {
    const page = await workbench.open(address)
    await page.getByRole('button', { name }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('article', { name: 'To be judged' }).waitFor()
    return page
  }
  const judged = (page: Page, n: number) => page.getByText(`${n} judged`).first().waitFor()

  test('two coders work apart by keys; then their kappa is shown, and a difference is settled into the log', async () => {
    const maker = await workbench.open('/review/codings')
    await maker.getByRole('button', { name: 'New set…' }).focus()
    await maker.keyboard.press('Enter')
    await maker.getByLabel('Name', { exact: true }).waitFor()
    await maker.keyboard.type('The first ten')
    await maker.keyboard.press('Tab')
    await maker.keyboard.type('Ana, Ben')
    await maker.getByLabel('At most').focus()
    await maker.keyboard.press('ControlOrMeta+a')
    await maker.keyboard.type('10')
    await maker.keyboard.press('Enter')
    await maker.waitForURL('**/review/codings/*')
    const address = new URL(maker.url()).pathname
    const [set] = (await workbench.get<Part<CodingSet>>('/api/codings')).items
    expect(set).toMatchObject({ name: 'The first ten', coders: ['Ana', 'Ben'], items: 10 })

    // of 10: 4 and 3 alike, so 0.7; Ana accepts 5, Ben 6: by chance (5·6 + 5·4) / 100 = 0.5; kappa 0.4
    const ana = await codeAs('Ana', address)
    for (const [k, key] of [...'aaaaarrrrr'].entries()) {
      await ana.keyboard.press(key)
      await judged(ana, k + 1)
    }
    await ana.getByText('You have judged all.').waitFor()
    const ben = await codeAs('Ben', address)
    await ben.waitForLoadState('networkidle')
    expect(await ben.locator('[aria-pressed=true]').count()).toBe(0)
    expect(await axe(ben)).toEqual([])
    await shot(ben, 'coding')
    const blind = await workbench.get<CodingAnswer>(`/api/codings/${set!.id}?coder=Ben`)
    expect(blind.list.flatMap((i) => Object.keys(i.judgements))).toEqual([])
    for (const [k, key] of [...'aaaaraarr'].entries()) {
      await ben.keyboard.press(key)
      await judged(ben, k + 1)
    }
    expect(await ben.locator('[data-kappa]').count()).toBe(0)
    await ben.keyboard.press('r')
    await ben.locator('[data-kappa]').waitFor()
    expect(await ben.locator('[data-kappa]').textContent()).toBe('0.40')
    await ben.getByText('observed 70.0 % · expected by chance 50.0 % · 10 claims').waitFor()
    const rows = ben.getByRole('table').getByRole('row')
    expect(await rows.nth(1).getByRole('cell').allTextContents()).toEqual(['4', '1', '0', '5'])
    expect(await rows.nth(2).getByRole('cell').allTextContents()).toEqual(['2', '3', '0', '5'])
    await ben.getByRole('heading', { name: 'The coders differ on 3 of 10' }).waitFor()

    await ben
      .getByRole('button', { name: /^Settle…/ })
      .first()
      .focus()
    await ben.keyboard.press('Enter')
    await ben.getByLabel('Reason').focus()
    await ben.keyboard.type('the second page has it')
    await ben.keyboard.press('Enter')
    await ben.getByText('settled', { exact: true }).waitFor()
    const [last] = (await workbench.get<Part<DecisionItem>>('/api/decisions?limit=1')).items
    expect(last?.decision).toMatchObject({ act: 'accept', why: 'the second page has it' })
    expect(await axe(ben)).toEqual([])
    await shot(ben, 'coding-agreement')
    const narrow = await workbench.open(address, NARROW)
    await narrow.locator('[data-kappa]').waitFor()
    expect(await overflow(narrow)).toBe(0)
    await shot(narrow, 'coding-narrow')
  })

  test('the list of sets: axe finds nothing, also in the dialogue that makes one; fits 360 px', async () => {
    const page = await workbench.open('/review/codings', NARROW)
    await page.locator('main h1').waitFor()
    await page.waitForLoadState('networkidle')
    expect(await overflow(page)).toBe(0)
    await page.getByRole('button', { name: 'New set…' }).click()
    await page.getByLabel('a sample of those that fit').check()
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Make the set' }).waitFor()
    expect(await page.getByText('It needs a name.').count()).toBe(1)
  })
})
