import type { Validator } from '../options.ts'

/** What a server says of the state of a page; undefined where it says nothing that can be sent back. */
export const validatorOf = (headers: ReadonlyMap<string, string>): Validator | undefined => {
  const etag = repeatable(headers.get('etag'))
  const lastModified = repeatable(headers.get('last-modified'))
  if (!etag && !lastModified) return undefined
  return { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) }
}

/** Only what can be sent back in a header. */
const repeatable = (value: string | undefined): string | undefined =>
  value && /^[\x20-\x7e]{1,1000}$/.test(value) ? value : undefined
