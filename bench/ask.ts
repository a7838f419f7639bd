import { type Database, lookAlikesIn } from '../src/store/index.ts'
import * as store from '../src/store/queries/index.ts'
import { quantile } from './quantile.ts'

/** How long a question of the views takes, in milliseconds. */
export interface Asked {
  readonly name: string
  readonly median: number
  readonly slow: number
}

/** What is asked for, drawn from what the store holds. */
interface Drawn {
  readonly event: string
  readonly place: string
  readonly country: string
  readonly type: string
  readonly day: string
  readonly actor: string
  readonly word: string
}

const TIMES = 40

type Question = (at: Database, drawn: Drawn) => Promise<unknown>

const QUESTIONS: Readonly<Record<string, Question>> = {
  'claims, the first': (at) => store.claims(at, {}),
  'claims of a type and country': (at, { type, country }) => store.claims(at, { type: [type], country }),
  'claims of a day': (at, { day }) => store.claims(at, { from: day, to: day }),
  'claims with a word': (at, { word }) => store.claims(at, { words: word }),
  'claims of a place': (at, { place }) => store.claims(at, { place }),
  'events in time': (at) => store.events(at, {}),
  'events of a month and country': (at, { day, country }) =>
    store.events(at, { from: `${day.slice(0, 7)}-01`, to: `${day.slice(0, 7)}-28`, country }),
  'events of an actor': (at, { actor }) => store.events(at, { actor }),
  'events with most reports': (at) => store.events(at, {}, { order: 'documents' }),
  'an event with its claims and figures': (at, { event }) => store.event(at, event),
  'an event’s look-alikes': (at, { event }) => lookAlikesIn(at, event),
  'figures of a place': (at, { place }) => store.figures(at, { place }),
  'contested figures': (at) => store.figures(at, { contested: true }),
  sources: (at) => store.sources(at, {}),
  status: (at) => store.status(at),
  'search, claims': (at, { word, type }) => store.searchClaims(at, `${word} ${type}`),
  'search, documents': (at, { word }) => store.searchDocuments(at, word),
}

/** Asks a store what the views ask, many times over, each time of other things that it holds. */
export const ask = async (at: Database): Promise<Asked[]> => {
  const drawn = await drawFrom(at)
  const asked: Asked[] = []
  for (const [name, question] of Object.entries(QUESTIONS)) {
    const times: number[] = []
    for (const one of drawn) {
      const start = performance.now()
      await question(at, one)
      times.push(performance.now() - start)
    }
    asked.push({ name, median: quantile(times, 0.5), slow: quantile(times, 0.95) })
  }
  return asked
}

const drawFrom = async ({ db }: Database): Promise<Drawn[]> => {
  const [{ n }] = (await db
    .selectFrom('event')
    .select((e) => e.fn.countAll<number>().as('n'))
    .execute()) as [{ n: number }]
  const step = Math.max(1, Math.floor(Number(n) / TIMES))
  const drawn: Drawn[] = []
  for (let k = 0; k < TIMES; k++) {
    const [row] = await db
      .selectFrom('event')
      .innerJoin('claim', 'claim.event', 'event.id')
      .leftJoin('event_actor', 'event_actor.event', 'event.id')
      .select(['event.id', 'event.type', 'event.place', 'event.country', 'event.time_start'])
      .select(['event_actor.actor', 'claim.exact'])
      .orderBy('event.id')
      .offset(k * step)
      .limit(1)
      .execute()
    if (!row) continue
    const words = row.exact.match(/\p{L}{5,}/gu) ?? ['people']
    drawn.push({
      event: row.id,
      type: row.type,
      place: row.place ?? 'Damascus',
      country: row.country ?? 'SYR',
      day: row.time_start ?? '2013-01-01',
      actor: row.actor ?? 'actor:none',
      word: words[k % words.length]!,
    })
  }
  return drawn
}
