import type { DocumentAnswer, DocumentName } from '../../../../src/api/answers.ts'
import type { Lineage } from '../../../../src/base/index.ts'

/** How a document stands to another, in words. */
export interface KinLine {
  readonly says: string
  readonly kin?: DocumentName
  /** A source that is no document. */
  readonly source?: string
  /** The document has its own words from there. */
  readonly copies: boolean
  readonly why: readonly string[]
}

/** What its lineages say of a document: what it copies first. */
export const kinLines = ({ document: { id, input }, lineages, kin }: DocumentAnswer): KinLine[] => {
  const names = new Map(kin.map((k) => [k.id, k]))
  return lineages
    .flatMap((lineage) => linesOf(lineage, id, names))
    .map((line) => ({ ...line, why: aboutIt(line.why, input) }))
    .toSorted((a, b) => Number(b.copies) - Number(a.copies))
}

const linesOf = (
  { relation, from, documents, why }: Lineage,
  id: string,
  names: ReadonlyMap<string, DocumentName>,
): KinLine[] => {
  if (relation === 'cites') {
    const named = from === undefined ? undefined : names.get(from)
    if (from === undefined || from === id) return []
    return [{ says: 'cites', ...(named ? { kin: named } : { source: from }), copies: false, why }]
  }
  const part = relation === 'partial-copy' ? 'in part ' : ''
  if (from !== undefined && from !== id) {
    const known = names.get(from)
    return [{ says: `${part}copied from`, ...(known ? { kin: known } : { source: from }), copies: true, why }]
  }
  return documents.flatMap((other) => {
    const known = names.get(other)
    if (other === id || !known) return []
    return [
      {
        says: from === id ? `${part}copied by` : `${part}shares its words with`,
        kin: known,
        copies: false,
        why,
      },
    ]
  })
}

/** A lineage tells of all its documents: the reasons that name this one, or all where none does. */
const aboutIt = (why: readonly string[], input: string): readonly string[] => {
  const own = why.filter((reason) => reason.includes(input))
  return own.length ? own : why
}
