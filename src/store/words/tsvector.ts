/** Words and the label of the part of a record that they are. */
export interface Labelled {
  readonly words: readonly string[]
  readonly label?: 'A' | 'B' | 'C'
}

/** PostgreSQL keeps no more places than this of a text, and of one word. */
const LAST_PLACE = 16_383
const MOST_PLACES = 255

/** A gap that no phrase reaches across. */
const GAP = 100

/** A tsvector in PostgreSQL's own writing: made here, so that its parser does not cut words in other places than SQLite's. */
export const tsvectorOf = (parts: readonly Labelled[]): string => {
  const places = new Map<string, string[]>()
  let at = 0
  for (const { words, label = '' } of parts) {
    for (const word of words) {
      at = Math.min(at + 1, LAST_PLACE)
      const known = places.get(word)
      if (!known) places.set(word, [`${at}${label}`])
      else if (known.length < MOST_PLACES) known.push(`${at}${label}`)
    }
    at += GAP
  }
  return [...places].map(([word, at]) => `'${word}':${at.join(',')}`).join(' ')
}

/** Bytes of a tsvector that are left to words (PostgreSQL takes 1 MB), and what each word takes beside its letters. */
const ROOM = 900_000
const OVERHEAD = 8
const PLACE = 2

/** As many of the first words of a text as a tsvector has room for: all, but of texts as long as several novels. */
export const indexable = (words: readonly string[]): readonly string[] => {
  if (words.length < ROOM / (4 * 64 + OVERHEAD + PLACE)) return words
  const seen = new Set<string>()
  let room = ROOM
  for (let k = 0; k < words.length; k++) {
    room -= PLACE
    if (!seen.has(words[k]!)) room -= Buffer.byteLength(words[k]!) + OVERHEAD
    if (room < 0) return words.slice(0, k)
    seen.add(words[k]!)
  }
  return words
}
