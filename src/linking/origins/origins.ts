import type { Claim, Report, SourceKind } from '../../base/index.ts'
import type { Origin, OriginContext } from './origin.ts'
import { type Source, sourceOf } from './source.ts'
import { tellerOf } from './teller.ts'

/** Kinds of which a report that names one and only one means that one by "a monitor", "the agency". */
const ONE_OF_A_KIND: ReadonlySet<SourceKind> = new Set(['monitor', 'ngo', 'igo', 'wire', 'state-media'])

/**
 * The origin of a claim: the last link of its chain, and in the text's own voice whoever wrote the text. An own-voice
 * claim that the same report lays on somebody elsewhere (a headline, a lead) has the origin that it has there.
 */
export const originOf = (claim: Claim, report: Report, context: OriginContext): Origin =>
  attributedOrigin(claim, report, context) ??
  laidOnElsewhere(claim, report, context) ??
  ownVoice(claim, report, context)

const attributedOrigin = (claim: Claim, report: Report, context: OriginContext): Origin | undefined => {
  const last = claim.attribution.at(-1)
  if (!last) return undefined
  const teller = tellerOf(report, claim.target.selector[0], context)
  const relays = claim.attribution
    .slice(0, -1)
    .map((link) => sourceOf(link, report, context))
    .filter((s) => s.known === 'named')
  const source = sourceOf(last, report, context)
  const meant =
    source.known === 'described' && !last.anonymous ? theOnly(last.kind, report, context) : undefined
  const origin = meant ?? source
  const relay =
    relays.at(-1) ?? (origin.known === 'described' ? relayElsewhere(origin.key, report, context) : undefined)
  const words = `“${last.text}”${relay ? ` by ${relay.name}` : ''}`
  return {
    key: origin.known === 'described' ? `${relay?.key ?? teller.key}/${origin.key}` : origin.key,
    name: origin.name,
    known: origin.known,
    kind: last.kind,
    voice: 'attributed',
    relays: relays.map((r) => r.key),
    ...(origin.known === 'described' ? { via: relay?.name ?? teller.name } : {}),
    teller: teller.key,
    claim: claim.id,
    document: report.document,
    why: meant
      ? `${words}: the one ${last.kind} that the report names is ${meant.name}`
      : `${words}, ${teller.why}`,
  }
}

/** Who hands on the same described source in other sentences of the report: "a diplomat told the agency", "the diplomat said". */
const relayElsewhere = (key: string, report: Report, context: OriginContext): Source | undefined => {
  const relays = report.claims
    .filter((c) => c.attribution.length > 1 && sourceOf(c.attribution.at(-1)!, report, context).key === key)
    .map((c) => sourceOf(c.attribution.at(-2)!, report, context))
    .filter((s) => s.known === 'named')
  return new Set(relays.map((r) => r.key)).size === 1 ? relays[0] : undefined
}

/** The source of a kind that the report names, where it names one only. */
const theOnly = (kind: SourceKind, report: Report, context: OriginContext): Source | undefined => {
  if (!ONE_OF_A_KIND.has(kind)) return undefined
  const named = report.claims
    .flatMap((c) => c.attribution)
    .filter((l) => l.kind === kind)
    .map((l) => sourceOf(l, report, context))
    .filter((s) => s.known === 'named')
  return new Set(named.map((s) => s.key)).size === 1 ? named[0] : undefined
}

const laidOnElsewhere = (claim: Claim, report: Report, context: OriginContext): Origin | undefined => {
  const same = report.claims.filter(
    (c) =>
      c.attribution.length && (c.links.same_as?.includes(claim.id) || claim.links.same_as?.includes(c.id)),
  )
  const origins = same.flatMap((c) => attributedOrigin(c, report, context) ?? [])
  const [first] = origins
  if (!first || origins.some((o) => o.key !== first.key)) return undefined
  return { ...first, claim: claim.id, why: `said here without a source; the report lays it on ${first.why}` }
}

const ownVoice = (claim: Claim, report: Report, context: OriginContext): Origin => {
  const teller = tellerOf(report, claim.target.selector[0], context)
  return {
    key: teller.key,
    name: teller.name,
    known: 'named',
    voice: 'own',
    relays: [],
    teller: teller.key,
    claim: claim.id,
    document: report.document,
    why: teller.why,
  }
}
