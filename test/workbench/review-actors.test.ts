import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { DecisionItem, Part } from '../../src/api/answers.ts'
import type { Actor } from '../../src/base/index.ts'
import { inWorkbench } from '../support/browser.ts'
import { root } from '../support/run.ts'

const sources = [join(root, 'src/review/support/spellings.jsonl')]

inWorkbench('the review of names', { sources }, (workbench) => {
  const committees = async (): Promise<readonly string[]> =>
    (await workbench.get<Part<Actor>>('/api/actors?name=Northgat&limit=50')).items.map((a) => a.name)
  const log = async (): Promise<readonly DecisionItem[]> =>
    (await workbench.get<Part<DecisionItem>>('/api/decisions')).items

  test('two spellings that were taken for one are split by keys alone, and are one again when that is undone', async () => {
    expect(await committees()).toHaveLength(1)
    const page = await workbench.open('/review?about=actors')
    const item = page.getByRole('article', { name: 'To be decided' })
    await item.getByText('Northgatt Relief Committee').first().waitFor()
    await page.keyboard.press('s')
    await page.keyboard.press('w')
    await page.keyboard.type('another town')
    await page.keyboard.press('Enter')
    await page.locator('li.saved').waitFor()
    expect([...(await committees())].sort()).toEqual([
      'Northgate Relief Committee',
      'Northgatt Relief Committee',
    ])
    const [made] = await log()
    expect(made!.decision).toMatchObject({ act: 'split', of: 'actor', why: 'another town' })

    await page.keyboard.press('u')
    await page.locator('li.undone').waitFor()
    await expect.poll(committees).toHaveLength(1)
    expect((await log()).map((d) => d.decision.act)).toEqual(['undo', 'split'])
    await item.getByText('Northgatt Relief Committee').first().waitFor()
  })
})
