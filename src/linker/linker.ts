import type { Actor, Claim, Figure, Lineage, LinkRecord, Report } from '../base/index.ts'
import {
  type Actors,
  actorsOf,
  EpisodeGraph,
  type LocalActor,
  type Node,
  namesInDocument,
  nodesOf,
} from '../linking/index.ts'
import { joinParts } from '../reconciliation/index.ts'
import { decisionsOf, type LinkOptions } from './decisions.ts'
import { eventId } from './event-record.ts'
import { Kinships } from './kinships.ts'
import { isTold, makerOf } from './maker.ts'
import { Refusals } from './refusals.ts'
import { seriesAcross } from './series.ts'
import { toldApart } from './told-apart.ts'

/** What the coming of one report touched. */
export interface Step {
  /** Episodes of other reports that were compared with its own. */
  readonly judged: number
  /** Reports that share words with it. */
  readonly neighbours: number
  /** Ids of the events that came, changed or went. */
  readonly changed: readonly string[]
}

/**
 * Takes reports one by one, in any order, and holds what they say together. Each report is compared with its
 * neighbourhood only: the reports that share words, days and places with it. After the same reports the records are the
 * same, whatever their order.
 */
export class Linker {
  private readonly reports = new Map<string, Report>()
  private readonly graph: EpisodeGraph
  private readonly refusals: Refusals
  private readonly kinships: Kinships
  private readonly locals = new Map<string, readonly LocalActor[]>()
  private readonly options: LinkOptions

  constructor(options: LinkOptions = {}) {
    this.options = options
    this.graph = new EpisodeGraph(decisionsOf(options))
    this.refusals = new Refusals(this.graph)
    this.kinships = new Kinships(this.reports)
  }

  /** Adds a report; one that is already held is passed over. */
  add(report: Report): Step {
    if (this.reports.has(report.document)) return { judged: 0, neighbours: 0, changed: [] }
    this.reports.set(report.document, report)
    this.locals.set(report.document, namesInDocument(report))
    const neighbours = this.kinships.add(report)
    const { nodes, apart } = nodesOf(report)
    const { changed, judged } = this.graph.add(nodes, toldApart(apart))
    this.refusals.add(report.document, nodes, apart)
    return { judged, neighbours, changed: [...changed].map(eventId).sort() }
  }

  /** All records: lineages, actors, events, figures, each kind in the order of its ids. */
  records(): LinkRecord[] {
    const actors = this.actorsIn([...this.locals.keys()])
    return this.recordsOf([...this.graph.events()].sort(), actors, this.kinships.lineages())
  }

  /** The records of the events that a report tells of, looking at the reports of these events only. */
  recordsAbout(document: string): LinkRecord[] {
    const events = [...new Set(this.graph.nodesOfDocument(document).map((n) => this.graph.event(n)))].sort()
    const documents = new Set(events.flatMap((e) => this.nodesOf(e).map((n) => n.episode.document)))
    return this.recordsOf(events, this.actorsIn([...documents]), [])
  }

  private recordsOf(all: readonly string[], actors: Actors, lineages: readonly Lineage[]): LinkRecord[] {
    const events = all.filter((event) => isTold(this.nodesOf(event)))
    const names = new Map(actors.actors.map((a) => [a.id, a.name]))
    const make = makerOf({
      reportOf: (d) => this.reports.get(d),
      partiesOf: (d) => this.locals.get(d) ?? [],
      actorOf: (party) => actors.idOf.get(party),
      nameOf: (id) => names.get(id),
      kinshipsOf: (d) => this.kinships.of(d),
      decided: decisionsOf(this.options),
      ...(this.options.settings ? { settings: this.options.settings } : {}),
    })
    const made = events.map((event) => {
      const nodes = this.nodesOf(event)
      const { event: record, figures } = make(nodes)
      return { event: { ...record, apart_from: this.refusals.of(event, nodes) }, figures }
    })
    const claims = made.flatMap((m) => m.event.claims)
    const byId = new Map<string, Claim>()
    for (const m of made)
      for (const d of m.event.documents) for (const c of this.reports.get(d)!.claims) byId.set(c.id, c)
    const figures = seriesAcross(
      joinParts(
        made.flatMap((m) => m.figures),
        claims.flatMap((id) => byId.get(id) ?? []),
      ),
    )
    return [
      ...lineages,
      ...actors.actors,
      ...made.map((m) => m.event).sort(byIdOf),
      ...[...figures].sort(byIdOf),
    ]
  }

  private actorsIn(documents: readonly string[]): Actors {
    return actorsOf(
      [...documents].sort().flatMap((d) => this.locals.get(d)!),
      this.options.actors,
    )
  }

  private nodesOf(event: string): Node[] {
    return this.graph.nodesOf(event).map((id) => this.graph.node(id))
  }
}

const byIdOf = (a: Lineage | Actor | Figure | { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/** The records of some reports, whatever their order. */
export const link = (reports: Iterable<Report>, options: LinkOptions = {}): LinkRecord[] => {
  const linker = new Linker(options)
  for (const report of reports) linker.add(report)
  return linker.records()
}
