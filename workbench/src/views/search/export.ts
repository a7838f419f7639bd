import type { ClaimItem } from '../../../../src/api/answers.ts'
import type { ChartTable } from '../../charts/table.ts'

const COLUMNS: readonly (readonly [string, (item: ClaimItem) => string | number | null | undefined])[] = [
  ['id', ({ claim }) => claim.id],
  ['type', ({ claim }) => claim.type],
  ['words', ({ claim }) => claim.target.selector[1].exact],
  ['polarity', ({ claim }) => claim.polarity],
  ['modality', ({ claim }) => claim.modality],
  ['stance', ({ claim }) => claim.stance],
  ['from', ({ claim }) => claim.time?.start],
  ['to', ({ claim }) => claim.time?.end],
  ['place', ({ claim }) => claim.places[0]?.name ?? claim.places[0]?.text],
  ['country', ({ claim }) => claim.places[0]?.country],
  ['latitude', ({ claim }) => claim.places[0]?.lat],
  ['longitude', ({ claim }) => claim.places[0]?.lon],
  ['where_prec', ({ claim }) => claim.places[0]?.precision],
  ['low', ({ claim }) => claim.quantity?.low],
  ['best', ({ claim }) => claim.quantity?.best],
  ['high', ({ claim }) => claim.quantity?.high],
  ['counted', ({ claim }) => claim.quantity?.unit],
  [
    'origin',
    ({ claim, document }) =>
      claim.attribution.at(-1)?.actor ?? claim.attribution.at(-1)?.text ?? document.publisher,
  ],
  ['kind of origin', ({ claim }) => claim.attribution.at(-1)?.kind],
  ['status', ({ status }) => status],
  ['review', ({ review }) => review],
  ['event', ({ event }) => event],
  ['document', ({ document }) => document.id],
  ['title', ({ document }) => document.title],
  ['publisher', ({ document }) => document.publisher],
  ['published', ({ document }) => document.published?.start],
]

/** Claims as a table of cells: the first place, the end of the chain of sources. */
export const claimTable = (items: readonly ClaimItem[]): ChartTable => ({
  columns: COLUMNS.map(([name]) => name),
  rows: items.map((item) => COLUMNS.map(([, value]) => value(item) ?? null)),
})

/** Claims as the contract has them, one a line, each with what the ledger knows of it. */
export const claimLines = (items: readonly ClaimItem[]): string =>
  items.map(({ claim, ...rest }) => `${JSON.stringify({ ...claim, ledger: rest })}\n`).join('')
