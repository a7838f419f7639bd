import type { Claim } from '../base/index.ts'

/** Order of code units: the same on every machine, whatever its language. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const positionOf = (claim: Claim): number => claim.target.selector[0].start

/** One order of claims, whatever order they came in: by document, place in the text, id. */
export const byStanding = (a: Claim, b: Claim): number =>
  compare(a.document, b.document) || positionOf(a) - positionOf(b) || compare(a.id, b.id)

export const distinct = <T>(items: Iterable<T>): T[] => [...new Set(items)]

/** Items under their keys, in the order in which the keys first come. */
export const groupBy = <T>(items: Iterable<T>, key: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const k = key(item)
    const group = groups.get(k)
    if (group) group.push(item)
    else groups.set(k, [item])
  }
  return groups
}
