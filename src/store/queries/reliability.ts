import type { Decision, Reliability } from '../../base/index.ts'
import type { Access } from '../database.ts'
import { originKey } from '../documents/index.ts'

/** How far sources are to be relied on, by the key of their names: what was decided last and not undone. */
export const reliabilities = async ({ db }: Access): Promise<ReadonlyMap<string, Reliability>> => {
  const rows = await db
    .selectFrom('decision')
    .select('body')
    .where('act', '=', 'grade')
    .where('undone_by', 'is', null)
    .orderBy('seq')
    .execute()
  const graded = rows.flatMap(({ body }) => {
    const decision = JSON.parse(body) as Decision
    return decision.act === 'grade' ? [[originKey(decision.source), decision.reliability] as const] : []
  })
  return new Map(graded)
}
