import type { Figure } from '../../base/index.ts'
import { type Access, type FigureFilter, figures } from '../../store/index.ts'
import { figureText } from '../layout/ledger/figure.ts'
import { paletteOf } from '../layout/palette.ts'
import { withLedger } from '../ledger-option.ts'
import type { Streams } from '../streams.ts'
import { type AnswerOptions, answer } from './answer.ts'
import { gathered } from './gathered.ts'
import { given } from './given.ts'
import { USUAL } from './usual.ts'

export interface FiguresOptions extends AnswerOptions, FigureFilter {}

/** `muster figures`. Returns the exit code. */
export const askFigures = (options: FiguresOptions, streams: Streams): Promise<number> =>
  withLedger(options.ledger, { write: false }, streams, ({ store }) => {
    const filter = figureFilterOf(options)
    return answer(options, streams, {
      command: 'figures',
      usual: USUAL.figures,
      ask: (page) => figures(store, filter, page),
      record: (figure) => figure,
      text: (items) => pageText(store, items, streams),
      nothing: 'No figures like that. muster status says what the ledger holds.',
    })
  })

/** What figures are narrowed by, and nothing else. */
export const figureFilterOf = (asked: FigureFilter): FigureFilter => {
  const { event, population, measure, place, country, from, to, contested } = asked
  return given({ event, population, measure, place, country, from, to, contested })
}

/** Documents of the event of a figure, beside those that its counts stand in. */
const MOST = 3

async function* pageText(at: Access, items: readonly Figure[], streams: Streams): AsyncGenerator<string> {
  const catalogue = await gathered(at, { figures: items, most: MOST })
  const page = { catalogue, width: streams.width, paint: paletteOf(streams.colour) }
  for (const figure of items) yield figureText(figure, page)
}
