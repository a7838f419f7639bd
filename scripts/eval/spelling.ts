/**
 * The consonants by which two spellings of one Arabic name meet: Daraa and Dar'a, Lattakia and Latakia, Deir Ezzor and
 * Dayr az Zawr. The article in any of its forms, vowels, doubling and a last h do not count.
 */
export const skeleton = (name: string): string => {
  const plain = name.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
  return plain
    .replace(/[^a-z ]+/g, (marks) => (/-/.test(marks) ? ' ' : ''))
    .replace(/\b(?:[ae][lrstdnz]|ash|esh|ez)\b ?/g, '')
    .replace(/\bez(?=z)/g, '')
    .replace(/h\b/g, '')
    .replace(/q/g, 'k')
    .replace(/[aeiouwy ]+/g, '')
    .replace(/(.)\1+/g, '$1')
}

/** Whether two place names are spellings of one name. Two consonants alone would take Homs for a home: the vowel helps. */
export const sameSpelling = (a: string, b: string): boolean => {
  const x = skeleton(a)
  return x.length > 1 && x === skeleton(b) && (x.length > 2 || firstVowel(a) === firstVowel(b))
}

const firstVowel = (name: string): string | undefined =>
  /[aeiou]/.exec(name.toLowerCase().replace(/^[ae][lrstdnz][ -]/, ''))?.[0]
