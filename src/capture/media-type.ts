export type MediaType = 'text/plain' | 'text/html' | 'application/pdf'

const BY_ENDING: readonly (readonly [RegExp, MediaType | 'jsonl'])[] = [
  [/\.(txt|text|md)$/i, 'text/plain'],
  [/\.(html?|xhtml)$/i, 'text/html'],
  [/\.pdf$/i, 'application/pdf'],
  [/\.(jsonl|ndjson)(\.gz)?$/i, 'jsonl'],
]

/** What a file's name says it is; undefined for an ending that Muster does not know. */
export const typeOfName = (name: string): MediaType | 'jsonl' | undefined =>
  BY_ENDING.find(([ending]) => ending.test(name))?.[1]

const HTML_START =
  /^\s*(<!--[\s\S]*?-->\s*|<\?xml[^>]*>\s*)*<(!doctype html|html|head|body|article|main|meta|title)\b/i

/** What the bytes are, whatever the name says: PDF by its mark, HTML by its first tag, else the name's word. */
export const typeOfBytes = (bytes: Uint8Array, name: string): MediaType => {
  const start = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  if (start.slice(0, 1024).includes('%PDF-')) return 'application/pdf'
  if (HTML_START.test(start.replace(/^ï»¿/, ''))) return 'text/html'
  return typeOfName(name) === 'text/html' ? 'text/html' : 'text/plain'
}

/**
 * True for bytes that are no text in any encoding Muster reads: a zero byte outside UTF-16, or one control character in
 * fifty.
 */
export const isBinary = (bytes: Uint8Array): boolean => {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return false
  if (bytes.includes(0)) return true
  let controls = 0
  for (const b of bytes) if (b < 32 && b !== 9 && b !== 10 && b !== 12 && b !== 13 && b !== 27) controls++
  return controls * 50 > bytes.length
}
