import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { claimOf, sampleLedger, say } from '../../test/support/decided-ledger.ts'
import { onBothLedgers } from '../../test/support/ledgers.ts'
import type { Decision } from '../base/index.ts'
import { storedDecisions } from '../store/index.ts'
import { audit } from './audit.ts'
import { openLedger } from './ledger.ts'

const findingsAt = async (where: string) => {
  const found = []
  for await (const { code, where: place } of audit(where)) found.push([code, place])
  return found
}

onBothLedgers('an audit', (make) => {
  it('holds the index against the journals, and says what was checked', async () => {
    const where = await make()
    const ledger = await sampleLedger(where)
    const { id } = await claimOf(ledger, 'At least 80')
    await say(ledger, { act: 'reject', claim: id })
    await say(ledger, { act: 'accept', claim: id })
    await ledger.close()
    const findings = audit(where)
    expect(await findings.next()).toEqual({
      done: true,
      value: { receipts: 14, decisions: 2, captures: 14 },
    })

    const writer = await openLedger(where, { write: true })
    const [{ decision }] = (await storedDecisions(writer.store)) as unknown as [{ decision: Decision }]
    await writer.archive.decide([{ ...decision, id: 'decision:not-told' }])
    expect(await findingsAt(where)).toEqual([['store-behind', 'index']])
    await writer.store.db.deleteFrom('document').where('seq', '=', 3).execute()
    await writer.store.db.deleteFrom('decision').where('seq', '=', 1).execute()
    await writer.close()
    expect((await findingsAt(where)).map(([code]) => code)).toEqual([
      'not-in-store',
      'not-in-store',
      'store-behind',
    ])

    // in a folder, what can be done to files
    if (where.startsWith('postgres')) return
    const journal = join(where, 'decisions.jsonl')
    const lines = readFileSync(journal, 'utf8').trim().split('\n')
    writeFileSync(journal, `${lines[0]}\n`)
    expect(await findingsAt(where)).toContainEqual(['lost-tail', journal])
    writeFileSync(journal, `${lines[0]!.replace('otherwise', 'elsewise!')}\n${lines[1]}\n`)
    expect(await findingsAt(where)).toContainEqual(['broken-chain', `${journal}:1`])
    rmSync(join(where, 'index.sqlite'))
    expect(await findingsAt(where)).toEqual([
      ['no-store', 'index'],
      ['broken-chain', `${journal}:1`],
    ])
  })
})
