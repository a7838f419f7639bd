const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const wordValue = (word: string): number | undefined => {
  if (/^\d+$/.test(word)) return Number(word)
  const one = ONES.indexOf(word)
  if (one >= 0) return one
  const ten = TENS.indexOf(word)
  return ten >= 0 ? 10 * (ten + 2) : undefined
}

/** The first whole number that the words give, in digits or in words: `Fifteen civilians` is 15, `1,200 people` 1200. */
export const firstNumber = (phrase: string): number | undefined => {
  const words =
    phrase
      .toLowerCase()
      .replace(/(\d),(?=\d{3}\b)/g, '$1')
      .match(/[a-z]+|\d+/g) ?? []
  const first = words.findIndex((w) => wordValue(w) !== undefined)
  if (first < 0) return undefined
  let total = wordValue(words[first] ?? '') ?? 0
  for (const word of words.slice(first + 1)) {
    const value = wordValue(word)
    if (word === 'hundred') total *= 100
    else if (word === 'thousand') total *= 1000
    else if (word === 'and') continue
    else if (value !== undefined && !/^\d/.test(word) && fits(total, value)) total += value
    else break
  }
  return total
}

/** `five` after `twenty` or `two hundred` adds to it; after `three` it begins a new number. */
const fits = (total: number, value: number): boolean =>
  total >= 20 && total % 10 === 0 && (value < 10 || total % 100 === 0)
