/** Numbers of documents that one job covers at most. */
export const BLOCK = 32

/** What a worker is to read: all documents of a block of numbers that wait, or a single one. */
export type Work = { readonly block: number } | { readonly document: number }

/** The block of a document's number: documents 1 to 32 are block 0. */
export const blockOf = (seq: number): number => Math.floor((seq - 1) / BLOCK)

/** The first and the last number of a block. */
export const rangeOf = (block: number): readonly [number, number] => [block * BLOCK + 1, (block + 1) * BLOCK]

/** The name of a job: what it is about, so that the same is not queued twice. */
export const keyOf = (work: Work): string =>
  'block' in work ? `block ${work.block}` : `document ${work.document}`

/** Whether a document is among what these jobs read. */
export const covers = (keys: ReadonlySet<string>, seq: number): boolean =>
  keys.has(keyOf({ block: blockOf(seq) })) || keys.has(keyOf({ document: seq }))
