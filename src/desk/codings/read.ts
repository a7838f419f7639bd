import type { Kysely, Selectable } from 'kysely'
import type { DeskSchema } from '../schema.ts'
import type { CodedItem, Coding, Judgement } from './types.ts'

/** A set with all that was said of its items. */
export const readCoding = async (db: Kysely<DeskSchema>, id: string): Promise<Coding | undefined> => {
  const set = await db.selectFrom('coding_set').selectAll().where('id', '=', id).executeTakeFirst()
  if (!set) return undefined
  const of = <T extends 'coding_coder' | 'coding_item' | 'judgement' | 'settlement'>(
    table: T,
    order: T extends 'coding_coder' | 'coding_item' ? 'position' : 'seq',
  ): Promise<Selectable<DeskSchema[T]>[]> =>
    db
      .selectFrom(table as 'judgement')
      .selectAll()
      .where('coding_set', '=', id)
      .orderBy(order as 'seq')
      .execute() as never
  const coders = (await of('coding_coder', 'position')).map(({ coder }) => coder)
  // of several answers the last one counts
  const judged = new Map<string, Map<string, Judgement>>()
  for (const row of await of('judgement', 'seq')) {
    const byCoder = judged.get(row.claim) ?? new Map<string, Judgement>()
    judged.set(row.claim, byCoder.set(row.coder, judgementOf(row)))
  }
  const settled = new Map(
    (await of('settlement', 'seq')).map((row) => [
      row.claim,
      { ...judgementOf(row), by: row.by, at: row.at },
    ]),
  )
  const items = (await of('coding_item', 'position')).map(({ claim, document, type, words }): CodedItem => {
    const ending = settled.get(claim)
    return {
      claim,
      document,
      type,
      words,
      judgements: Object.fromEntries(judged.get(claim) ?? []),
      ...(ending ? { settled: ending } : {}),
    }
  })
  const done = Object.fromEntries(
    coders.map((coder) => [coder, items.filter((item) => Object.hasOwn(item.judgements, coder)).length]),
  )
  return {
    set: {
      ...set,
      coders,
      items: items.length,
      done,
      settled: settled.size,
    },
    items,
    complete: coders.every((coder) => done[coder] === items.length),
  }
}

const judgementOf = ({
  verdict,
  type,
  note,
}: Pick<Selectable<DeskSchema['judgement']>, 'verdict' | 'type' | 'note'>): Judgement => ({
  verdict,
  ...(type === null ? {} : { type }),
  ...(note === null ? {} : { note }),
})
