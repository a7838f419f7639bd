import { DocumentError } from '../../base/index.ts'
import type { Answer } from './request.ts'
import { retryAfter } from './retry-after.ts'

/** What an answer without a page means to a reader, and what can be done. */
export const refusal = (url: URL, { status, headers }: Answer): DocumentError => {
  const wait = retryAfter(headers.get('retry-after'))
  const [what, way] =
    status === 404 || status === 410
      ? ['is not there', 'check the address, or look for it in a web archive']
      : status === 401 || status === 402 || status === 403
        ? ['may not be read without leave', 'save the page, and add the file']
        : status >= 500 || status === 429
          ? ['cannot be given now', wait ? `try again in ${Math.ceil(wait / 1000)} s` : 'try again later']
          : ['was not given', 'look at it in a browser']
  return new DocumentError('http', url.href, `${what} (status ${status} of ${url.host}): ${way}`)
}
