import {
  type Access,
  type ClaimFilter,
  claims,
  document,
  type HeldClaim,
  reportsOf,
} from '../../store/index.ts'
import { claimsText } from '../layout/ledger/claims.ts'
import { type Palette, paletteOf } from '../layout/palette.ts'
import { withLedger } from '../ledger-option.ts'
import type { Streams } from '../streams.ts'
import { type AnswerOptions, answer } from './answer.ts'
import { documentAsked } from './document-asked.ts'
import { given } from './given.ts'
import { typesAsked } from './types-asked.ts'
import { USUAL } from './usual.ts'

/** What claims are narrowed by, as the command line has it. */
export interface ClaimsAsked extends Omit<ClaimFilter, 'document' | 'words' | 'articleWords'> {
  readonly document?: string
  readonly text?: string
  readonly inArticle?: string
}

export interface ClaimsOptions extends AnswerOptions, ClaimsAsked {}

/** `muster claims`. Returns the exit code. */
export const askClaims = (options: ClaimsOptions, streams: Streams): Promise<number> => {
  typesAsked(options.type, 'claims')
  return withLedger(options.ledger, { write: false }, streams, async ({ store }) => {
    const { ledger: _, format: __, limit: ___, after: ____, ...asked } = options
    const filter = await claimFilterOf(store, asked, 'claims')
    return answer(options, streams, {
      command: 'claims',
      usual: USUAL.claims,
      ask: (page) => claims(store, filter, page),
      record: recordOf,
      text: (items) => pageText(store, items, streams.width, paletteOf(streams.colour)),
      nothing: 'No claims like that. muster status says what the ledger holds.',
    })
  })
}

/** The same as the store takes it. @throws UsageError */
export const claimFilterOf = async (
  at: Access,
  { text, inArticle, document: name, ...same }: ClaimsAsked,
  command: string,
): Promise<ClaimFilter> => {
  typesAsked(same.type, command)
  return given({
    ...same,
    words: text,
    articleWords: inArticle,
    document: name === undefined ? undefined : await documentAsked(at, name, command),
  })
}

/** The claim, and what the ledger knows of it. */
const recordOf = ({ claim, status, event, review }: HeldClaim): object => ({
  ...claim,
  ...given({ status, event, review }),
})

/** The claims under their documents. */
async function* pageText(
  at: Access,
  items: readonly HeldClaim[],
  width: number,
  paint: Palette,
): AsyncGenerator<string> {
  const byDocument = new Map<number, HeldClaim[]>()
  for (const item of items) byDocument.set(item.document, [...(byDocument.get(item.document) ?? []), item])
  for (const [seq, held] of byDocument) {
    const [about, [report]] = [await document(at, seq), await reportsOf(at, [seq])]
    if (about && report) yield claimsText({ about, report, held }, width, paint)
  }
}
