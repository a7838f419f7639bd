import { DocumentError, type Issue } from '../base/index.ts'

/** What an error means to the reader who asked for `input`. A fault of ours is told as such, and costs one document. */
export const issueOfError = (error: unknown, input: string): Issue => {
  if (error instanceof DocumentError) {
    const { code, input: at, message } = error.issue
    // Somewhere along the way to what was asked for: after a redirect.
    return { code, input, message: isSame(at, input) ? message : `leads to ${at}, which ${message}` }
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { code: 'internal', input, message: `Muster has a fault here, please report it: ${trace}` }
}

/** `http://news.example` and `http://news.example/#top` are one address. */
const isSame = (a: string, b: string): boolean => a === b || (URL.canParse(b) && withoutHash(b) === a)

const withoutHash = (address: string): string => {
  const url = new URL(address)
  url.hash = ''
  return url.href
}
