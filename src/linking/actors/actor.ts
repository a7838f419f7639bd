import { createHash } from 'node:crypto'
import type { Actor, ActorType } from '../../base/index.ts'
import { lettersOf } from './fold.ts'
import { grouped } from './grouped.ts'
import type { LocalActor } from './local.ts'
import { rolesOverTime } from './roles-over-time.ts'

/**
 * The record of parties that are one. Its id is made of what the party is known by; of the key of one of its mentions as
 * well where `shared` says that others are known by the same.
 */
export const actorOf = (
  locals: readonly LocalActor[],
  reasons: readonly string[],
  shared: (identity: string) => boolean,
): Actor => {
  const sorted = [...locals].sort((a, b) => (a.key < b.key ? -1 : 1))
  const identity = sorted.map((l) => l.identity).sort()[0]!
  const name = nameOf(sorted)
  const aliases = byCount(sorted.flatMap((l) => l.forms)).filter((f) => f !== name)
  return {
    kind: 'actor',
    id: idOf(shared(identity) ? `${identity} ${sorted[0]!.key}` : identity),
    name,
    aliases,
    type: typeOf(sorted),
    roles: rolesOverTime(sorted),
    mentions: sorted
      .flatMap((l) => l.mentions.map(({ start, end }) => ({ document: l.document, start, end })))
      .sort((a, b) =>
        a.document === b.document ? a.start - b.start || a.end - b.end : a.document < b.document ? -1 : 1,
      ),
    why: whyOne(sorted, reasons),
  }
}

const idOf = (content: string): string =>
  `actor:${createHash('sha256').update(content).digest('hex').slice(0, 16)}`

const byCount = (forms: readonly string[]): string[] => {
  const count = new Map<string, number>()
  for (const f of forms) count.set(f, (count.get(f) ?? 0) + 1)
  return [...count.keys()].sort(
    (a, b) => count.get(b)! - count.get(a)! || b.length - a.length || (a < b ? -1 : 1),
  )
}

/** The usual one of the fullest names: no abbreviation and no single name where there is more. */
const nameOf = (locals: readonly LocalActor[]): string => {
  const names = locals.map((l) => l.name)
  const words = (n: string): number => (lettersOf(n) ? 0 : Math.min(2, n.split(' ').length))
  const most = Math.max(...names.map(words))
  return byCount(names.filter((n) => words(n) === most))[0]!
}

const typeOf = (locals: readonly LocalActor[]): ActorType => {
  const named = locals.filter((l) => l.mentions.length)
  return byCount((named.length ? named : locals).map((l) => l.type))[0] as ActorType
}

const whyOne = (locals: readonly LocalActor[], reasons: readonly string[]): string[] => {
  const groups = grouped(locals, (l) => l.identity)
  const alike = [...groups.values()]
    .filter((g) => new Set(g.map((l) => l.document)).size > 1)
    .map((g) => {
      const names = byCount(g.map((l) => l.name)).slice(0, 4)
      return `${g.length} reports name ${names.map((n) => `“${n}”`).join(', ')}`
    })
  return [...new Set([...locals.flatMap((l) => l.why), ...alike, ...reasons])].sort()
}
