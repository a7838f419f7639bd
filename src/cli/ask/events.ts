import type { EventRecord } from '../../base/index.ts'
import {
  type Access,
  type EventFilter,
  type EventOrder,
  events,
  figuresOf,
  lookAlikesIn,
} from '../../store/index.ts'
import { eventLines } from '../layout/desk/event.ts'
import { eventSummary } from '../layout/ledger/event.ts'
import { paletteOf } from '../layout/palette.ts'
import { withLedger } from '../ledger-option.ts'
import type { Streams } from '../streams.ts'
import { type AnswerOptions, answer } from './answer.ts'
import { documentAsked } from './document-asked.ts'
import { gathered } from './gathered.ts'
import { given } from './given.ts'
import { typesAsked } from './types-asked.ts'
import { USUAL } from './usual.ts'

/** What events are narrowed by, as the command line has it. */
export interface EventsAsked
  extends Omit<EventFilter, 'document' | 'words' | 'origins' | 'documents' | 'box' | 'alone'> {
  readonly minOrigins?: number
  readonly minDocuments?: number
  readonly document?: string
  readonly text?: string
}

export interface EventsOptions extends AnswerOptions, EventsAsked {
  readonly order: EventOrder
  readonly long?: true
  readonly lookAlikes?: true
}

/** `muster events`. Returns the exit code. */
export const askEvents = (options: EventsOptions, streams: Streams): Promise<number> => {
  typesAsked(options.type, 'events')
  return withLedger(options.ledger, { write: false }, streams, async ({ store }) => {
    const filter = await eventFilterOf(store, options, 'events')
    const { order, lookAlikes } = options
    return answer(options, streams, {
      command: 'events',
      usual: USUAL.events,
      ask: (page) => events(store, filter, { ...page, order }),
      record: (event) => (lookAlikes ? withLookAlikes(store, event) : withoutLookAlikes(event)),
      text: (items) => pageText(store, items, options, streams),
      nothing: 'No events like that. muster status says what the ledger holds.',
    })
  })
}

/** The same as the store takes it. @throws UsageError */
export const eventFilterOf = async (
  at: Access,
  asked: EventsAsked,
  command: string,
): Promise<EventFilter> => {
  const { type, place, country, from, to, actor, origin, status, credibility, contested } = asked
  const { minOrigins: origins, minDocuments: documents, text: words, document: name } = asked
  typesAsked(type, command)
  return given({
    ...{ type, place, country, from, to, actor, origin, status, credibility, contested },
    ...{ origins, documents, words },
    document: name === undefined ? undefined : await documentAsked(at, name, command),
  })
}

/** They are not kept with an event, and a list that says nothing of them must not say that there are none. */
const withoutLookAlikes = ({ apart_from: _, ...event }: EventRecord): object => event

const withLookAlikes = async (at: Access, event: EventRecord): Promise<EventRecord> => ({
  ...event,
  apart_from: (await lookAlikesIn(at, event.id)) ?? [],
})

/** Documents of an event whose words are looked through for those that tell it best. */
const MOST = { brief: 12, long: 60 } as const

async function* pageText(
  at: Access,
  items: readonly EventRecord[],
  { long, lookAlikes }: EventsOptions,
  streams: Streams,
): AsyncGenerator<string> {
  const told: EventRecord[] = []
  for (const event of items)
    told.push(lookAlikes ? await withLookAlikes(at, event) : { ...event, apart_from: [] })
  const figures = await figuresOf(
    at,
    told.map((e) => e.id),
  )
  const catalogue = await gathered(at, {
    events: told,
    beside: [...figures.values()].flat(),
    most: long ? MOST.long : MOST.brief,
  })
  const page = { catalogue, width: streams.width, paint: paletteOf(streams.colour) }
  for (const event of told)
    yield `${(long || lookAlikes ? eventLines(event, page) : eventSummary(event, page)).join('\n')}\n${long || lookAlikes ? '\n' : ''}`
}
