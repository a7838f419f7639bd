import { usualSpelling } from './lexicon/spellings.ts'
import { GENERATIONS, HYPHEN_PARTICLES, PARTICLES, SMALL } from './lexicon/words.ts'

/** A name taken apart for comparison. */
export interface FoldedName {
  /** Folded words in their order, without particles, small words and "Jr". */
  readonly words: readonly string[]
  readonly generation?: string
  /** Written with an Arabic particle: its vowels are a matter of taste. */
  readonly romanised: boolean
}

/** Letters without marks, in small letters, apostrophes left out. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’‘ʿʾ`]/gu, '')
    .toLowerCase()

/**
 * One spelling for the usual ways to write a sound of another script in Latin letters: ou and u, ee and i, q and k,
 * doubled letters.
 */
export const foldWord = (word: string): string =>
  usualSpelling(word)
    .replace(/isation/, 'ization')
    .replace(/defence/, 'defense')
    .replace(/centre$/, 'center')
    .replace(/programme/, 'program')
    .replace(/ph/g, 'f')
    .replace(/ou|oo/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/e[iy]|a[iy]/g, 'ai')
    .replace(/ck|q|c(?![ehiy])/g, 'k')
    .replace(/dj/g, 'j')
    .replace(/(?<=.)y/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=[aeiou])h$/, '')

/** "Abdel Rahman", "Abdul-Rahman", "Abdelrahman": servant-of names as one word. */
const joinServant = (words: readonly string[]): string[] => {
  const out: string[] = []
  for (let i = 0; i < words.length; i++) {
    const next = words[i + 1]
    if (usualSpelling(words[i]!) === 'abdel' && next) {
      out.push(`abd${foldWord(next)}`)
      i++
    } else {
      const one = /^abd(?:e|u)l?(?=[^aeiou])(\p{L}{3,})$/u.exec(words[i]!)
      out.push(one && usualSpelling(words[i]!) === words[i] ? `abd${foldWord(one[1]!)}` : foldWord(words[i]!))
    }
  }
  return out
}

/** Takes a name apart. */
export const foldName = (name: string): FoldedName => {
  const raw = plain(name.replace(/['’]s$/, ''))
    .replace(/\./g, '')
    .split(/[\s,/]+/)
    .filter(Boolean)
  const parts: string[] = []
  let romanised = false
  let generation: string | undefined
  for (const piece of raw) {
    const [first = '', ...rest] = piece.split(/[-–‐]/).filter(Boolean)
    const kept =
      rest.length && (PARTICLES.has(first) || HYPHEN_PARTICLES.has(first)) ? rest : [first, ...rest]
    if (kept === rest) romanised = true
    for (const w of kept) {
      if (PARTICLES.has(w)) romanised = true
      else if (GENERATIONS.has(w) && parts.length) generation = w
      else if (HYPHEN_PARTICLES.has(w) && kept.length > 1) romanised = true
      else if (!SMALL.has(w) && w) parts.push(w)
    }
  }
  const words = joinServant(parts)
  return {
    words,
    ...(generation ? { generation } : {}),
    romanised: romanised || words.some((w) => w.startsWith('abd')),
  }
}

/** The consonants of a folded word, its first letter kept. */
export const skeleton = (word: string): string => word.slice(0, 1) + word.slice(1).replace(/[aeiouwh]/g, '')

/** Letters to add, drop, change or swap with a neighbour from one word to the other, counted up to `limit` + 1. */
export const distance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, k) => k)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let k = 1; k <= b.length; k++) {
      let cost = Math.min(row[k]! + 1, next[k - 1]! + 1, row[k - 1]! + (a[i - 1] === b[k - 1] ? 0 : 1))
      if (i > 1 && k > 1 && a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1])
        cost = Math.min(cost, before[k - 2]! + 1)
      next.push(cost)
    }
    before = row
    row = next
  }
  return row[b.length]!
}

/** The letters of an abbreviation: "F.S.A." and "FSA" alike. Undefined where the word is none. */
export const lettersOf = (name: string): string | undefined => {
  const letters = name.replace(/^[Tt]he /, '').replace(/[.\s]/g, '')
  return /^\p{Lu}[\p{Lu}\p{N}]{1,7}$/u.test(letters) ? letters : undefined
}

/** Initials of a name's words, small words left out. */
export const initialsOf = (name: string): string =>
  (name.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((w) => !SMALL.has(w.toLowerCase()))
    .map((w) => w[0]!.toUpperCase())
    .join('')
