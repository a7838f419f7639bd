import type { Claim } from '../../base/index.ts'
import { codesOf } from '../../claims/index.ts'
import type { ClaimItem } from '../answers.ts'
import type { Cell } from './csv.ts'

type Column = readonly [name: string, value: (item: ClaimItem) => Cell]

const place = ({ places }: Claim) => places.find((p) => p.role === 'at') ?? places[0]
const called = (claim: Claim, role: string): string | undefined =>
  claim.participants
    .filter((p) => p.role === role)
    .map((p) => p.actor ?? p.text)
    .join('; ') || undefined
const origin = ({ claim, document }: ClaimItem): string | undefined => {
  const link = claim.attribution.at(-1)
  return link ? (link.actor ?? link.text) : document.publisher
}

/** Columns of a claim, one row each. */
export const CLAIM_COLUMNS: readonly Column[] = [
  ['id', ({ claim }) => claim.id],
  ['document', ({ document }) => document.id],
  ['input', ({ document }) => document.input],
  ['title', ({ document }) => document.title],
  ['publisher', ({ document }) => document.publisher],
  ['published', ({ document }) => document.published?.start],
  ['type', ({ claim }) => claim.type],
  ['polarity', ({ claim }) => claim.polarity],
  ['modality', ({ claim }) => claim.modality],
  ['stance', ({ claim }) => claim.stance],
  ['status', ({ status }) => status],
  ['review', ({ review }) => review],
  ['event', ({ event }) => event],
  ['count_words', ({ claim }) => claim.quantity?.text],
  ['low', ({ claim }) => claim.quantity?.low],
  ['best', ({ claim }) => claim.quantity?.best],
  ['high', ({ claim }) => claim.quantity?.high],
  ['unit', ({ claim }) => claim.quantity?.unit],
  ['measure', ({ claim }) => claim.quantity?.measure],
  ['time', ({ claim }) => claim.time?.edtf],
  ['time_start', ({ claim }) => claim.time?.start],
  ['time_end', ({ claim }) => claim.time?.end],
  ['time_basis', ({ claim }) => claim.time?.basis],
  ['date_prec', ({ claim }) => claim.time?.precision],
  ['place', ({ claim }) => place(claim)?.name ?? place(claim)?.text],
  ['country', ({ claim }) => place(claim)?.country],
  ['admin1', ({ claim }) => place(claim)?.admin1],
  ['lat', ({ claim }) => place(claim)?.lat],
  ['lon', ({ claim }) => place(claim)?.lon],
  ['where_prec', ({ claim }) => place(claim)?.precision],
  ['agent', ({ claim }) => called(claim, 'agent')],
  ['patient', ({ claim }) => called(claim, 'patient')],
  ['origin', origin],
  ['origin_kind', ({ claim }) => claim.attribution.at(-1)?.kind],
  ['chain', ({ claim }) => claim.attribution.map((l) => l.actor ?? l.text).join(' < ') || undefined],
  ['quoted', ({ claim }) => claim.quoted],
  ['hedges', ({ claim }) => claim.hedges.map((h) => h.text).join('; ') || undefined],
  ['block', ({ claim }) => claim.block],
  ['words', ({ claim }) => claim.target.selector[1].exact],
  ['start', ({ claim }) => claim.target.selector[0].start],
  ['end', ({ claim }) => claim.target.selector[0].end],
  ['plover', ({ claim }) => code(codesOf(claim).plover?.event, codesOf(claim).plover?.mode)],
  ['acled', ({ claim }) => code(codesOf(claim).acled?.event, codesOf(claim).acled?.subEvent)],
  ['found_by', ({ claim }) => claim.found_by],
]

const code = (event: string | undefined, finer: string | undefined): string | undefined =>
  event === undefined || finer === undefined ? event : `${event}: ${finer}`
