import { DocumentError } from '../../base/index.ts'

/** Characters of a URL. Longer ones are no addresses of reports. */
const MAX_URL = 2048

/** A URL as it may be shown and stored: without the user name and password that it may hold, and not without end. */
export const shown = (url: string): string => {
  const bare = url.replace(/^([a-z][\w+.-]*:[\\/]*)[^\\/?#]*@/i, '$1')
  return bare.length > MAX_URL ? `${bare.slice(0, 100)}…` : bare
}

/** True for what is written like a URL, of whatever scheme: `https://…`, `file:…`. A letter and a colon are a drive. */
export const looksLikeUrl = (source: string): boolean =>
  /^[a-z][a-z0-9+.-]*:\/\//i.test(source) || /^(https?|file|ftp|data|javascript|about|blob):/i.test(source)

/** The URL of a page that may be asked for; throws a DocumentError `refused-address` for any other. */
export const webAddress = (address: string, base?: string): URL => {
  const refused = (message: string): DocumentError =>
    new DocumentError('refused-address', shown(address), message)
  if (address.length > MAX_URL) throw refused(`is longer than the ${MAX_URL} characters that a URL may have`)
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined
  if (!url) throw refused('is no URL: write it in full, as https://news.example/story')
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refused(
      `${shown(url.href)} has the scheme ${url.protocol} – only http: and https: are fetched; give a file by its path`,
    )
  if (url.username || url.password)
    throw refused(
      'holds a user name or a password, which a ledger would keep in clear: save the page, and add the file',
    )
  url.hash = ''
  return url
}
