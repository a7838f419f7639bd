import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { callsOf } from '../../../test/support/api.ts'
import { asJsonLines, invented } from '../../../test/support/invented.ts'
import { onBothLedgers } from '../../../test/support/ledgers.ts'
import { openLedger } from '../../ledger/index.ts'
import type { AuditAnswer, ClaimItem, LedgerStatus, Part, Run } from '../answers.ts'
import { type Api, createApi } from '../create-api.ts'

const REPORTS = 110

onBothLedgers('runs of the API', (make) => {
  let api: Api
  beforeAll(async () => {
    const where = await make()
    await (await openLedger(where, { write: true })).close()
    api = await createApi({ ledger: where })
  })
  afterAll(() => api.close())

  const { asked, sent } = callsOf(() => api)
  const add = async (): Promise<Run> => {
    const form = new FormData()
    form.append('file', new File([asJsonLines(invented(REPORTS))], 'reports.jsonl'))
    return (await api.app.request('/runs', { method: 'POST', body: form })).json() as Promise<Run>
  }
  const stop = (id: string): Promise<Run> => sent<Run>('POST', `/runs/${id}/stop`, undefined, 200)
  /** The run when this holds of it. */
  const when = async (id: string, holds: (run: Run) => boolean): Promise<Run> => {
    for (;;) {
      const run = await asked<Run>(`/runs/${id}`)
      if (holds(run)) return run
      await pause(10)
    }
  }
  const over = (id: string): Promise<Run> => when(id, ({ state }) => /^(done|failed|stopped)$/.test(state))

  it('a run lets a decision in; one that is stopped keeps what it did, and the same add again goes on from there', async () => {
    const { id } = await add()
    await when(id, ({ added }) => added > 0)
    const [one] = (await asked<Part<ClaimItem>>('/claims?limit=1')).items
    await sent(
      'POST',
      '/decisions',
      { drafts: [{ act: 'accept', claim: one!.claim.id }], why: 'it says so' },
      201,
    )
    expect(await stop(id)).toMatchObject({ state: 'stopping' })
    const stopped = await over(id)
    expect(stopped).toMatchObject({ state: 'stopped', failed: 0 })
    expect(stopped.added).toBeLessThan(REPORTS)
    const { documents } = await asked<LedgerStatus>('/status')
    expect(documents.linked).toBe(stopped.added)

    const again = await over((await add()).id)
    expect(again).toMatchObject({ state: 'done', failed: 0 })
    expect(stopped.added + again.added).toBe(REPORTS)
    expect((await asked<LedgerStatus>('/status')).documents).toMatchObject({ read: REPORTS, captured: 0 })
    expect((await sent<AuditAnswer>('POST', '/audit', undefined, 200)).findings).toEqual([])
  })

  it('one that waits for another is stopped before it begins', async () => {
    const first = await add()
    const second = await add()
    expect(await stop(second.id)).toMatchObject({ state: 'stopped', added: 0 })
    expect(await over(first.id)).toMatchObject({ state: 'done', known: REPORTS })
  })
})
