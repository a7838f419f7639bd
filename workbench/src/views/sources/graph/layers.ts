import type { CitationGraph } from '../../../../../src/api/answers.ts'

/** An outlet (left) or a source that it cites (right). */
export interface Node {
  /** As citations name it. */
  readonly name: string
  /** Documents of its links. */
  readonly documents: number
  /** Place in its column, from the top, beginning with 0. */
  readonly row: number
}

export interface Link {
  readonly outlet: number
  readonly source: number
  readonly documents: number
}

/** Who cites whom in two columns, ordered so that few lines cross. */
export interface Layers {
  readonly outlets: readonly Node[]
  readonly sources: readonly Node[]
  /** Rows of the outlet and of the source. */
  readonly links: readonly Link[]
  /** Links that are not shown, of outlets or sources beyond the largest. */
  readonly left: number
}

/** Rounds of ordering one column by the other; they settle within a few. */
const ROUNDS = 8

/** The largest outlets and sources, at most `most` of each. */
export const layersOf = (links: CitationGraph['links'], most: number): Layers => {
  const outlets = largest(links, (l) => l.outlet, most)
  const sources = largest(links, (l) => l.source, most)
  const shown = links.filter((l) => outlets.has(l.outlet) && sources.has(l.source))
  let left = [...outlets.keys()].filter((name) => shown.some((l) => l.outlet === name))
  let right = [...sources.keys()].filter((name) => shown.some((l) => l.source === name))
  for (let round = 0; round < ROUNDS; round++) {
    right = ordered(right, left, (source) =>
      shown.filter((l) => l.source === source).map((l) => [l.outlet, l.documents]),
    )
    left = ordered(left, right, (outlet) =>
      shown.filter((l) => l.outlet === outlet).map((l) => [l.source, l.documents]),
    )
  }
  const rows = { outlet: rowsOf(left), source: rowsOf(right) }
  return {
    outlets: left.map((name, row) => ({ name, row, documents: outlets.get(name)! })),
    sources: right.map((name, row) => ({ name, row, documents: sources.get(name)! })),
    links: shown.map((l) => ({
      outlet: rows.outlet.get(l.outlet)!,
      source: rows.source.get(l.source)!,
      documents: l.documents,
    })),
    left: links.length - shown.length,
  }
}

/** How many pairs of lines cross. */
export const crossings = (links: readonly Link[]): number => {
  let count = 0
  for (const [k, a] of links.entries())
    for (const b of links.slice(k + 1)) if ((a.outlet - b.outlet) * (a.source - b.source) < 0) count++
  return count
}

const largest = (
  links: CitationGraph['links'],
  nameOf: (l: CitationGraph['links'][number]) => string,
  most: number,
): Map<string, number> => {
  const documents = new Map<string, number>()
  for (const l of links) documents.set(nameOf(l), (documents.get(nameOf(l)) ?? 0) + l.documents)
  return new Map([...documents].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, most))
}

/** Names by the middle of those they are linked with, weighted by documents (the barycentre heuristic of layered drawing). */
const ordered = (
  names: readonly string[],
  others: readonly string[],
  linksOf: (name: string) => readonly (readonly [string, number])[],
): string[] => {
  const rows = rowsOf(others)
  const middle = new Map(
    names.map((name) => {
      const links = linksOf(name)
      const weight = links.reduce((sum, [, n]) => sum + n, 0)
      return [name, links.reduce((sum, [other, n]) => sum + rows.get(other)! * n, 0) / weight]
    }),
  )
  // the sort is stable: those of one middle keep their order
  return [...names].sort((a, b) => middle.get(a)! - middle.get(b)!)
}

const rowsOf = (names: readonly string[]): Map<string, number> =>
  new Map(names.map((name, row) => [name, row]))
