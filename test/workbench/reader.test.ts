import { expect, test } from 'vitest'
import type { DocumentAnswer, Part } from '../../src/api/answers.ts'
import type { HeldDocument } from '../../src/store/index.ts'
import {
  asked,
  axe,
  heading,
  inWorkbench,
  NARROW,
  overflow,
  shot,
  type Workbench,
} from '../support/browser.ts'

/** The document that came by a name, as the API tells it. */
const called = async (workbench: Workbench, name: string): Promise<DocumentAnswer> => {
  const { items } = await workbench.get<Part<HeldDocument>>('/api/documents?limit=100')
  const found = items.find((d) => d.input.endsWith(name))
  if (!found) throw new Error(`${name} is not in the ledger`)
  return workbench.get<DocumentAnswer>(`/api/documents/${encodeURIComponent(found.id)}`)
}

const addressOf = ({ document }: DocumentAnswer): string => `/documents/${encodeURIComponent(document.id)}`

const inOrder = ({ claims }: DocumentAnswer) =>
  claims.items
    .map((c) => c.claim)
    .toSorted(
      (a, b) =>
        a.target.selector[0].start - b.target.selector[0].start ||
        b.target.selector[0].end - a.target.selector[0].end,
    )

inWorkbench('the reader', {}, (workbench) => {
  test('the whole text stands there, unchanged, and each claim is marked where its words are', async () => {
    const told = await called(workbench, '05-two-counts.txt')
    const page = await workbench.open(addressOf(told))
    await page.locator('[data-claim]').first().waitFor()
    // what the marks add (the numbers) is not of the text
    const shown = await page.locator('.block .run').evaluateAll((blocks) =>
      blocks.map((block) => {
        const copy = block.cloneNode(true) as HTMLElement
        for (const added of copy.querySelectorAll('button')) added.remove()
        return copy.textContent
      }),
    )
    const text = [...told.article!.text]
    expect(shown).toEqual(told.article!.blocks.map((b) => text.slice(b.start, b.end).join('')))
    expect(await page.locator('[data-claim]').count()).toBe(told.marks.length)
    await page.getByRole('button', { name: /^Claim 2:/ }).click()
    const marked = await page.locator('.run .claim.selected').allTextContents()
    expect(marked.join('')).toBe(inOrder(told)[1]!.target.selector[1].exact)
  })

  test('j and k go from claim to claim in the order of the text, and the address keeps the one that is selected', async () => {
    const told = await called(workbench, '05-two-counts.txt')
    const ids = inOrder(told).map((c) => c.id)
    const page = await workbench.open(addressOf(told))
    await page.locator('[data-claim]').first().waitFor()
    for (const key of ['j', 'j', 'j', 'k']) await page.keyboard.press(key)
    expect(new URL(page.url()).searchParams.get('claim')).toBe(ids[1])
    const again = await workbench.open(page.url().slice(workbench.url.length))
    await again.locator('li.selected').waitFor()
    expect(await again.locator('li.selected').innerText()).toContain('At least 80')
    await again.keyboard.press('Escape')
    expect(new URL(again.url()).searchParams.get('claim')).toBeNull()
  })

  test('the selected claim shows its source, its hedges and its places in the text', async () => {
    const told = await called(workbench, '05-two-counts.txt')
    const claim = inOrder(told)[1]!
    const page = await workbench.open(`${addressOf(told)}?claim=${claim.id}`)
    await page.locator('.detail.source').first().waitFor()
    const text = [...told.article!.text]
    const words = (at: { start: number; end: number }) => text.slice(at.start, at.end).join('')
    expect((await page.locator('.detail.source').allTextContents()).join('')).toBe(
      claim.attribution.map(words).join(''),
    )
    expect((await page.locator('.detail.where').allTextContents()).join('')).toBe(
      claim.places.map(words).join(''),
    )
    expect((await page.locator('.detail.count').allTextContents()).join('')).toBe(claim.quantity!.text)
  })

  test('a report that copies another says so, shades the words, and leads there', async () => {
    const told = await called(workbench, '02-reprint-short.html')
    const page = await workbench.open(addressOf(told))
    await page.getByText('Not independent:').first().waitFor()
    const shaded = (await page.locator('.passage').allTextContents()).join('')
    const shared = told.lineages
      .flatMap((l) => l.evidence)
      .find((e) => e.documents.includes(told.document.id))!
    expect(shaded.replace(/\s+/g, ' ')).toContain(shared.text.replace(/\s+/g, ' ').slice(0, 40))
    await page.locator('.kin').getByRole('link').first().click()
    await expect.poll(() => page.url()).not.toContain(encodeURIComponent(told.document.id).slice(0, 30))
    expect(told.kin.map((k) => k.id)).toContain(decodeURIComponent(page.url().split('/').at(-1)!))
  })

  test('parts that are not of the report are named', async () => {
    const told = await called(workbench, '05-two-counts.txt')
    const page = await workbench.open(addressOf(told))
    const advertisement = page.locator('.block.boilerplate', { hasText: 'ADVERTISEMENT' })
    await advertisement.waitFor()
    expect(await advertisement.innerText()).toContain('not part of the report')
  })

  test('the capture stands beside as text, and the bytes of the selected words are marked', async () => {
    const told = await called(workbench, '07-stock-and-flow.html')
    const claim = inOrder(told).find((c) => c.target.selector[1].exact.includes('150,000'))!
    const page = await workbench.open(`${addressOf(told)}?claim=${claim.id}`)
    await page.locator('[data-claim]').first().waitFor()
    await page.keyboard.press('c')
    const capture = page.getByRole('region', { name: 'The capture' })
    await capture.locator('mark').waitFor()
    expect(await capture.innerText()).toContain('<meta property="og:site_name"')
    expect(await capture.locator('mark').innerText()).toContain('150,000 Syrian refugees')
    expect(page.url()).toContain('pane=capture')
  })

  test('a claim is rejected with a reason by keyboard alone, the log has it, and it can be undone', async () => {
    const told = await called(workbench, '06-denial.txt')
    const claim = inOrder(told)[0]!
    const page = await workbench.open(addressOf(told))
    await page.locator('[data-claim]').first().waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    const dialog = page.getByRole('dialog', { name: 'Reject this claim' })
    await dialog.waitFor()
    await page.keyboard.press('1')
    await page.keyboard.press('Enter')
    await page.locator('li.selected .review', { hasText: 'rejected' }).waitFor()
    const log = async () =>
      asked<{ act: string; why: string; undoneBy?: string; claim?: { claim: string } }>(
        workbench,
        'decide',
        'list',
      )
    expect(JSON.stringify(await log())).toContain('the report does not say so')
    await page.getByRole('list').getByRole('button', { name: 'Undo' }).last().click()
    await page.locator('li.selected .review').waitFor({ state: 'detached' })
    const after = await workbench.get<DocumentAnswer>(
      `/api/documents/${encodeURIComponent(told.document.id)}`,
    )
    expect(after.claims.items.find((c) => c.claim.id === claim.id)?.review).toBeUndefined()
    await page.goto(`${workbench.url}/decisions`)
    await expect.poll(() => heading(page)).toBe('Decisions')
    await page.getByText('the report does not say so').waitFor()
    expect(await page.getByRole('listitem').filter({ hasText: 'undid' }).count()).toBe(1)
  })

  test('the reasons of a claim are there for the asking', async () => {
    const told = await called(workbench, '05-two-counts.txt')
    const claim = inOrder(told)[1]!
    const page = await workbench.open(`${addressOf(told)}?claim=${claim.id}`)
    await page.getByRole('button', { name: 'Why is this a claim?' }).click()
    await page.getByText(claim.found_by).first().waitFor()
  })

  test('axe finds nothing; at 360 px nothing scrolls sideways, and the claims are a sheet', async () => {
    const told = await called(workbench, '04-reprint-corrected.html')
    const claim = inOrder(told)[1]!
    const page = await workbench.open(`${addressOf(told)}?claim=${claim.id}`)
    await page.locator('li.selected').waitFor()
    expect(await axe(page)).toEqual([])
    await shot(page, 'reader-dark')
    const narrow = await workbench.open(`${addressOf(told)}?claim=${claim.id}`, NARROW)
    await narrow.locator('li.selected').waitFor()
    expect(await overflow(narrow)).toBe(0)
    expect(await axe(narrow)).toEqual([])
    await shot(narrow, 'reader-narrow', false)
    await narrow.getByRole('button', { name: /claims$/ }).click()
    expect(await narrow.locator('li.selected').isVisible()).toBe(false)
  })

  test('on paper it is dark on light, in a dark workbench too, with all its claims', async () => {
    const told = await called(workbench, '04-reprint-corrected.html')
    const page = await workbench.open(addressOf(told))
    await page.locator('[data-claim]').first().waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await axe(page)).toEqual([])
    expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false)
    expect(await page.getByRole('complementary').locator('li > .head').count()).toBe(told.marks.length)
    await shot(page, 'reader-paper')
  })

  test('an id that is none says so', async () => {
    const page = await workbench.open('/documents/sha256:0000', { expects: [/status of 404/] })
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('sha256:0000')
  })
})
