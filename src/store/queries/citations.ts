import { sql } from 'kysely'
import { sourceKey } from '../../linking/index.ts'
import type { Access } from '../database.ts'
import { originKey } from '../documents/index.ts'
import { equal, everyOf, oneOf } from './conditions.ts'
import { inOrder, isAfter, type Keyset } from './keyset.ts'
import { keyAt, type Page, type Paged, paged, USUAL_LIMIT } from './page.ts'
import { citedRows } from './source-rows.ts'

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
  at: Access,
  filter: { readonly outlet?: string; readonly source?: string },
  page: Page = {},
): Promise<Paged<CitationTally>> => {
  const { limit = USUAL_LIMIT } = page
  const after = keyAt(BY_DOCUMENTS.name, page.after, [0, ''])
  const conditions = [
    ...equal('outlet_key', filter.outlet === undefined ? undefined : originKey(filter.outlet)),
    ...oneOf('source_key', filter.source === undefined ? undefined : keysOf(filter.source)),
    ...(after ? [isAfter(BY_DOCUMENTS, after)] : []),
  ]
  const { rows } = await sql<
    CitationTally & { id: string }
  >`select outlet, source, documents, id from ${await citedRows(at)} as cited
    where ${everyOf(conditions)} order by ${inOrder(BY_DOCUMENTS)} limit ${limit + 1}`.execute(at.db)
  return paged(
    rows,
    limit,
    BY_DOCUMENTS.name,
    (r) => [r.documents, r.id],
    ({ outlet, source, documents }) => ({ outlet, source, documents }),
  )
}

/** A source is kept as reports call it, mostly without its article. */
const keysOf = (source: string): string[] => [
  ...new Set([sourceKey(source), sourceKey(source.replace(/^(?:the|an?)\s+/i, ''))]),
]
