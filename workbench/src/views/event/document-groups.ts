import type { Lineage } from '../../../../src/base/index.ts'
import type { HeldDocument } from '../../../../src/store/index.ts'

/** A text and the reports that took it over: for the count of who says so, they are one. */
export interface DocumentGroup {
  readonly first: HeldDocument
  readonly copies: readonly {
    readonly document: HeldDocument
    readonly relation: string
    readonly why: readonly string[]
  }[]
  /** Sources that reports of the group cite. */
  readonly cites: readonly string[]
}

/** The documents of an event by the text that they draw on, each group under the earliest or the one it was taken from. */
export const documentGroups = (
  documents: readonly HeldDocument[],
  lineages: readonly Lineage[],
): DocumentGroup[] => {
  const byId = new Map(documents.map((d) => [d.id, d]))
  const copying = lineages.filter((l) => l.relation !== 'cites')
  const root = rootsOf(documents, copying)
  const groups = new Map<string, HeldDocument[]>()
  for (const d of documents) groups.set(root(d.id), [...(groups.get(root(d.id)) ?? []), d])
  return [...groups.values()]
    .map((all): DocumentGroup => {
      const ids = new Set(all.map((d) => d.id))
      const own = copying.filter((l) => l.documents.some((d) => ids.has(d)))
      const froms = own.flatMap((l) => (l.from !== undefined && ids.has(l.from) ? [l.from] : []))
      const drawn = froms.find((id) => !own.some((l) => l.from !== id && l.documents.includes(id)))
      const first = (drawn !== undefined && byId.get(drawn)) || all.toSorted(inTime)[0]!
      return {
        first,
        copies: all
          .filter((d) => d !== first)
          .sort(inTime)
          .map((document) => {
            const of = own.filter((l) => l.documents.includes(document.id))
            return {
              document,
              relation: of.some((l) => l.relation === 'copy') ? 'copy' : 'partial copy',
              why: of.flatMap((l) => l.why),
            }
          }),
        cites: [
          ...new Set(
            lineages.flatMap((l) =>
              l.relation === 'cites' && l.from !== undefined && l.documents.some((d) => ids.has(d))
                ? [byId.get(l.from)?.publisher ?? l.from]
                : [],
            ),
          ),
        ],
      }
    })
    .sort((a, b) => b.copies.length - a.copies.length || inTime(a.first, b.first))
}

/** Of each document, one that stands for all that are of one text with it. */
const rootsOf = (documents: readonly HeldDocument[], lineages: readonly Lineage[]) => {
  const up = new Map(documents.map((d) => [d.id, d.id]))
  const root = (id: string): string => {
    const next = up.get(id)
    return next === undefined || next === id ? id : root(next)
  }
  for (const { documents: all } of lineages) {
    const [head, ...rest] = all.filter((d) => up.has(d))
    for (const d of rest) if (root(d) !== root(head!)) up.set(root(d), root(head!))
  }
  return root
}

const inTime = (a: HeldDocument, b: HeldDocument): number => {
  const [x, y] = [a.published?.start ?? a.retrievedAt, b.published?.start ?? b.retrievedAt]
  return x < y ? -1 : x > y ? 1 : a.seq - b.seq
}
