import type { EventRecord } from '../../src/base/index.ts'
import { mainEvents } from './main-event.ts'
import type { InputDocument, LinkedDocuments, Workbench } from './set.ts'

export const LONGTAIL = 'data/longtail/dev.docs.jsonl.gz'

export type LongtailSet = 'gvc' | 'trial' | 'crawl'

interface Report extends Required<Pick<InputDocument, 'id' | 'title' | 'text' | 'published'>> {
  readonly set: LongtailSet
}

export interface LongtailRun extends LinkedDocuments {
  readonly documents: readonly InputDocument[]
  /** What each document is about, by the document's id. */
  readonly main: ReadonlyMap<string, EventRecord>
}

const runs = new WeakMap<Workbench, Map<LongtailSet, LongtailRun>>()

/** The reports of one set, linked. Two sets of questions ask about the same reports: each is read once in a run. */
export const longtailRun = (bench: Workbench, set: LongtailSet): LongtailRun => {
  const known = runs.get(bench) ?? new Map<LongtailSet, LongtailRun>()
  runs.set(bench, known)
  const before = known.get(set)
  if (before) return before
  const documents = bench
    .gold<Report>(LONGTAIL)
    .filter((d) => d.set === set)
    .map(({ id, title, text, published }) => ({ id, title, text, published }))
  const linked = bench.linked(documents)
  const run = { ...linked, documents, main: withTwins(mainEvents(linked), documents) }
  known.set(set, run)
  return run
}

/** A text that stands in the set under two ids is one document to Muster; both ids are filed alike. */
const withTwins = (
  main: ReadonlyMap<string, EventRecord>,
  documents: readonly InputDocument[],
): ReadonlyMap<string, EventRecord> => {
  const byText = new Map<string, EventRecord>()
  for (const d of documents) {
    const event = main.get(d.id ?? '')
    if (event) byText.set(d.text ?? '', event)
  }
  return new Map(
    documents.flatMap((d) => {
      const event = main.get(d.id ?? '') ?? byText.get(d.text ?? '')
      return event ? [[d.id ?? '', event] as const] : []
    }),
  )
}
