import type { Status } from '../../base/index.ts'
import {
  document,
  type FoundClaim,
  type FoundDocument,
  searchClaims,
  searchDocuments,
} from '../../store/index.ts'
import { searchText } from '../layout/ledger/search.ts'
import { paletteOf } from '../layout/palette.ts'
import { type LedgerOptions, withLedger } from '../ledger-option.ts'
import { type Streams, write } from '../streams.ts'
import { given } from './given.ts'
import { typesAsked } from './types-asked.ts'
import { USUAL } from './usual.ts'

export interface SearchOptions extends LedgerOptions {
  readonly format: 'text' | 'jsonl'
  readonly limit?: number
  readonly type?: readonly string[]
  readonly place?: string
  readonly country?: string
  readonly from?: string
  readonly to?: string
  readonly actor?: string
  readonly origin?: string
  readonly status?: readonly Status[]
  readonly publisher?: string
}

/** `muster search`. Returns the exit code. */
export const askSearch = (words: string, options: SearchOptions, streams: Streams): Promise<number> => {
  typesAsked(options.type, 'search')
  return withLedger(options.ledger, { write: false }, streams, async ({ store }) => {
    const { type, place, country, from, to, actor, origin, status, publisher } = options
    const ofClaims = given({ type, place, country, actor, origin, status })
    const limit = options.limit ?? USUAL.search
    const claims = publisher
      ? []
      : await searchClaims(store, words, given({ ...ofClaims, from, to }), { limit })
    const documents = Object.keys(ofClaims).length
      ? []
      : await searchDocuments(store, words, given({ publisher, from, to }), { limit })
    if (options.format === 'jsonl') {
      for (const record of [...claims.map(claimRecord), ...documents.map(documentRecord)])
        await write(streams.out, `${JSON.stringify(record)}\n`)
      return 0
    }
    const held = new Map<number, string>()
    for (const { document: seq } of claims) {
      const found = held.has(seq) ? undefined : await document(store, seq)
      if (found) held.set(seq, found.input)
    }
    await write(
      streams.out,
      searchText({ words, claims, documents, inputs: held }, streams.width, paletteOf(streams.colour)),
    )
    return 0
  })
}

const claimRecord = ({ claim, status, event, review, snippet }: FoundClaim): object => ({
  kind: 'claim',
  ...claim,
  ...given({ status, event, review }),
  snippet,
})

const documentRecord = ({ document: { seq: _, ...about }, snippet }: FoundDocument): object => ({
  kind: 'document',
  ...about,
  snippet,
})
