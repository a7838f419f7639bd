import type { Claim, LinkKind } from '../../base/index.ts'

/** Numbers of a document's claims as the reader sees them, and their links said in these numbers. */
export interface Numbering {
  of(id: string): number
  linksOf(claim: Claim): string
}

const THERE: Readonly<Record<LinkKind, string>> = {
  disputes: 'disputes',
  confirms: 'confirms',
  same_as: 'same as',
  part_of: 'part of',
  includes: 'includes',
}

/** The other side of a link, where the claim at that end does not say it itself. */
const BACK: Partial<Record<LinkKind, string>> = { disputes: 'disputed by', confirms: 'confirmed by' }

export const numberingOf = (claims: readonly Claim[]): Numbering => {
  const numbers = new Map(claims.map((c, i) => [c.id, i + 1]))
  const phrases = new Map<string, Map<string, number[]>>()
  const add = (id: string, phrase: string, other: string) => {
    const n = numbers.get(other)
    if (n === undefined) return
    const own = phrases.get(id) ?? new Map<string, number[]>()
    own.set(phrase, [...(own.get(phrase) ?? []), n])
    phrases.set(id, own)
  }
  for (const claim of claims)
    for (const [kind, ids] of Object.entries(claim.links) as [LinkKind, readonly string[]][])
      for (const id of ids) {
        add(claim.id, THERE[kind], id)
        const back = BACK[kind]
        if (back) add(id, back, claim.id)
      }
  return {
    of: (id) => numbers.get(id) ?? 0,
    linksOf: (claim) =>
      [...(phrases.get(claim.id) ?? [])]
        .map(([phrase, ns]) => `${phrase} ${ns.map((n) => `[${n}]`).join(' ')}`)
        .join('; '),
  }
}
