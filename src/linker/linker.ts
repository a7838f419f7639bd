import type { Actor, Claim, Figure, Lineage, LinkRecord, Report } from '../base/index.ts'
import {
  type ActorDecisions,
  type Actors,
  actorsOf,
  type Citation,
  citationsOf,
  citingOf,
  EpisodeGraph,
  judge,
  type Kinship,
  kinshipOf,
  type LocalActor,
  lineagesOf,
  Neighbours,
  type Node,
  namesInDocument,
  nodesOf,
  type Origin,
  originOf,
  SAME,
  sketchOf,
} from '../linking/index.ts'
import { joinParts, type Settings } from '../reconciliation/index.ts'
import { eventId, eventOf, type MadeEvent } from './event-record.ts'
import { InTime } from './in-time.ts'
import { apartFrom, differencesOf } from './look-alikes.ts'
import { lookupOf, wordsAt } from './lookup.ts'
import { seriesAcross } from './series.ts'

/** What a person has decided, and what an analyst sets. */
export interface LinkOptions {
  /** Claims that a person says are of different happenings, whatever the words say. */
  readonly apart?: readonly (readonly [string, string])[]
  /** Claims that a person says are of one happening. */
  readonly together?: readonly (readonly [string, string])[]
  /** The same of parties, by the keys of `namesInDocument`. */
  readonly actors?: ActorDecisions
  readonly settings?: Partial<Settings>
}

/** What the coming of one report touched. */
export interface Step {
  /** Episodes of other reports that were compared with its own. */
  readonly judged: number
  /** Reports that share words with it. */
  readonly neighbours: number
  /** Ids of the events that came, changed or went. */
  readonly changed: readonly string[]
}

/** Look-alikes of an event are sought among so many of its like before and after it. */
const BESIDE = 2

/**
 * Takes reports one by one, in any order, and holds what they say together. Each report is compared with its
 * neighbourhood only: the reports that share words, days and places with it. After the same reports the records are the
 * same, whatever their order.
 */
export class Linker {
  private readonly reports = new Map<string, Report>()
  private readonly graph: EpisodeGraph
  private readonly neighbours = new Neighbours()
  private readonly kinships = new Map<string, Map<string, Kinship>>()
  private readonly citations = new Map<string, readonly Citation[]>()
  private readonly locals = new Map<string, readonly LocalActor[]>()
  private readonly refusals = new Map<string, ReturnType<typeof nodesOf>['apart']>()
  /** Nodes by kind and country, for look-alikes. */
  private readonly alike = new Map<string, InTime>()
  private readonly options: LinkOptions

  constructor(options: LinkOptions = {}) {
    this.options = options
    const decided = decisionsOf(options)
    this.graph = new EpisodeGraph(decided)
  }

  /** Adds a report; one that is already held is passed over. */
  add(report: Report): Step {
    if (this.reports.has(report.document)) return { judged: 0, neighbours: 0, changed: [] }
    this.reports.set(report.document, report)
    this.locals.set(report.document, namesInDocument(report))
    this.citations.set(report.document, citationsOf(report))
    const neighbours = this.relate(report)
    const { nodes, apart } = nodesOf(report)
    this.refusals.set(report.document, apart)
    const refused = new Set(apart.map(({ between: [a, b] }) => `${a} ${b}`))
    const { changed, judged } = this.graph.add(nodes, (a, b) =>
      a.episode.claims.some((x) =>
        b.episode.claims.some((y) => refused.has(`${x.id} ${y.id}`) || refused.has(`${y.id} ${x.id}`)),
      ),
    )
    for (const node of nodes)
      for (const key of likenessOf(node)) {
        const all = this.alike.get(key) ?? new InTime()
        this.alike.set(key, all.add(node.id, dayOf(node)))
      }
    return { judged, neighbours, changed: [...changed].map(eventId).sort() }
  }

