import { createHash } from 'node:crypto'
import type { Receipt } from '../base/index.ts'
import type { Arrival } from './archive.ts'

export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** `sha256:` and a digest, as records name a document. */
export const documentOf = (digest: string): string => `sha256:${digest}`

/** The digest of a document's name; undefined where it is no such name. */
export const digestIn = (document: string): string | undefined =>
  /^sha256:([0-9a-f]{64})$/.exec(document)?.[1]

/** What is kept of a capture beside its bytes. Throws where the capture's digest is not that of its bytes. */
export const receiptOf = ({ capture, source }: Arrival): Receipt => {
  const { sha256, bytes, mediaType, charset, url, retrievedAt, input, context } = capture
  const digest = digestOf(bytes)
  if (digest !== sha256)
    throw new TypeError(`the capture of ${input} is given as ${sha256}, but its bytes are ${digest}`)
  return {
    kind: 'capture',
    document: documentOf(sha256),
    source,
    input,
    retrievedAt,
    length: bytes.length,
    mediaType,
    ...(charset !== undefined && { charset }),
    ...(url !== undefined && { url }),
    context,
  }
}
