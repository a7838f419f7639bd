import { byteLength } from '../byte-length.ts'
import type { Draft, Part } from '../draft.ts'

/** Entities that news pages write most; others end a block's search, which is best effort. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '(?:&amp;|&#38;|&)',
  '<': '(?:&lt;|<)',
  '>': '(?:&gt;|>)',
  '"': '(?:&quot;|&#34;|")',
  "'": "(?:&#0?39;|&apos;|&#x27;|')",
  '’': '(?:&rsquo;|&#8217;|&#x2019;|’)',
  '‘': '(?:&lsquo;|&#8216;|‘)',
  '“': '(?:&ldquo;|&#8220;|&#x201c;|“)',
  '”': '(?:&rdquo;|&#8221;|&#x201d;|”)',
  '—': '(?:&mdash;|&#8212;|—)',
  '–': '(?:&ndash;|&#8211;|–)',
}

const pattern = (word: string): string =>
  [...word].map((c) => ENTITIES[c] ?? c.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')).join('')

/** Between two words of a block: white space, tags, comments. */
const GAP = '(?:\\s|&nbsp;|&#160;|<[^>]{0,2000}>){1,40}'

/** Words at either end of a block by which it is looked for. */
const WORDS = 4

/**
 * Where each block stands in the page's bytes: its first and its last words are looked for in the source, in order, past
 * the block before. A block whose words are not found (broken up by markup, made by entities) has no entry.
 */
export const mapToBytes = (
  text: string,
  parts: readonly Part[],
  html: string,
  encoding: string,
): Draft['map'] => {
  const map: { text: { start: number; end: number }; bytes: { start: number; end: number } }[] = []
  // Scripts often hold the report's words once more.
  const source = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, (m) => ' '.repeat(m.length))
  const body = /<body\b/i.exec(html)?.index ?? 0
  let from = body
  let at = { unit: 0, byte: 0 }
  const byteOf = (unit: number): number => {
    at = { unit, byte: at.byte + byteLength(html.slice(at.unit, unit), encoding) }
    return at.byte
  }
  for (const part of parts) {
    const words = text.slice(part.start, part.end).split(/\s+/)
    const short = words.length <= WORDS * 3
    const head = find(source, short ? words : words.slice(0, WORDS), from)
    if (!head) continue
    const tail = short ? head : find(source, words.slice(-WORDS), head.start + (part.end - part.start) / 2)
    // A tail far behind its head belongs to another place.
    if (!tail || tail.end - head.start > (part.end - part.start) * 12 + 2000) continue
    map.push({
      text: { start: part.start, end: part.end },
      bytes: { start: byteOf(head.start), end: byteOf(tail.end) },
    })
    from = tail.end
  }
  return map
}

const find = (
  html: string,
  words: readonly string[],
  from: number,
): { start: number; end: number } | null => {
  const search = new RegExp(words.map(pattern).join(GAP), 'g')
  search.lastIndex = Math.floor(from)
  const m = search.exec(html)
  return m && { start: m.index, end: m.index + m[0].length }
}
