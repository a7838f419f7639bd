import type { CitationGraph } from '../../../../../src/api/answers.ts'
import type { ChartTable } from '../../../charts/table.ts'

/** All citations that were told, also those that the picture leaves out. */
export const citationTable = (links: CitationGraph['links']): ChartTable => ({
  columns: ['outlet', 'cites', 'documents'],
  rows: links.map(({ outlet, source, documents }) => [outlet, source, documents]),
})
