import type {
  Actor,
  Claim,
  DayInterval,
  EventRecord,
  Figure,
  Lineage,
  LinkRecord,
  Report,
} from '../../../base/index.ts'
import { printable } from '../printable.ts'

/** A claim and the report it stands in. */
export interface Placed {
  readonly claim: Claim
  readonly report: Report
}

/** Records and the reports they were made of, with all that a page looks up in them. */
export interface Catalogue {
  readonly reports: readonly Report[]
  readonly records: readonly LinkRecord[]
  /** In the order of time, or of their reports where these give no time. */
  readonly events: readonly EventRecord[]
  readonly lineages: readonly Lineage[]
  readonly actors: readonly Actor[]
  readonly figures: readonly Figure[]
  /** The records and claims whose id is this or begins so. */
  readonly called: (id: string) => readonly (LinkRecord | Placed)[]
  readonly record: (id: string) => LinkRecord | undefined
  readonly claim: (id: string) => Placed | undefined
  readonly report: (document: string) => Report | undefined
  /** The name that a document came by. */
  readonly input: (document: string) => string
  /** Whether the document copies another, whole or in part. */
  readonly isCopy: (document: string) => boolean
  /** The name of an actor, or the words themselves where they are no actor's id. */
  readonly name: (actor: string) => string
  /** Days from the first report of an event to the last. */
  readonly reported: (event: EventRecord) => DayInterval | undefined
  /** The number that the page gives to an event. */
  readonly number: (event: string) => number | undefined
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
/** After every day that a report can name. */
const NO_DAY = '\uffff'

/** The days from the first to the last report of an event, where it has no day of its own. */
const reportedOn = (event: EventRecord, reports: ReadonlyMap<string, Report>): DayInterval | undefined => {
  const published = event.documents.flatMap((d) => reports.get(d)?.published ?? [])
  const start = published.map((p) => p.start).sort(byText)[0]
  const end = published
    .map((p) => p.end)
    .sort(byText)
    .at(-1)
  if (start === undefined || end === undefined) return undefined
  return { edtf: start === end ? start : `${start}/${end}`, start, end }
}

export const catalogueOf = ({
  reports,
  records,
}: {
  readonly reports: readonly Report[]
  readonly records: readonly LinkRecord[]
}): Catalogue => {
  const byDocument = new Map(reports.map((r) => [r.document, r]))
  const claims = new Map<string, Placed>(
    reports.flatMap((report) => report.claims.map((claim) => [claim.id, { claim, report }])),
  )
  const byId = new Map(records.map((r) => [r.id, r]))
  const ofKind = <K extends LinkRecord['kind']>(kind: K) =>
    records.filter((r): r is Extract<LinkRecord, { kind: K }> => r.kind === kind)
  const days = new Map(ofKind('event').map((e) => [e.id, e.time ?? reportedOn(e, byDocument)]))
  const order = ({ id }: EventRecord): string =>
    `${days.get(id)?.start ?? NO_DAY} ${days.get(id)?.end ?? ''} ${id}`
  const events = ofKind('event').sort((a, b) => byText(order(a), order(b)))
  const numbers = new Map(events.map((e, i) => [e.id, i + 1]))
  const lineages = ofKind('lineage')
  const copies = new Set(
    lineages
      .filter((l) => l.relation !== 'cites' && l.from !== undefined)
      .flatMap((l) => l.documents.filter((d) => d !== l.from)),
  )
  return {
    reports,
    records,
    events,
    lineages,
    actors: ofKind('actor'),
    figures: ofKind('figure'),
    called: (id) => {
      const whole = byId.get(id) ?? claims.get(id)
      if (whole) return [whole]
      return [...byId, ...claims].filter(([key]) => key.startsWith(id)).map(([, found]) => found)
    },
    record: (id) => byId.get(id),
    claim: (id) => claims.get(id),
    report: (document) => byDocument.get(document),
    input: (document) => printable(byDocument.get(document)?.input ?? document),
    isCopy: (document) => copies.has(document),
    name: (actor) => {
      const known = byId.get(actor)
      return printable(known?.kind === 'actor' ? known.name : actor)
    },
    reported: (event) => reportedOn(event, byDocument),
    number: (event) => numbers.get(event),
  }
}
