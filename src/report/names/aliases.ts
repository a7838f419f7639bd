import type { Tree } from '../../analysis/index.ts'
import type { Span } from '../../base/index.ts'
import type { Chunk } from './chunk.ts'

const form = (tree: Tree, i: number): string => tree.words[i]?.form ?? ''

/** Capitals of a name's words, small words left out or kept: both ways are usual. */
const initialsOf = (text: string): readonly string[] => {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  const all = words.map((w) => w[0]!.toUpperCase()).join('')
  const big = words.filter((w) => /^\p{Lu}/u.test(w)).map((w) => w[0]!)
  return [big.join(''), all]
}

/** "SOHR" of "Syrian Observatory for Human Rights": the letters stand in the name in their order. */
export const abbreviates = (short: string, long: string): boolean => {
  const letters = short.replace(/[.\s]/g, '')
  if (!/^\p{Lu}[\p{Lu}\p{N}]{1,7}s?$/u.test(letters)) return false
  return initialsOf(long).includes(letters.toUpperCase())
}

const KNOWN = new Set(['known', 'called', 'dubbed', 'nicknamed', 'a.k.a.', 'aka', 'alias'])

/** The first word after "(", ", better known as", ", or": where another name of the same party can begin; -1: nowhere. */
const openedAt = (tree: Tree, last: number): { at: number; bracket: boolean } | undefined => {
  if (form(tree, last + 1) === '(') {
    const quote = /^["“‘']$/.test(form(tree, last + 2)) ? 1 : 0
    return { at: last + 2 + quote, bracket: true }
  }
  for (let i = last + 1; i <= last + 6; i++) {
    const word = form(tree, i).toLowerCase()
    if (KNOWN.has(word)) {
      const as = form(tree, i + 1).toLowerCase() === 'as' ? i + 2 : i + 1
      const the = form(tree, as).toLowerCase() === 'the' ? as + 1 : as
      return { at: /^["“‘']$/.test(form(tree, the)) ? the + 1 : the, bracket: false }
    }
    if (
      !/^(?:,|\(|also|better|widely|formerly|previously|commonly|usually|or|and|is|was|who|which|more)$/.test(
        word,
      )
    )
      break
  }
  return undefined
}

/** Other names of the same party, said so right behind one: "the Free Harbour Union (FHU)", "better known as". */
export const aliasesBeside = (
  tree: Tree,
  chunk: Chunk,
  chunks: readonly Chunk[],
  body: boolean,
  slice: (at: Span) => string,
): (Span & { text: string })[] => {
  const opened = openedAt(tree, chunk.last)
  const other = opened && chunks.find((c) => c.first === opened.at)
  if (!opened || !other) return []
  const at = { start: tree.word(other.first).start, end: tree.word(other.last).end }
  const text = slice(at)
  const whole = slice({ start: tree.word(chunk.first).start, end: tree.word(chunk.last).end })
  if (opened.bracket) {
    if (form(tree, other.last + 1) !== ')' && !/^["”’']$/.test(form(tree, other.last + 1))) return []
    const translated = body && other.last > other.first
    if (!abbreviates(text, whole) && !abbreviates(whole, text) && !translated && !isShort(text, body))
      return []
  }
  return [{ ...at, text }]
}

/** "the Harbour Workers' Party (HWPD)": capitals in brackets behind a body's name, though letters differ in its own tongue. */
const isShort = (text: string, body: boolean): boolean => body && /^\p{Lu}{2,7}(?:-\p{Lu})?$/u.test(text)
