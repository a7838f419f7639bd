import type { EventRecord, LinkRecord } from '../base/index.ts'
import type { DocumentOptions } from './documents.ts'
import { accountText } from './layout/desk/account.ts'
import { type Catalogue, catalogueOf, type Placed } from './layout/desk/catalogue.ts'
import { refusalText } from './layout/desk/refusal.ts'
import { paletteOf } from './layout/palette.ts'
import { linkDocuments } from './linked.ts'
import { type Streams, write } from './streams.ts'
import { UsageError } from './usage.ts'

export interface RecordOptions {
  readonly id: string
  readonly apartFrom?: string
}

const HELP = 'muster help explain'
const MOST_NAMED = 6

/** `muster explain --id`: links the documents and tells what one record rests on. Returns the exit code. */
export const explainRecord = async (
  inputs: readonly string[],
  { id, apartFrom }: RecordOptions,
  about: DocumentOptions,
  streams: Streams,
): Promise<number> => {
  const linked = await linkDocuments(inputs, about, streams)
  const catalogue = catalogueOf(linked)
  const page = { catalogue, width: streams.width, paint: paletteOf(streams.colour) }
  const text =
    apartFrom === undefined
      ? accountText(theOne(id, catalogue), page)
      : refusalText(theEvent(id, catalogue), theEvent(apartFrom, catalogue), page)
  await write(streams.out, text)
  return linked.failed ? 1 : 0
}

const nameOf = (found: LinkRecord | Placed): string =>
  'claim' in found ? `${found.claim.id} (claim)` : `${found.id} (${found.kind})`

/** Throws a UsageError where no record or claim is called so, or several are. */
const theOne = (id: string, catalogue: Catalogue): LinkRecord | Placed => {
  const found = id ? catalogue.called(id) : []
  const [only, ...others] = found
  if (!only)
    throw new UsageError(
      `nothing in these documents has the id ${id}; muster link FILE… prints the ids`,
      HELP,
    )
  if (others.length)
    throw new UsageError(
      `${found.length} ids begin with ${id}: ${found.slice(0, MOST_NAMED).map(nameOf).join(', ')}${found.length > MOST_NAMED ? ' …' : ''}`,
      HELP,
    )
  return only
}

const theEvent = (id: string, catalogue: Catalogue): EventRecord => {
  const found = theOne(id, catalogue)
  if ('claim' in found || found.kind !== 'event')
    throw new UsageError(`${nameOf(found)} is no event; --apart-from is about two events`, HELP)
  return found
}