  /** Keeps which reports carry the text of this one. */
  private relate(report: Report): number {
    const { met, parted } = this.neighbours.add(sketchOf(report))
    for (const [a, b] of parted) {
      this.kinships.get(a)?.delete(b)
      this.kinships.get(b)?.delete(a)
    }
    for (const other of met) {
      const kinship = kinshipOf(report, this.reports.get(other)!)
      if (!kinship) continue
      for (const [a, b] of [
        [report.document, other],
        [other, report.document],
      ] as const) {
        const known = this.kinships.get(a) ?? new Map<string, Kinship>()
        this.kinships.set(a, known.set(b, kinship))
      }
    }
    return met.length
  }

  /** All records: lineages, actors, events, figures, each kind in the order of its ids. */
  records(): LinkRecord[] {
    const actors = this.actorsIn([...this.locals.keys()])
    return this.recordsOf([...this.graph.events()].sort(), actors, this.lineages())
  }

  /** The records of the events that a report tells of, looking at the reports of these events only. */
  recordsAbout(document: string): LinkRecord[] {
    const events = [...new Set(this.graph.nodesOfDocument(document).map((n) => this.graph.event(n)))].sort()
    const documents = new Set(events.flatMap((e) => this.nodesOf(e).map((n) => n.episode.document)))
    return this.recordsOf(events, this.actorsIn([...documents]), [])
  }

