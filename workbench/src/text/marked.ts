import type { ClaimMark as PlacedClaim } from '../../../src/api/answers.ts'
import type { Block, Claim, Lineage, Span } from '../../../src/base/index.ts'
import type { Detail } from './details.ts'
import type { Mark } from './segments.ts'

/** A claim as it stands in its text. */
export interface ClaimMark extends Mark {
  readonly kind: 'claim'
  readonly type: string
  /** Its number in the list beside the text, from 1. */
  readonly number: number
}

/** Words that stand in another document too. */
export interface PassageMark extends Mark {
  readonly kind: 'passage'
  readonly other: string
  /** Whether this document has them from the other; unknown where neither is known to be first. */
  readonly copied: boolean
}

export type AnyMark = ClaimMark | Detail | PassageMark

/** Claims in the order of the text. */
export const claimMarks = (claims: readonly PlacedClaim[]): ClaimMark[] =>
  claims
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map(({ id, type, start, end }, i) => ({ kind: 'claim', key: id, type, number: i + 1, start, end }))

/** Where a claim stands in its text. */
export const placed = ({ id, type, target }: Claim): PlacedClaim => {
  const { start, end } = target.selector[0]
  return { id, type, start, end }
}

/** Passages that a document shares with others, by the lineages that name it. */
export const passageMarks = (document: string, lineages: readonly Lineage[]): PassageMark[] =>
  lineages
    .flatMap((lineage) =>
      lineage.evidence.flatMap(({ documents: [a, b], spans: [x, y] }) =>
        a === document || b === document
          ? [
              {
                span: a === document ? x : y,
                other: a === document ? b : a,
                copied: lineage.from !== undefined && lineage.from !== document,
              },
            ]
          : [],
      ),
    )
    .map(({ span, other, copied }, i) => ({
      kind: 'passage',
      key: `passage:${i}`,
      other,
      copied,
      start: span.start,
      end: span.end,
    }))

/** The marks of each block. A block without any shares one empty list, so that nothing is drawn anew for it. */
export const byBlock = <M extends Mark>(blocks: readonly Block[], marks: readonly M[]): (readonly M[])[] => {
  const lists: (readonly M[])[] = blocks.map(() => NONE)
  for (const mark of marks)
    for (let i = firstBlock(blocks, mark); i < blocks.length && blocks[i]!.start < mark.end; i++)
      lists[i] = lists[i] === NONE ? [mark] : [...lists[i]!, mark]
  return lists
}

const NONE: readonly never[] = []

/** The first block that ends after a span begins; blocks stand in order. */
const firstBlock = (blocks: readonly Block[], { start }: Span): number => {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (blocks[middle]!.end > start) high = middle
    else low = middle + 1
  }
  return low
}
