import type { DocumentOptions } from './documents.ts'
import { catalogueOf } from './layout/desk/catalogue.ts'
import { deskText } from './layout/desk/desk.ts'
import { paletteOf } from './layout/palette.ts'
import { linkDocuments } from './linked.ts'
import { type Streams, write } from './streams.ts'

export interface LinkOptions extends DocumentOptions {
  readonly format: 'text' | 'jsonl'
  /** With `jsonl`: the claims too, before the records that name them. */
  readonly claims?: true
  /** With `text`: every event at length. */
  readonly all?: true
}

/** Reads and links the documents and prints the records. Returns the exit code. */
export const linkFiles = async (
  inputs: readonly string[],
  options: LinkOptions,
  streams: Streams,
): Promise<number> => {
  const { format, claims, all = false, ...about } = options
  const linked = await linkDocuments(inputs, about, streams)
  if (format === 'jsonl') {
    const told = claims ? linked.reports.flatMap((r) => r.claims.map((c) => ({ kind: 'claim', ...c }))) : []
    for (const record of [...told, ...linked.records]) await write(streams.out, `${JSON.stringify(record)}\n`)
  } else if (linked.reports.length + linked.failed) {
    const parts = deskText(
      catalogueOf(linked),
      { all, failed: linked.failed },
      streams.width,
      paletteOf(streams.colour),
    )
    for (const part of parts) await write(streams.out, part)
  }
  return linked.failed ? 1 : 0
}
