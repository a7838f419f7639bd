import type { EventAnswer } from '../../../../src/api/answers.ts'
import { nameKey } from './name-key.ts'

type Given = Pick<EventAnswer, 'claims' | 'sources' | 'lineages'>

/** Who stands between what happened and the reader. */
export interface SourceNode {
  readonly id: string
  readonly name: string
  /** `outlet` published a report that is held; `relay` only hands on; `origin` is on whose word it rests in the end. */
  readonly kind: 'outlet' | 'relay' | 'origin'
  /** Of an origin: whether it is counted as independent. */
  readonly independent?: boolean
  /** Claims that pass through it. */
  readonly claims: readonly string[]
}

/** Words that pass from one to the next, from the side of the reader towards the origin. */
export interface SourceEdge {
  readonly from: string
  readonly to: string
  readonly claims: readonly string[]
  /** The first took over the second's text. */
  readonly copies: boolean
}

export interface SourceGraph {
  readonly nodes: readonly SourceNode[]
  readonly edges: readonly SourceEdge[]
}

/** The way of each claim of an event: from the outlet over those who hand it on to the origin. */
export const sourceGraph = ({ claims, sources, lineages }: Given): SourceGraph => {
  const nodes = new Map<string, SourceNode>()
  const edges = new Map<string, SourceEdge>()
  const originOf = new Map(sources.flatMap((s) => s.claims.map((claim) => [claim, s] as const)))
  const outletOf = outletsOf(claims)
  const outlets = new Set([...outletOf.values()].map(nameKey))
  const add = (id: string, name: string, kind: SourceNode['kind'], claim: string, independent?: boolean) => {
    const known = nodes.get(id)
    nodes.set(id, {
      id,
      name: known?.name ?? name,
      kind: known?.kind ?? kind,
      ...(independent === undefined ? {} : { independent }),
      claims: [...new Set([...(known?.claims ?? []), claim])],
    })
    return id
  }
  const join = (from: string, to: string, claim: string, copies = false) => {
    if (from === to) return
    const id = JSON.stringify([from, to])
    const known = edges.get(id)
    edges.set(id, {
      from,
      to,
      claims: [...new Set([...(known?.claims ?? []), claim])],
      copies: copies || (known?.copies ?? false),
    })
  }
  const copied = copiedFrom(lineages)
  for (const { claim, document } of claims) {
    const outlet = outletOf.get(document.id)!
    let at = add(`by:${nameKey(outlet)}`, outlet, 'outlet', claim.id)
    const from = outletOf.get(copied.get(document.id) ?? '')
    if (from !== undefined && nameKey(from) !== nameKey(outlet)) {
      const next = add(`by:${nameKey(from)}`, from, 'outlet', claim.id)
      join(at, next, claim.id, true)
      at = next
    }
    const origin = originOf.get(claim.id)
    const told = claim.attribution.findLast((l) => l.role === 'origin')
    const name = origin?.name ?? told?.actor ?? told?.text ?? outlet
    const relays = claim.attribution.filter((l) => l.role === 'relay').map((l) => l.actor ?? l.text)
    const passed = [outlet, ...relays, name].map(nameKey)
    const agencies = creditedBy(lineages, document.input).filter((a) => !passed.includes(nameKey(a)))
    for (const name of [...agencies, ...relays]) {
      const key = nameKey(name)
      const next = add(`by:${key}`, name, outlets.has(key) ? 'outlet' : 'relay', claim.id)
      join(at, next, claim.id)
      at = next
    }
    const end = `origin:${origin?.origin ?? nameKey(name)}`
    join(at, add(end, name, 'origin', claim.id, origin?.independent ?? false), claim.id)
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] }
}

/** The agencies that a whole report is credited to, as its lineage says in words. */
const creditedBy = (lineages: Given['lineages'], input: string): string[] =>
  lineages.flatMap(({ relation, from, why }) =>
    relation === 'cites' && from !== undefined && why.some((w) => w.includes(`(${input}) credits `))
      ? [from]
      : [],
  )

const outletsOf = (claims: Given['claims']): Map<string, string> =>
  new Map(claims.map(({ document: d }) => [d.id, d.publisher ?? d.input]))

/** Of each document that took over another's text: the other. */
const copiedFrom = (lineages: Given['lineages']): Map<string, string> =>
  new Map(
    lineages.flatMap(({ relation, from, documents }) =>
      relation === 'cites' || from === undefined
        ? []
        : documents.filter((d) => d !== from).map((d) => [d, from] as const),
    ),
  )