  private recordsOf(all: readonly string[], actors: Actors, lineages: readonly Lineage[]): LinkRecord[] {
    // what is only denied is no happening; the denial stands with what it denies
    const told = (event: string): boolean =>
      this.nodesOf(event).some((n) =>
        n.episode.claims.some((c) => c.polarity === 'affirmed' && c.stance !== 'denies'),
      )
    const events = all.filter(told)
    const made = this.eventsOf(events, actors)
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

  private eventsOf(events: readonly string[], actors: Actors): MadeEvent[] {
    const names = new Map(actors.actors.map((a) => [a.id, a.name]))
    const lookup = lookupOf(
      (d) => this.locals.get(d) ?? [],
      (key) => actors.idOf.get(key),
      (id) => names.get(id),
    )
    const origins = new Map<string, Origin>()
    const context = {
      reportOf: (d: string) => this.reports.get(d),
      kinshipsOf: (d: string) => [...(this.kinships.get(d)?.values() ?? [])],
      actorOf: (d: string, at: { readonly start: number; readonly end: number } | string) =>
        lookup.actorAt(d, wordsAt(this.reports.get(d), at)),
    }
    const origin = (claim: Claim): Origin => {
      const known = origins.get(claim.id) ?? originOf(claim, this.reports.get(claim.document)!, context)
      origins.set(claim.id, known)
      return known
    }
    return events.map((event) => {
      const nodes = this.nodesOf(event)
      const made = eventOf(nodes, {
        reports: this.reports,
        originOf: origin,
        actorsOf: (claim) => [
          ...new Set(claim.participants.flatMap((p) => lookup.actorAt(claim.document, p)?.id ?? [])),
        ],
        kinOf: (d) => [...(this.kinships.get(d)?.keys() ?? [])].sort(),
        whyJoined,
        ...(this.options.settings ? { settings: this.options.settings } : {}),
      })
      return { ...made, event: { ...made.event, apart_from: this.apartFrom(event, nodes) } }
    })
  }

  /** The happenings that look like this one and were kept apart: in its reports, among those compared, and its like in time. */
  private apartFrom(event: string, nodes: readonly Node[]) {
    const found: { event: string; why: string; weight: number }[] = []
    const say = (other: string, why: readonly string[], weight: number): void => {
      const id = this.graph.event(other)
      if (id !== event && why.length)
        found.push({ event: eventId(id), why: `apart: ${why.join('; ')}`, weight })
    }
    for (const node of nodes) {
      const own = new Set(node.episode.claims.map((c) => c.id))
      for (const { between, why } of this.refusals.get(node.episode.document) ?? []) {
        const other = between.find((c) => !own.has(c))
        if (!other || between.every((c) => !own.has(c))) continue
        const at = this.graph
          .nodesOfDocument(node.episode.document)
          .find((n) => this.graph.node(n).episode.claims.some((c) => c.id === other))
        if (at) say(at, [why.replaceAll('apart: ', '')], 1)
      }
      for (const [id, score] of this.graph.compared(node.id)) {
        const other = this.graph.node(id)
        if (other.episode.document === node.episode.document || score >= SAME || score < -6) continue
        const reasons = differencesOf(node, other)
        say(id, reasons.length ? reasons : (judge(node, other)?.against ?? []), 6 + score + reasons.length)
      }
      for (const id of this.likes(node)) {
        const reasons = differencesOf(node, this.graph.node(id))
        say(id, reasons, 2 + reasons.length)
      }
    }
    return apartFrom(found)
  }

  /** Nodes of the same kind in the same country, nearest in time. */
  private likes(node: Node): string[] {
    return likenessOf(node)
      .flatMap((key) => this.alike.get(key)?.beside(node.id, dayOf(node), BESIDE) ?? [])
      .filter((id) => this.graph.node(id).episode.document !== node.episode.document)
  }

  private lineages(): Lineage[] {
    const kin = [...this.kinships.values()].flatMap((m) => [...m.values()])
    const documents = [...new Set(kin.flatMap((k) => k.documents))].sort()
    const copies = lineagesOf(
      documents.map((d) => this.reports.get(d)!),
      [...new Set(kin)],
    )
    const cites = citingOf([...this.citations.keys()].sort().flatMap((d) => this.citations.get(d)!))
    return [...copies, ...cites].sort(byIdOf)
  }
}

const byIdOf = (a: Lineage | Actor | Figure | { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0

const dayOf = ({ context }: Node): number => context.days?.from ?? context.published ?? 0

/** Under which kinds and countries an episode has its like. */
const likenessOf = (node: Node): string[] => {
  if (node.episode.cumulative || node.world !== 'factual') return []
  const places = new Set(node.episode.sites.map((s) => s.country ?? s.name.toLowerCase()))
  return [...places].sort().map((place) => `${node.episode.type} ${place}`)
}

const decisionsOf =
  ({ apart = [], together = [] }: LinkOptions) =>
  (a: Node, b: Node): 'apart' | 'together' | undefined => {
    if (!apart.length && !together.length) return undefined
    const has = (n: Node, claim: string): boolean => n.episode.claims.some((c) => c.id === claim)
    const joins = ([x, y]: readonly [string, string]): boolean =>
      (has(a, x) && has(b, y)) || (has(a, y) && has(b, x))
    return apart.some(joins) ? 'apart' : together.some(joins) ? 'together' : undefined
  }

/** For each episode but the first, the best reason to join it to one before it. */
const whyJoined = (nodes: readonly Node[]): string[] =>
  nodes.slice(1).flatMap((node, k) => {
    const judged = nodes
      .slice(0, k + 1)
      .filter((n) => n.episode.document !== node.episode.document)
      .flatMap((n) => {
        const j = judge(n, node)
        return j ? [{ n, j }] : []
      })
      .sort((x, y) => y.j.score - x.j.score || (x.n.id < y.n.id ? -1 : 1))[0]
    if (!judged) return []
    const exact = (n: Node): string => n.episode.claims[0]!.target.selector[1].exact.slice(0, 60)
    return [`one event, “${exact(judged.n)}” and “${exact(node)}”: ${judged.j.why.join('; ')}`]
  })

/** The records of some reports, whatever their order. */
export const link = (reports: Iterable<Report>, options: LinkOptions = {}): LinkRecord[] => {
  const linker = new Linker(options)
  for (const report of reports) linker.add(report)
  return linker.records()
}
