import type { Claim, Report } from '../../base/index.ts'
import { eventType, type Facet, facetsOf, finest, isCumulative } from '../facets/index.ts'
import { type Bond, bondOf, ENOUGH } from './bond.ts'
import { composed } from './cues.ts'
import type { Episode } from './episode.ts'

/** The happenings that a report tells of, and why claims of like kind were kept apart. */
export interface Episodes {
  readonly episodes: readonly Episode[]
  readonly apart: readonly { readonly between: readonly [string, string]; readonly why: string }[]
}

interface Open {
  readonly facets: Facet[]
  readonly why: string[]
}

/** What a claim must share with another to be told of one happening at all. */
const world = (c: Claim): string =>
  `${c.modality === 'factual' || c.modality === 'historical' ? 'told' : c.modality} ${c.polarity}`

/** Leaving a place under arms is both a movement and a change of control. */
const BOTH = new Set(['evacuate', 'surrender', 'withdraw'])

const related = (a: Facet, b: Facet): boolean =>
  a.family === b.family || (a.at === b.at && BOTH.has(a.claim.type) && BOTH.has(b.claim.type))

const comparable = (a: Facet, b: Facet): boolean =>
  related(a, b) && world(a.claim) === world(b.claim) && isCumulative(a.claim) === isCumulative(b.claim)

/** The bond of two groups of claims: the best that speaks for it, and the worst that speaks against it. */
const bondBetween = (
  later: readonly Facet[],
  earlier: readonly Facet[],
): Bond & { readonly score: number } => {
  let support: Bond | undefined
  let conflict: Bond | undefined
  for (const f of later)
    for (const e of earlier) {
      const bond = bondOf(f, e)
      if (!support || bond.support > support.support) support = bond
      if (!conflict || bond.conflict < conflict.conflict) conflict = bond
    }
  return {
    support: support!.support,
    conflict: conflict!.conflict,
    why: support!.why,
    against: conflict!.against,
    score: support!.support + conflict!.conflict,
  }
}

/** Whether a person said of two claims that they tell of two happenings. */
export type Parted = (a: string, b: string) => boolean

const fitting =
  (parted: Parted) =>
  (a: readonly Facet[], b: readonly Facet[]): boolean =>
    a.some((f) => b.some((e) => comparable(f, e))) &&
    !a.some((f) => b.some((e) => parted(f.claim.id, e.claim.id)))

type Fits = ReturnType<typeof fitting>

/** The claims of one sentence that tell of one happening, strongest bonds first. */
const withinSentence = (facets: readonly Facet[], fits: Fits): Facet[][] => {
  const groups: Facet[][] = facets.map((f) => [f])
  for (;;) {
    let best: { readonly i: number; readonly j: number; readonly score: number } | undefined
    for (let i = 0; i < groups.length; i++)
      for (let j = i + 1; j < groups.length; j++) {
        if (!fits(groups[i]!, groups[j]!)) continue
        const { score } = bondBetween(groups[j]!, groups[i]!)
        if (score >= ENOUGH && (!best || score > best.score)) best = { i, j, score }
      }
    if (!best) return groups
    groups[best.i]!.push(...groups[best.j]!)
    groups.splice(best.j, 1)
  }
}

const bySentence = (facets: readonly Facet[], fits: Fits): Facet[][] => {
  const sentences = new Map<number, Facet[]>()
  for (const f of facets) sentences.set(f.at, [...(sentences.get(f.at) ?? []), f])
  return [...sentences.values()].flatMap((all) => {
    // what a headline or highlight repeats goes to what it repeats, not to its neighbour in the line
    const repeats = all.filter((f) => f.summary && f.claim.links.same_as?.length)
    return [
      ...repeats.map((f) => [f]),
      ...withinSentence(
        all.filter((f) => !repeats.includes(f)),
        fits,
      ),
    ]
  })
}

/** Reasons that say something of the happenings, and not of where in the text they stand. */
const TELLING = /^(?:apart|other)|that it is another/

/** Groups the claims of a report by the happening they tell of. Summaries (headline, highlights) come after the body. */
export const episodesOf = (report: Report, parted: Parted = () => false): Episodes => {
  const fits = fitting(parted)
  const all = facetsOf(report)
  const facets = all.filter((f) => f.family !== 'comment')
  const open: Open[] = []
  const apart: { between: readonly [string, string]; why: string }[] = []
  for (const group of [
    ...bySentence(
      facets.filter((f) => !f.summary),
      fits,
    ),
    ...bySentence(
      facets.filter((f) => f.summary),
      fits,
    ),
  ]) {
    let chosen: { readonly to: Open; readonly bond: Bond; readonly score: number } | undefined
    for (const one of open) {
      if (!fits(group, one.facets)) continue
      const bond = bondBetween(group, one.facets)
      if (bond.score >= ENOUGH) {
        if (!chosen || bond.score > chosen.score) chosen = { to: one, bond, score: bond.score }
      } else if (bond.conflict <= -2) {
        const told = bond.against.filter((why) => TELLING.test(why))
        if (told.length)
          apart.push({ between: [one.facets[0]!.claim.id, group[0]!.claim.id], why: told.join('; ') })
      }
    }
    if (chosen) {
      chosen.to.facets.push(...group)
      chosen.to.why.push(`${short(group[0]!)}: ${chosen.bond.why.join('; ')}`)
    } else open.push({ facets: [...group], why: [] })
  }
  for (const comment of all.filter((f) => f.family === 'comment')) join(comment, open)
  return { episodes: open.map((o) => closed(report.document, o)), apart }
}

const short = (f: Facet): string => `“${f.claim.target.selector[1].exact.slice(0, 60)}”`

/** Who a group is made of is said of the movement or the dead told of just before. */
const join = (comment: Facet, open: readonly Open[]): void => {
  if (comment.claim.type !== 'composition') return
  const told = new Set([
    ...(comment.claim.links.part_of ?? []),
    ...(comment.claim.links.same_as ?? []),
    ...(comment.claim.links.includes ?? []),
  ])
  const types = composed(comment.passage.text)
  const near = (o: Open): number => Math.min(...o.facets.map((f) => Math.abs(f.at - comment.at)))
  const apt = open.filter(
    (o) =>
      world(o.facets[0]!.claim) === 'told affirmed' &&
      o.facets.some((f) => told.has(f.claim.id) || (types.includes(f.claim.type) && !isCumulative(f.claim))),
  )
  const best = apt.sort((a, b) => near(a) - near(b))[0]
  if (!best) return
  best.facets.push(comment)
  best.why.push(`${short(comment)}: who they were`)
}

const closed = (document: string, { facets, why }: Open): Episode => {
  const ordered = [...facets].sort((a, b) => a.start - b.start || a.end - b.end)
  const claims = ordered.map((f) => f.claim)
  const timed = ordered
    .flatMap((f) => (f.claim.time && f.family !== 'comment' ? [f.claim.time] : []))
    .sort((a, b) => a.precision - b.precision || (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
  const time = timed[0]
  const sites = ordered.filter((f) => f.family !== 'comment').flatMap((f) => f.sites)
  const own = sites.filter((s) => !s.carried)
  return {
    id: `${document}#${claims[0]!.id}`,
    document,
    type: eventType(ordered.filter((f) => f.family !== 'comment').map((f) => f.claim.type)),
    facets: ordered,
    claims,
    ...(time
      ? { time: { edtf: time.edtf, start: time.start, end: time.end, precision: time.precision } }
      : {}),
    sites: finest(own.length ? own : sites),
    cumulative: claims.some(isCumulative),
    why,
  }
}
