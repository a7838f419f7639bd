import { grouped } from './grouped.ts'
import { isCommonName } from './identity.ts'
import type { LocalActor } from './local.ts'

/** Parties of several reports that are one by their identity alone; what is decided next is decided about these. */
export interface Node {
  readonly locals: readonly LocalActor[]
  /** What stands for them all in a comparison. */
  readonly sum: Summary
}

export type Summary = Pick<
  LocalActor,
  'key' | 'name' | 'type' | 'country' | 'fold' | 'identity' | 'roles' | 'rules' | 'letters' | 'company'
> & {
  /** Years of birth that the ages told allow. */
  readonly births: readonly number[]
  readonly days: readonly string[]
}

/** The year of birth by an age told on a day; an age without a day tells none. */
export const birthsOf = (local: LocalActor): number[] =>
  local.day ? local.ages.map((age) => Number(local.day!.slice(0, 4)) - age) : []

const union = <T>(lists: readonly (readonly T[])[]): T[] => [...new Set(lists.flat())].sort()

export const nodeOf = (locals: readonly LocalActor[]): Node => {
  const sorted = [...locals].sort((a, b) => (a.key < b.key ? -1 : 1))
  const first = sorted[0]!
  if (sorted.length === 1)
    return { locals: sorted, sum: { ...first, births: birthsOf(first), days: first.day ? [first.day] : [] } }
  const roles = new Map(sorted.flatMap((l) => l.roles).map((r) => [r.text.toLowerCase(), r]))
  return {
    locals: sorted,
    sum: {
      ...first,
      roles: [...roles.values()],
      rules: sorted.some((l) => l.rules),
      letters: union(sorted.map((l) => l.letters)),
      company: union(sorted.map((l) => l.company)),
      births: union(sorted.map(birthsOf)),
      days: union(sorted.map((l) => (l.day ? [l.day] : []))),
    },
  }
}

/** Parties of one identity as one node; names of many, ages that clash and parties a person spoke of stand alone first. */
export const nodesOf = (locals: readonly LocalActor[], decided: ReadonlySet<string>): Node[] => {
  const once = new Map(locals.map((l) => [l.key, l]))
  const sorted = [...once.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
  const groups = grouped(sorted, (l) => (decided.has(l.key) ? `${l.identity} ${l.key}` : l.identity))
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => (standAlone(group) ? group.map((l) => nodeOf([l])) : [nodeOf(group)]))
}

const standAlone = (group: readonly LocalActor[]): boolean => {
  const first = group[0]!
  if (group.length < 2 || first.type !== 'person') return false
  const births = group.flatMap(birthsOf)
  return (
    isCommonName(first.fold.words) || (births.length > 1 && Math.max(...births) - Math.min(...births) > 1)
  )
}
