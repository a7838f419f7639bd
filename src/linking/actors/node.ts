import { grouped } from './grouped.ts'
import { isCommonName } from './identity.ts'
import type { LocalActor } from './local.ts'
import { merged, type Portrait, portraitOf } from './portrait.ts'

/**
 * Parties of several reports that are one by their identity alone; what is decided next is decided about these. `id` is
 * the identity, with the party's key where it stands alone.
 */
export interface Node {
  readonly id: string
  /** The identity, or what else its parties were grouped by first. */
  readonly group: string
  /** What stands for them all in a comparison. */
  readonly sum: Portrait
}

/** The portraits of the parties of some reports, by what they are grouped by first. */
export const portraitsOf = (
  locals: readonly LocalActor[],
  decided: ReadonlySet<string> = new Set(),
): Map<string, Portrait[]> => {
  const sorted = [...locals].sort((a, b) => (a.key < b.key ? -1 : 1))
  return new Map(
    [...grouped(sorted, (l) => groupOf(l, decided))].map(([id, group]) => {
      const seen = new Set<string>()
      const portraits = group.map((l) => {
        const known = seen.has(l.document)
        seen.add(l.document)
        return portraitOf(l, known ? 0 : 1)
      })
      return [id, portraits]
    }),
  )
}

/** By what a party is grouped first: its identity; alone where a person has spoken of it. */
export const groupOf = (l: Pick<LocalActor, 'identity' | 'key'>, decided: ReadonlySet<string>): string =>
  decided.has(l.key) ? `${l.identity} ${l.key}` : l.identity

/** Portraits of one group as one node; names of many and ages that clash stand alone first. */
export const nodesOfGroup = (id: string, portraits: readonly Portrait[]): Node[] => {
  if (!standAlone(portraits)) return [{ id, group: id, sum: merged(portraits) }]
  return [...portraits]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((sum) => ({ id: portraits.length > 1 ? `${id} ${sum.key}` : id, group: id, sum }))
}

/** Nodes in the order in which all that follows looks at them. */
export const inOrder = (nodes: readonly Node[]): Node[] => [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1))

/** True where parties that bear one full name may be different people. */
export const standAlone = (portraits: readonly Portrait[]): boolean => {
  const [first] = portraits
  if (first?.type !== 'person') return false
  const births = portraits.flatMap((p) => p.births)
  return (
    isCommonName(first.fold.words) || (births.length > 1 && Math.max(...births) - Math.min(...births) > 1)
  )
}
