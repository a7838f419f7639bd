import { createHash } from 'node:crypto'
import type { Claim, EventPlace, EventRecord, Figure, Report } from '../base/index.ts'
import {
  type Episode,
  eventType,
  familyOf,
  independentOrigins,
  type Node,
  type Origin,
  type Site,
} from '../linking/index.ts'
import { reconcile, type Settings } from '../reconciliation/index.ts'

/** What the making of an event's record asks about its surroundings. */
export interface Surroundings {
  readonly reports: ReadonlyMap<string, Report>
  readonly originOf: (claim: Claim) => Origin
  readonly actorsOf: (claim: Claim) => readonly string[]
  readonly kinOf: (document: string) => readonly string[]
  /** Why episodes of different reports are one, in words. */
  readonly whyJoined: (nodes: readonly Node[]) => readonly string[]
  readonly settings?: Partial<Settings>
}

/** The record of an event, without what other events say of it, and its figures. */
export interface MadeEvent {
  readonly event: EventRecord
  readonly figures: readonly Figure[]
}

export const shortHash = (content: string): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16)

/** An event is named by the first of its episodes, so that its id stays while reports are added after it. */
export const eventId = (node: string): string => `event:${shortHash(node)}`

/** What records call an origin: an actor's id, else its words, with whoever hands them on where the words fit many. */
const originInRecords = ({ key, name, via }: Origin): string => {
  if (via !== undefined) return `${name} (${via})`
  return key.startsWith('actor:') ? key : name
}

/** Claims of an event in the order of day, document and text. */
const inOrder = (nodes: readonly Node[], reports: ReadonlyMap<string, Report>): Claim[] => {
  const day = (c: Claim): string => reports.get(c.document)?.published?.start ?? '~'
  const key = (c: Claim): string => `${day(c)} ${c.document}`
  return nodes
    .flatMap((n) => n.episode.claims)
    .sort((a, b) => {
      const [x, y] = [key(a), key(b)]
      return x < y
        ? -1
        : x > y
          ? 1
          : a.target.selector[0].start - b.target.selector[0].start || (a.id < b.id ? -1 : 1)
    })
}

/** The time that most of the episodes give, the more precise ones first. */
const timeOf = (episodes: readonly Episode[]): EventRecord['time'] => {
  const votes = new Map<string, { readonly time: NonNullable<Episode['time']>; n: number }>()
  for (const { time } of episodes) {
    if (!time) continue
    const vote = votes.get(time.edtf)
    if (vote) vote.n++
    else votes.set(time.edtf, { time, n: 1 })
  }
  const best = [...votes.values()].sort(
    (a, b) => a.time.precision - b.time.precision || b.n - a.n || (a.time.edtf < b.time.edtf ? -1 : 1),
  )[0]
  return best?.time
}

/** The place that most of the claims name, towns before provinces before countries. */
const placeOf = (sites: readonly Site[]): EventPlace | undefined => {
  const votes = new Map<string, { readonly site: Site; n: number }>()
  for (const site of sites) {
    if (site.role !== 'at') continue
    const key = String(site.geonames ?? site.name.toLowerCase())
    const vote = votes.get(key)
    if (vote) vote.n++
    else votes.set(key, { site, n: 1 })
  }
  const level = (s: Site): number =>
    s.precision === undefined ? 2 : s.precision >= 6 ? 4 : s.precision >= 3 ? 3 : 1
  const best = [...votes.values()].sort(
    (a, b) => level(a.site) - level(b.site) || b.n - a.n || (a.site.name < b.site.name ? -1 : 1),
  )[0]
  if (!best) return undefined
  const { words: _, role: __, carried: ___, ...place } = best.site
  return place as EventPlace
}

/** Makes the record of the event that these nodes are, and reconciles its counts. */
export const eventOf = (nodes: readonly Node[], around: Surroundings): MadeEvent => {
  const id = eventId(nodes[0]!.id)
  const claims = inOrder(nodes, around.reports)
  const own = claims.filter((c) => familyOf(c.type) !== 'comment')
  const type = eventType(own.map((c) => c.type))
  const time = timeOf(nodes.map((n) => n.episode))
  const sites = nodes.flatMap((n) => n.episode.sites)
  const place = placeOf(
    sites.some((s) => s.role === 'at') ? sites : sites.map((s) => ({ ...s, role: 'at' as const })),
  )
  const origins = new Map(claims.map((c) => [c.id, around.originOf(c)]))
  const tells = own.filter(
    (c) => c.polarity === 'affirmed' && (c.stance === 'asserts' || c.stance === 'confirms'),
  )
  const independence = independentOrigins(tells.map((c) => origins.get(c.id)!))
  const counted = new Set(independence.counted)
  const {
    figures,
    credibility_why,
    origins: _telling,
    ...judged
  } = reconcile(
    { id, type, claims, ...(time ? { time } : {}), ...(place ? { place } : {}) },
    {
      reports: around.reports,
      originOf: (claim) => {
        const { key, name, kind, known } = origins.get(claim.id) ?? around.originOf(claim)
        return { key, name, ...(kind ? { kind } : {}), ...(known === 'described' ? { anonymous: true } : {}) }
      },
      independent: counted,
      kinOf: around.kinOf,
      ...(around.settings ? { settings: around.settings } : {}),
    },
  )
  const documents = [...new Set(claims.map((c) => c.document))]
  const called = new Map([...origins.values()].map((o) => [o.key, originInRecords(o)]))
  const call = (key: string): string => called.get(key) ?? key
  return {
    event: {
      kind: 'event',
      id,
      type,
      ...(time ? { time } : {}),
      ...(place ? { place } : {}),
      actors: [...new Set(own.flatMap((c) => around.actorsOf(c)))].sort(),
      claims: claims.map((c) => c.id),
      documents,
      about: [...new Set(nodes.filter((n) => n.primary).map((n) => n.episode.document))].sort(),
      origins: [...new Set(independence.counted.map(call))].sort(),
      independent_origins: independence.count,
      origins_why: independence.why,
      ...judged,
      figures: figures.map((f) => f.id),
      apart_from: [],
      why: [
        ...nodes.flatMap((n) => n.episode.why),
        ...around.whyJoined(nodes),
        `credibility ${judged.credibility}: ${credibility_why}`,
      ],
    },
    figures: figures.map((f) => ({
      ...f,
      observations: f.observations.map((o) => ({ ...o, origin: call(o.origin) })),
    })),
  }
}
