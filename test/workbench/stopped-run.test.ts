import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { inWorkbench } from '../support/browser.ts'
import { asJsonLines, invented } from '../support/invented.ts'

const REPORTS = 130
const reports = asJsonLines(invented(REPORTS))

/** Begins an add of all reports, from the workbench's own address. Gives its id. */
const add = (page: Page): Promise<string> =>
  page.evaluate(async (lines) => {
    const { csrf } = (await (await fetch('/api/me')).json()) as { csrf: string }
    const body = new FormData()
    body.append('file', new File([lines], 'reports.jsonl'))
    const answer = await fetch('/api/runs', { method: 'POST', body, headers: { 'x-csrf-token': csrf } })
    return ((await answer.json()) as { id: string }).id
  }, reports)

interface Status {
  readonly documents: { readonly read: number; readonly linked: number }
}

inWorkbench('an add that runs', { sources: ['samples/05-two-counts.txt'] }, (workbench) => {
  test('is stopped from the status; what was added stays, and the same add again brings the rest', async () => {
    const status = await workbench.open('/status')
    await add(status)
    await status.reload()
    const runs = status.getByRole('region', { name: 'Running adds' })
    await runs.getByText(/running: [1-9]/).waitFor()
    await runs.getByRole('button', { name: 'Stop' }).click()
    await status
      .getByRole('region', { name: 'Messages' })
      .getByText(/^Stopped: \d+ added/)
      .waitFor()
    await runs.getByText('None runs from this server').waitFor()
    const { documents } = await workbench.get<Status>('/api/status')
    expect(documents.read).toBe(documents.linked)
    expect(documents.read).toBeLessThan(REPORTS + 1)

    const again = await add(status)
    const stateOf = async () => (await workbench.get<{ state: string }>(`/api/runs/${again}`)).state
    await expect.poll(stateOf, { timeout: 90_000 }).toBe('done')
    expect((await workbench.get<Status>('/api/status')).documents).toMatchObject({ linked: REPORTS + 1 })
  })
})
