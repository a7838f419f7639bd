import { sql } from 'kysely'
import { type Held, originKey } from '../documents/index.ts'
import { areTallied } from '../tally.ts'
import { equal, everyOf } from './conditions.ts'
import { inOrder, isAfter, type Keyset } from './keyset.ts'
import { keyAt, type Page, type Paged, paged, USUAL_LIMIT } from './page.ts'

/** How often an outlet has something from a source. */
export interface CitationTally {
  readonly outlet: string
  readonly source: string
  readonly documents: number
}

const BY_DOCUMENTS: Keyset = {
  name: 'citations',
  value: sql.ref('documents'),
  id: sql.ref('id'),
  descending: true,
}

/** Who cites whom, the most frequent first; of one outlet, or from one source, where these are given. */
export const citations = async (
  held: Held,
  filter: { readonly outlet?: string; readonly source?: string },
  page: Page = {},
): Promise<Paged<CitationTally>> => {
  const { limit = USUAL_LIMIT } = page
  const after = keyAt(BY_DOCUMENTS.name, page.after, [0, ''])
  const table = sql.table((await areTallied(held.db)) ? 'cited' : 'cited_now')
  const conditions = [
    ...equal('outlet_key', filter.outlet === undefined ? undefined : originKey(filter.outlet)),
    ...equal('source', filter.source),
    ...(after ? [isAfter(BY_DOCUMENTS, after)] : []),
  ]
  const { rows } = await sql<
    CitationTally & { id: string }
  >`select outlet, source, documents, id from ${table}
    where ${everyOf(conditions)} order by ${inOrder(BY_DOCUMENTS)} limit ${limit + 1}`.execute(held.db)
  return paged(
    rows,
    limit,
    BY_DOCUMENTS.name,
    (r) => [r.documents, r.id],
    ({ outlet, source, documents }) => ({ outlet, source, documents }),
  )
}
