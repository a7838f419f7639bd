/** Articles of Arabic names, in the forms that go before one consonant or another. */
const ARTICLE = /^(?:[ae][lnrtdsz]|ash|esh|ul|the)$/

/**
 * What is the same in all spellings of a name that was written in another script: its consonants, each once in a row.
 * "Zour", "Ezzor" and "Zawr" are one, and so is the possessive. Empty for an article; a name with one consonant is kept as it is.
 */
export const spelling = (folded: string): string => {
  if (ARTICLE.test(folded)) return ''
  const consonants = folded.replace(/s$|[aeiouyhw]/g, '').replace(/(.)\1+/g, '$1')
  return consonants.length > 1 ? consonants : folded
}
