import { createHash } from 'node:crypto'
import type { Actor, ActorType } from '../../base/index.ts'
import { lettersOf } from './fold.ts'
import { grouped } from './grouped.ts'
import { type Counts, merged, type Portrait } from './portrait.ts'

/**
 * The record of parties that are one, without the places where they are named. Its id is made of what the party is known
 * by; of its key as well where `shared` says that others are known by the same.
 */
export const actorOf = (
  portraits: readonly Portrait[],
  reasons: readonly string[],
  shared: (identity: string) => boolean,
): Omit<Actor, 'mentions'> => {
  const all = merged(portraits)
  const { identity } = usual(portraits)
  const name = nameOf(all.names)
  return {
    kind: 'actor',
    id: idOf(shared(identity) ? `${identity} ${all.key}` : identity),
    name,
    aliases: byCount(all.forms).filter((f) => f !== name),
    type: byCount(Object.keys(all.named).length ? all.named : all.types)[0] as ActorType,
    roles: all.roles.map(({ text, from, to, past }) => {
      const last = to ?? past
      return { text, ...(from ? { from } : {}), ...(last ? { to: last } : {}) }
    }),
    why: whyOne(portraits, all.why, reasons),
  }
}

/** The portrait of most parties: a slip in one report's spelling is no reason for another id. */
const usual = (portraits: readonly Portrait[]): Portrait =>
  portraits.reduce((a, b) =>
    b.parties > a.parties || (b.parties === a.parties && b.identity < a.identity) ? b : a,
  )

const idOf = (content: string): string =>
  `actor:${createHash('sha256').update(content).digest('hex').slice(0, 16)}`

const byCount = (counts: Counts): string[] =>
  Object.keys(counts).sort((a, b) => counts[b]! - counts[a]! || b.length - a.length || (a < b ? -1 : 1))

/** The usual one of the fullest names: no abbreviation and no single name where there is more. */
const nameOf = (names: Counts): string => {
  const words = (n: string): number => (lettersOf(n) ? 0 : Math.min(2, n.split(' ').length))
  const most = Math.max(...Object.keys(names).map(words))
  return byCount(names).filter((n) => words(n) === most)[0]!
}

const whyOne = (
  portraits: readonly Portrait[],
  own: readonly string[],
  reasons: readonly string[],
): string[] => {
  const alike = [...grouped(portraits, (p) => p.identity).values()].map(merged).flatMap((p) => {
    if (p.documents < 2) return []
    const names = byCount(p.names).slice(0, 4)
    return [`${p.parties} reports name ${names.map((n) => `“${n}”`).join(', ')}`]
  })
  return [...new Set([...own, ...alike, ...reasons])].sort()
}
