import type { EventRecord } from '../../src/base/index.ts'
import type { LinkedDocuments } from './set.ts'

/** The event that each document is chiefly about, by the document's name. */
export const mainEvents = ({
  claims,
  events,
}: Pick<LinkedDocuments, 'claims' | 'events'>): Map<string, EventRecord> => {
  const inputs = new Map(claims.map((c) => [c.document, c.input]))
  return new Map(events.flatMap((event) => event.about.map((d) => [inputs.get(d) ?? d, event] as const)))
}
