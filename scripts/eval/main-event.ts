import type { EventRecord } from '../../src/base/index.ts'
import type { LinkedDocuments } from './set.ts'

/**
 * The event by which each document is filed, by the document's name: the one that it is chiefly about. Where no other
 * report is about that (an arrest, a vigil), it is the one of its events that most others are about, if there is any.
 */
export const mainEvents = ({
  claims,
  events,
}: Pick<LinkedDocuments, 'claims' | 'events'>): Map<string, EventRecord> => {
  const inputs = new Map(claims.map((c) => [c.document, c.input]))
  const chief = new Map<string, EventRecord>()
  const popular = new Map<string, EventRecord>()
  for (const event of events) {
    for (const document of event.about) chief.set(document, event)
    for (const document of event.documents) {
      const others = event.about.filter((d) => d !== document).length
      const before = popular.get(document)
      if (others && (!before || isMore(event, before))) popular.set(document, event)
    }
  }
  const documents = new Set([...chief.keys(), ...popular.keys()])
  return new Map(
    [...documents].flatMap((document) => {
      const own = chief.get(document)
      const other = popular.get(document)
      // two reports that each tell of the other's event are filed under one of the two
      const crossed = own && other && other.about.length < 2 && own.documents.includes(other.about[0]!)
      const event =
        own && (own.about.length > 1 || !other || (crossed && own.id < other.id)) ? own : (other ?? own)
      return event ? [[inputs.get(document) ?? document, event] as const] : []
    }),
  )
}

const isMore = (a: EventRecord, b: EventRecord): boolean =>
  a.about.length > b.about.length || (a.about.length === b.about.length && a.id < b.id)
