import type { Capture } from '../../base/index.ts'
import { decodeAs, encodingOfMark, firstInvalidUtf8 } from '../decode.ts'

const DECLARED = [
  /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:-]+)/i,
  /<\?xml[^>]{0,200}encoding\s*=\s*["']([\w:-]+)/i,
]

/**
 * The characters of a page: by its byte order mark, by what its sender declared, by its own meta element where the bytes
 * allow it, as UTF-8, or as windows-1252. Bytes that do not fit become U+FFFD, as in a browser.
 */
export const decodeHtml = ({ bytes, charset }: Capture): { html: string; encoding: string } => {
  const head = Buffer.from(bytes.subarray(0, 8192)).toString('latin1')
  const named = DECLARED.map((d) => d.exec(head)?.[1]).find((n) => n !== undefined)
  const valid = firstInvalidUtf8(bytes) < 0
  // A page that says UTF-16 in letters that one can read is not in UTF-16.
  const own = named && !/^utf-?16/i.test(named) ? named : undefined
  const encodings = [encodingOfMark(bytes), charset, own, valid ? 'utf-8' : 'windows-1252', 'utf-8']
  for (const encoding of encodings) {
    if (!encoding || (/^utf-?8$/i.test(encoding) && !valid && encoding === own && !hasUtf8(bytes))) continue
    const html = decodeAs(bytes, encoding.toLowerCase() === 'iso-8859-1' ? 'windows-1252' : encoding)
    if (html !== undefined) return { html: html.replace(/^\ufeff/, ''), encoding: encoding.toLowerCase() }
  }
  return { html: '', encoding: 'utf-8' }
}

/** True where some byte pair is one that UTF-8 text has: a page that says UTF-8 is then only damaged. */
const hasUtf8 = (bytes: Uint8Array): boolean =>
  bytes.some((b, i) => b >= 0xc3 && b < 0xf0 && ((bytes[i + 1] ?? 0) & 0xc0) === 0x80)
