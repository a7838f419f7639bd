import type { Archive } from '../archive/index.ts'
import type { Capture, Receipt } from '../base/index.ts'

/** A capture as it was received, from its bytes and its receipt; undefined where the bytes are not held. */
export const captureOf = async (archive: Archive, receipt: Receipt): Promise<Capture | undefined> => {
  const bytes = await archive.bytes(receipt.document)
  if (!bytes) return undefined
  const { document, mediaType, charset, url, retrievedAt, input, context } = receipt
  return {
    sha256: document.replace(/^sha256:/, ''),
    bytes,
    mediaType,
    ...(charset === undefined ? {} : { charset }),
    ...(url === undefined ? {} : { url }),
    retrievedAt,
    input,
    context,
  }
}
