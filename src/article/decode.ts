import iconv from 'iconv-lite'
import { type Capture, DocumentError } from '../base/index.ts'

const BOMS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** Encoding that a byte order mark at the start tells of. */
export const encodingOfMark = (bytes: Uint8Array): string | undefined =>
  BOMS.find(([mark]) => mark.every((b, i) => bytes[i] === b))?.[1]

/** The text in a named encoding, every character kept, a leading mark too. Undefined for an unknown name. */
export const decodeAs = (bytes: Uint8Array, encoding: string): string | undefined =>
  iconv.encodingExists(encoding) ? iconv.decode(Buffer.from(bytes), encoding, { stripBOM: false }) : undefined

/** Index of the first byte that is not UTF-8, -1 where all are. */
export const firstInvalidUtf8 = (bytes: Uint8Array): number => {
  for (let i = 0; i < bytes.length; ) {
    const b = bytes[i]!
    const more =
      b < 0x80 ? 0 : b >= 0xc2 && b < 0xe0 ? 1 : b >= 0xe0 && b < 0xf0 ? 2 : b >= 0xf0 && b < 0xf5 ? 3 : -1
    if (more < 0) return i
    const next = bytes[i + 1] ?? 0
    const [low, high] =
      b === 0xe0
        ? [0xa0, 0xbf]
        : b === 0xed
          ? [0x80, 0x9f]
          : b === 0xf0
            ? [0x90, 0xbf]
            : b === 0xf4
              ? [0x80, 0x8f]
              : [0x80, 0xbf]
    if (more && (next < low! || next > high!)) return i
    for (let k = 2; k <= more; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return i
    i += more + 1
  }
  return -1
}

/** Punctuation of windows-1252 that news text has: euro, ellipsis, quotation marks, dashes, signs. */
const PUNCTUATION = new Set([
  0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0xa0, 0xa3, 0xa7, 0xa9, 0xab, 0xad, 0xae, 0xb0,
  0xb7, 0xbb, 0xbd,
])
const LETTERS = new Set([...Buffer.from('ÀÁÄÅÆÇÉÈÖØÜÑßàáâãäåæçèéêëìíîïñòóôõöøùúûü', 'latin1')])
const isLetter = (b = 0): boolean => (b >= 65 && b <= 90) || (b >= 97 && b <= 122) || LETTERS.has(b)

/** True where every byte above 127 is one that Western text in windows-1252 would have in that place. */
export const looksWindows1252 = (bytes: Uint8Array): boolean =>
  bytes.every(
    (b, i) =>
      b < 128 || PUNCTUATION.has(b) || (LETTERS.has(b) && (isLetter(bytes[i - 1]) || isLetter(bytes[i + 1]))),
  )

/**
 * The characters of a plain text capture: by its byte order mark, by what its sender declared, as UTF-8, or as
 * windows-1252 where it has the look of it. The mark stays in the text, as the character U+FEFF. Throws a DocumentError
 * `encoding` that names the first byte that cannot be read.
 */
export const decodeText = ({ bytes, charset, input }: Capture): { text: string; encoding: string } => {
  const declared = encodingOfMark(bytes) ?? charset
  const encoding = declared && iconv.encodingExists(declared) ? declared.toLowerCase() : 'utf-8'
  if (encoding !== 'utf-8' && encoding !== 'utf8') return { text: decodeAs(bytes, encoding) ?? '', encoding }
  const bad = firstInvalidUtf8(bytes)
  if (bad < 0) return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), encoding: 'utf-8' }
  if (!declared && looksWindows1252(bytes))
    return { text: decodeAs(bytes, 'windows-1252') ?? '', encoding: 'windows-1252' }
  throw new DocumentError(
    'encoding',
    input,
    `is not valid UTF-8 at byte ${bad}, and no other encoding fits: convert it to UTF-8`,
  )
}
