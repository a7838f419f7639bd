import type { MediaType } from '../capture/index.ts'

const READ_AS: Readonly<Record<string, MediaType>> = {
  'text/html': 'text/html',
  'application/xhtml+xml': 'text/html',
  'text/plain': 'text/plain',
  'text/markdown': 'text/plain',
  'application/pdf': 'application/pdf',
  'application/x-pdf': 'application/pdf',
}

export interface ContentType {
  /** `text/html`, in lower case and without parameters. */
  readonly essence: string
  readonly charset?: string
}

/** The parts of a Content-Type header; undefined where there is none. */
export const contentType = (header: string | null | undefined): ContentType | undefined => {
  const essence = /^\s*([^\s;,]+\/[^\s;,]+)/.exec(header ?? '')?.[1]?.toLowerCase()
  if (!essence) return undefined
  const charset = /;\s*charset\s*=\s*["']?([\w:.+-]+)/i.exec(header ?? '')?.[1]
  return { essence, ...(charset ? { charset } : {}) }
}

/** True for the types that feeds alone are of. */
export const isFeedType = (type: ContentType | undefined): boolean =>
  /^application\/((rss|atom|rdf)\+xml|feed\+json)$/.test(type?.essence ?? '')

/** True for pictures, sounds and the like, of which not a byte is wanted. */
export const isNoText = (type: ContentType | undefined): boolean =>
  /^(image|video|audio|font)\//.test(type?.essence ?? '')

/** As which type of document a content type is read; undefined for one that is not read. */
export const readAs = (type: ContentType): MediaType | undefined => READ_AS[type.essence]
