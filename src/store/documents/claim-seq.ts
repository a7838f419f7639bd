/** More claims than any document of 16 MiB can give. */
const MOST_CLAIMS = 2 ** 20

/** The number of a claim: claims in the order of their numbers stand as they were received and as they are read. */
export const claimSeq = (document: number, position: number): number => document * MOST_CLAIMS + position

/** Numbers that the claims of a document can have, half-open. */
export const claimSeqs = (document: number): { readonly from: number; readonly to: number } => ({
  from: claimSeq(document, 0),
  to: claimSeq(document + 1, 0),
})

/** The document and the position that a claim's number was made of. */
export const standingOf = (seq: number): { readonly document: number; readonly position: number } => ({
  document: Math.floor(seq / MOST_CLAIMS),
  position: seq % MOST_CLAIMS,
})
