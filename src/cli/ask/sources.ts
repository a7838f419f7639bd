import { type SourceFilter, sources } from '../../store/index.ts'
import { sourceText } from '../layout/ledger/sources.ts'
import { paletteOf } from '../layout/palette.ts'
import { withLedger } from '../ledger-option.ts'
import type { Streams } from '../streams.ts'
import { type AnswerOptions, answer } from './answer.ts'
import { given } from './given.ts'
import { USUAL } from './usual.ts'

export interface SourcesOptions extends AnswerOptions, Omit<SourceFilter, 'minimumDocuments'> {
  readonly minDocuments?: number
}

/** `muster sources`. Returns the exit code. */
export const askSources = (options: SourcesOptions, streams: Streams): Promise<number> =>
  withLedger(options.ledger, { write: false }, streams, ({ store }) => {
    const { role, name, minDocuments: minimumDocuments } = options
    const filter: SourceFilter = given({ role, name, minimumDocuments })
    return answer(options, streams, {
      command: 'sources',
      usual: USUAL.sources,
      ask: (page) => sources(store, filter, page),
      record: (source) => source,
      text: async function* (items) {
        for (const source of items) yield sourceText(source, streams.width, paletteOf(streams.colour))
      },
      nothing: 'No sources like that. muster status says what the ledger holds.',
    })
  })
