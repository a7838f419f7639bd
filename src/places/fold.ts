import { remember } from '../base/index.ts'

/** A name as the index knows it: lower case, no accents or apostrophes, hyphens as blanks, no "St." against "Saint". */
export const foldName = remember((name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`´ʿʾʻ]/g, '')
    .replace(/[-‐–_./]/g, ' ')
    .replace(/ı/g, 'i')
    .replace(/^st /, 'saint ')
    .replace(/\s+/g, ' ')
    .trim(),
)

const ARTICLE = /^(?:al|el|ad|ar|as|ash|at|az|ez|an|ath|adh|ed|er|es|esh|et|ul)$/

/**
 * What the spellings of one Arabic name have in common, whichever transliteration they follow: no articles, doubled
 * letters single, vowels in three classes, "kh", "gh", "q" and the emphatic letters with their plain neighbours, no
 * final "a" or "eh". "Deir Ezzor", "Deir ez-Zor" and "Dayr az Zawr" give the same.
 */
export const spellingKey = (name: string): string =>
  foldName(name)
    .split(' ')
    .filter((w) => !ARTICLE.test(w))
    .map(wordKey)
    .join('')

const wordKey = (word: string): string =>
  word
    .replace(/^e(?=zz|ss|dd|rr|tt|nn)/, '')
    .replace(/^(?:al|el)(?=[a-z]{4})/, '')
    .replace(/kh/g, 'h')
    .replace(/gh/g, 'g')
    .replace(/dh|th/g, 'd')
    .replace(/ch|sh/g, 's')
    .replace(/q/g, 'k')
    .replace(/z/g, 'z')
    .replace(/aw|au|ou|oo|u|o|w/g, 'u')
    .replace(/ay|ai|ei|ey|ee|ie|iy|i|y|e/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/[aiu]h?$/, '')

/** FNV-1a, twice with different starts: 64 bits in two halves. */
export const hashName = (key: string): readonly [number, number] => {
  let a = 0x811c9dc5
  let b = 0x9747b28c
  for (let i = 0; i < key.length; i++) {
    const c = key.charCodeAt(i)
    a = Math.imul(a ^ c, 0x01000193)
    b = Math.imul(b ^ c, 0x85ebca6b)
  }
  return [a >>> 0, (b ^ (b >>> 13)) >>> 0]
}
