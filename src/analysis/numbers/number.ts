/** A numeral read off the words of a sentence: its value and the index behind its last word. */
export interface Numeral {
  readonly value: number
  readonly next: number
}

const names = (list: string, from: number, step: number): [string, number][] =>
  list.split(' ').map((w, i) => [w, from + i * step])

const SMALL: ReadonlyMap<string, number> = new Map([
  ...names('zero one two three four five six seven eight nine ten', 0, 1),
  ...names('eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 11, 1),
])
const TENS: ReadonlyMap<string, number> = new Map(
  names('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
)
const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
])
const DIGITS = /^(?:[1-9]\d{0,2}(?:,\d{3})+|0|[1-9]\d*)$/
const DECIMAL = /^\d+\.\d+$/

export const isHyphen = (form: string | undefined): boolean => form !== undefined && /^[-‐‑‒–—]$/.test(form)

/** "forty-two": nothing shorter is written in one word. */
const SHORTEST_JOINED = 8

/** "twenty-five" and "twenty five", written in one word or in several. */
const readBelowHundred = (forms: readonly string[], i: number): Numeral | undefined => {
  const form = forms[i] ?? ''
  const joined = form.length > SHORTEST_JOINED ? /^([a-z]+)[-‐‑]([a-z]+)$/.exec(form) : null
  if (joined) {
    const tens = TENS.get(joined[1]!)
    const units = SMALL.get(joined[2]!)
    return tens !== undefined && units !== undefined && units < 10
      ? { value: tens + units, next: i + 1 }
      : undefined
  }
  const small = SMALL.get(form)
  if (small !== undefined) return { value: small, next: i + 1 }
  const tens = TENS.get(form)
  if (tens === undefined) return undefined
  const at = isHyphen(forms[i + 1]) ? i + 2 : i + 1
  const units = SMALL.get(forms[at] ?? '')
  return units !== undefined && units > 0 && units < 10
    ? { value: tens + units, next: at + 1 }
    : { value: tens, next: i + 1 }
}

const readDigits = (forms: readonly string[], i: number): Numeral | undefined => {
  const form = forms[i] ?? ''
  if (!/^\d/.test(form)) return undefined
  if (DIGITS.test(form)) return { value: Number(form.replaceAll(',', '')), next: i + 1 }
  if (DECIMAL.test(form) && (MULTIPLIERS.get(forms[i + 1] ?? '') ?? 0) >= 1000)
    return { value: Number(form), next: i + 1 }
  return undefined
}

/** Whether a number may begin with a word, and so whether readNumber is worth asking. */
export const mayBeginNumber = (form: string): boolean =>
  SMALL.has(form) ||
  TENS.has(form) ||
  /^\d/.test(form) ||
  form === 'half' ||
  form === 'a' ||
  form === 'an' ||
  (form.length > SHORTEST_JOINED && /[-‐‑]/.test(form))

/**
 * Reads a whole number in digits or words that begins at word `i`: "33,000", "1.5 million", "two hundred and fifty",
 * "two dozen", "half a dozen". Forms are lower-case. Undefined where none begins there.
 */
export const readNumber = (forms: readonly string[], i: number): Numeral | undefined => {
  if (forms[i] === 'half') {
    const skip = (j: number): number => (isHyphen(forms[j]) ? j + 1 : j)
    const a = skip(i + 1)
    if (forms[a] !== 'a') return undefined
    const dozen = skip(a + 1)
    return forms[dozen] === 'dozen' ? { value: 6, next: dozen + 1 } : undefined
  }
  const article =
    (forms[i] === 'a' || forms[i] === 'an') && MULTIPLIERS.has(forms[i + 1] ?? '') && forms[i + 1]!.length > 2
  let part: Numeral | undefined = article
    ? { value: 1, next: i + 1 }
    : (readDigits(forms, i) ?? readBelowHundred(forms, i))
  if (!part) return undefined
  let total = 0
  let current = part.value
  let next = part.next
  const inDigits = readDigits(forms, i) !== undefined
  for (;;) {
    const multiplier = MULTIPLIERS.get(forms[next] ?? '')
    if (multiplier !== undefined && (forms[next]!.length > 2 || inDigits)) {
      if (multiplier === 100 || multiplier === 12) current *= multiplier
      else {
        total += current * multiplier
        current = 0
      }
      next++
      continue
    }
    if (next === part.next) break
    const at: number = forms[next] === 'and' ? next + 1 : next
    const last = MULTIPLIERS.get(forms[next - 1] ?? '')
    part = last !== undefined && last >= 100 && !inDigits ? readBelowHundred(forms, at) : undefined
    if (!part) break
    current += part.value
    next = part.next
  }
  const value = Math.round(total + current)
  return { value, next }
}
