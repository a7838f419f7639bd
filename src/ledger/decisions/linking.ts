import type { Node } from '../../linking/index.ts'
import type { LinkingOptions, StoredDecision } from '../../store/index.ts'

type Said = 'apart' | 'together'

/** Of two claims of which a decision is found to be, as one of them sees it. */
interface Side {
  readonly seq: number
  readonly said: Said
  readonly claim: string
  readonly other: { readonly document: string; readonly claim: string }
}

/** What the merges and splits that hold mean for linking. Of two about the same, the later one counts. */
export const linkingBy = (holding: readonly StoredDecision[]): LinkingOptions => {
  const sides = new Map<string, Side[]>()
  const parties = new Map<string, readonly [Said, readonly [string, string]]>()
  for (const { seq, decision, found } of holding) {
    if (decision.act !== 'merge' && decision.act !== 'split') continue
    const [a, b] = found ?? []
    if (a === undefined || b === undefined) continue
    const said = decision.act === 'split' ? 'apart' : 'together'
    if (decision.of === 'actor') {
      const pair = [a, b].sort() as [string, string]
      parties.set(pair.join(' '), [said, pair])
      continue
    }
    const [x, y] = decision.claims
    const put = (claim: string, document: string, other: Side['other']): void => {
      sides.set(document, [...(sides.get(document) ?? []), { seq, said, claim, other }])
    }
    put(a, x.document, { document: y.document, claim: b })
    put(b, y.document, { document: x.document, claim: a })
  }
  const pairs = [...parties.values()]
  const of = (said: Said) => pairs.filter(([s]) => s === said).map(([, pair]) => pair)
  return {
    decided: (a, b) => saidOf(sides, a, b),
    partners: (document) => [
      ...new Set((sides.get(document) ?? []).map((s) => s.other.document).filter((d) => d !== document)),
    ],
    actors: { apart: of('apart'), together: of('together') },
  }
}

const saidOf = (sides: ReadonlyMap<string, readonly Side[]>, a: Node, b: Node): Said | undefined => {
  const known = sides.get(a.episode.document)
  if (!known) return undefined
  const holds = (node: Node, claim: string): boolean => node.episode.claims.some((c) => c.id === claim)
  let last: Side | undefined
  for (const side of known) {
    if (side.other.document !== b.episode.document || (last && last.seq > side.seq)) continue
    if (holds(a, side.claim) && holds(b, side.other.claim)) last = side
  }
  return last?.said
}
