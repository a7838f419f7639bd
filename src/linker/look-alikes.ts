import type { Claim, EventRecord } from '../base/index.ts'
import { agreement, isoDay, type Node, nearness } from '../linking/index.ts'

/** What sets two happenings apart, in words that name days, places and counts; empty where nothing does. */
export const differencesOf = (a: Node, b: Node): string[] => {
  const said: string[] = []
  const x = a.episode.time?.edtf
  const y = b.episode.time?.edtf
  const [p, q] = [a.context.published, b.context.published]
  if (x && y && (a.episode.time!.end < b.episode.time!.start || b.episode.time!.end < a.episode.time!.start))
    said.push(`${x} and ${y}`)
  else if (!(x && y) && p !== undefined && q !== undefined && Math.abs(p - q) > 3)
    said.push(`${x ?? `reported ${isoDay(p)}`} and ${y ?? `reported ${isoDay(q)}`}`)
  const near = nearness(a.episode.sites, b.episode.sites)
  if (near === 'apart' || near === 'loosely-apart') said.push(`${sites(a)} and ${sites(b)}`)
  const types = new Set(
    a.episode.claims.map((c) => c.type).filter((t) => b.episode.claims.some((c) => c.type === t)),
  )
  const [m, n] = [numberOf(a, types), numberOf(b, types)]
  if (m && n && agreement(m.quantity, n.quantity) !== 'same') said.push(`${phrase(m)} and ${phrase(n)}`)
  said.push(...unlikeParts(a, b))
  return said
}

const sites = (n: Node): string => [...new Set(n.episode.sites.map((s) => s.name))].slice(0, 3).join(', ')
const phrase = ({ quantity: q }: Claim): string =>
  q!.unit && !q!.text.includes(q!.unit) ? `${q!.text} ${q!.unit}` : q!.text

/** The claim whose count says best how many: one with a number, of a type that both tell of. */
const numberOf = (n: Node, types: ReadonlySet<string>): Claim | undefined => {
  const counted = n.episode.claims.filter((c) => (c.quantity?.best ?? c.quantity?.low ?? null) !== null)
  return (
    counted.find((c) => types.has(c.type) && c.quantity?.best) ??
    counted.find((c) => types.has(c.type)) ??
    counted[0]
  )
}

/** "two and three colonels": groups of one kind that the two count otherwise. */
const unlikeParts = (a: Node, b: Node): string[] => {
  const parts = (n: Node) => n.episode.claims.flatMap((c) => c.quantity?.composition ?? [])
  const head = (unit: string): string => unit.split(' ').at(-1)!.toLowerCase().replace(/s$/, '')
  return parts(a).flatMap((p) => {
    const q = parts(b).find((other) => head(other.unit) === head(p.unit))
    const [x, y] = [p.best ?? p.low, q?.best ?? q?.low]
    if (!q || !x || !y || x === y) return []
    return [q.text.includes(q.unit) ? `${p.text} and ${q.text}` : `${p.text} and ${q.text} ${q.unit}`]
  })
}

const MOST = 5

/** The refusals of an event, those with most reasons first. */
export const apartFrom = (
  found: readonly { readonly event: string; readonly why: string; readonly weight: number }[],
): EventRecord['apart_from'] => {
  const best = new Map<string, { readonly why: string; readonly weight: number }>()
  for (const { event, why, weight } of found) {
    const known = best.get(event)
    if (!known || weight > known.weight || (weight === known.weight && why < known.why))
      best.set(event, { why, weight })
  }
  return [...best]
    .sort(([x, a], [y, b]) => b.weight - a.weight || (x < y ? -1 : 1))
    .slice(0, MOST)
    .map(([event, { why }]) => ({ event, why }))
}
