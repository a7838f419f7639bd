import type { Count } from '../../base/index.ts'
import { isHyphen, mayBeginNumber, readNumber } from '../numbers/index.ts'
import { BOUNDS, type Bound, FRACTIONS, MULTIPLES, VAGUE, VAGUE_MULTIPLE } from './lexicon.ts'
import { phraseAt, phraseTable } from './words.ts'

/** A count without its words: `first` to `next` (exclusive) are word indices. */
export interface Core extends Omit<Count, 'text'> {
  readonly first: number
  readonly next: number
  /** `exact`: a numeral; `multiple`: "dozens"; `vague`: "several"; `fraction`: "half". */
  readonly form: 'exact' | 'multiple' | 'vague' | 'fraction'
}

const VALUE = { low: null, best: null, high: null, approximate: false } as const

const plain = (phrases: readonly string[]) => phraseTable(phrases.map((p) => [p, undefined] as const))

const fractionsAt = plain(FRACTIONS)
const boundsAt = phraseTable(BOUNDS)
const vagueAt = plain(VAGUE)
const BEFORE_MULTIPLE = ['several', 'many', 'a few', 'a couple of', 'a couple', 'some']
const beforeMultipleAt = plain(BEFORE_MULTIPLE)

/** Words that a count may begin with, numerals apart: few do, so that one look spares most others. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...[...FRACTIONS, ...BOUNDS.map(([phrase]) => phrase), ...VAGUE, ...BEFORE_MULTIPLE].map(
    (phrase) => phrase.split(' ')[0]!,
  ),
  ...Object.keys(MULTIPLES),
  'between',
  'from',
])

/** Reads a count with the words that limit it ("at least 80", "between 20 and 30", "tens of thousands") at word `i`. */
export const readCore = (forms: readonly string[], i: number): Core | undefined => {
  const form = forms[i] ?? ''
  if (!FIRST_WORDS.has(form) && !mayBeginNumber(form)) return undefined
  const [fraction] = fractionsAt(forms, i)
  if (fraction && forms[fraction.next] === 'of')
    return { ...VALUE, approximate: true, first: i, next: fraction.next, form: 'fraction' }
  const between =
    forms[i] === 'between' || forms[i] === 'from' ? readRange(forms, i + 1, ['and', 'to']) : undefined
  if (between) return { ...between, first: i }
  for (const { value: bound, next: at } of boundsAt(forms, i)) {
    const nested = bound === 'about' ? undefined : readBound(forms, at)
    const inner = nested ?? readBare(forms, at)
    if (inner && inner.form !== 'vague')
      return { ...(bothBounds(forms, inner, bound) ?? limited(inner, bound)), first: i }
  }
  return readBare(forms, i)
}

/** "at least 14 and up to 20", "no fewer than 14 but no more than 20": both ends, each with its own words. */
const bothBounds = (forms: readonly string[], low: Core, bound: Bound): Core | undefined => {
  if (bound !== 'at-least' || low.low === null) return undefined
  const at = ['and', 'but', ','].includes(forms[low.next] ?? '') ? low.next + 1 : -1
  const upper = at > 0 ? boundsAt(forms, at).find((b) => b.value === 'at-most') : undefined
  const high = upper && readBare(forms, upper.next)
  return high?.high != null && high.high > low.low
    ? { ...low, best: null, high: high.high, next: high.next }
    : undefined
}

/** "at least some 20": the second limit only says that the number is round. */
const readBound = (forms: readonly string[], i: number): Core | undefined => {
  for (const { value: bound, next: at } of boundsAt(forms, i)) {
    const inner = bound === 'about' ? readBare(forms, at) : undefined
    if (inner) return inner
  }
  return undefined
}

const limited = (core: Core, bound: Bound): Core => {
  const low = core.low ?? core.best
  const high = core.high ?? core.best
  switch (bound) {
    case 'at-least':
      return { ...core, low, best: null, high: null, approximate: core.form === 'multiple' }
    case 'more':
      return {
        ...core,
        low: low === null ? null : low + (core.form === 'exact' ? 1 : 0),
        best: null,
        high: null,
      }
    case 'at-most':
      return { ...core, low: null, best: null, high }
    case 'fewer':
      return { ...core, low: null, best: null, high: high === null ? null : high - 1 }
    case 'about':
      return core.best === null
        ? { ...core, approximate: true }
        : { ...core, low: null, high: null, best: core.best, approximate: true }
    case 'exactly':
      return core
  }
}

const readBare = (forms: readonly string[], i: number): Core | undefined =>
  readMultiple(forms, i) ??
  readPair(forms, i) ??
  readRange(forms, i, ['to', 'or', '-']) ??
  readExact(forms, i) ??
  readVague(forms, i)

const readExact = (forms: readonly string[], i: number): Core | undefined => {
  const n = readNumber(forms, i)
  if (!n) return undefined
  const core: Core = {
    low: n.value,
    best: n.value,
    high: n.value,
    approximate: false,
    first: i,
    next: n.next,
    form: 'exact',
  }
  const more = phraseAt(forms, n.next, 'or more')
  if (more > 0) return { ...core, best: null, high: null, next: more }
  if (forms[n.next] === '+' || forms[n.next] === 'plus')
    return { ...core, best: null, high: null, next: n.next + 1 }
  if (isHyphen(forms[n.next]) && forms[n.next + 1] === 'odd')
    return { ...core, low: null, high: null, approximate: true, next: n.next + 2 }
  return core
}

/** "20 to 30", "80-100", "two or three". */
const readRange = (forms: readonly string[], i: number, joins: readonly string[]): Core | undefined => {
  const a = readNumber(forms, i)
  if (!a) return undefined
  const join = forms[a.next] ?? ''
  if (!joins.includes(join) && !(joins.includes('-') && isHyphen(join))) return undefined
  const b = readNumber(forms, a.next + 1)
  if (!b || b.value <= a.value) return undefined
  // "two to three thousand" counts in thousands both times
  const unit = /^(?:million|thousand|hundred)$/.exec(forms[b.next - 1] ?? '')?.[0]
  const scaled =
    unit && b.next > a.next + 2 && a.next === i + 1 && a.value < 100 ? a.value * unitOf(unit) : a.value
  const low = scaled < b.value ? scaled : a.value
  return { low, best: null, high: b.value, approximate: join === 'or', first: i, next: b.next, form: 'exact' }
}

const unitOf = (word: string): number => (word === 'million' ? 1e6 : word === 'thousand' ? 1000 : 100)

const readMultiple = (forms: readonly string[], i: number): Core | undefined => {
  const vague = beforeMultipleAt(forms, i).find((v) => VAGUE_MULTIPLE[forms[v.next] ?? ''])
  const at = vague ? vague.next : i
  const word = vague ? VAGUE_MULTIPLE[forms[at]!] : forms[at]
  const range = word === undefined || !Object.hasOwn(MULTIPLES, word) ? undefined : MULTIPLES[word]
  if (!range) return undefined
  const of = forms[at + 1] === 'of' ? MULTIPLES[forms[at + 2] ?? ''] : undefined
  const base = of && Object.hasOwn(MULTIPLES, forms[at + 2]!) ? unitOf(forms[at + 2]!.slice(0, -1)) : 1
  const [low, high] = [range[0] * base, (range[1] + 1) * base - 1]
  return {
    low,
    best: null,
    high,
    approximate: true,
    first: i,
    next: base > 1 ? at + 3 : at + 1,
    form: 'multiple',
  }
}

/** "a pair of", "a trio of"; "a couple of", which may be a few. */
const readPair = (forms: readonly string[], i: number): Core | undefined => {
  if (forms[i] !== 'a' || forms[i + 2] !== 'of') return undefined
  const value = { pair: 2, couple: 2, trio: 3, quartet: 4 }[forms[i + 1] ?? '']
  if (value === undefined) return undefined
  const sure = forms[i + 1] !== 'couple'
  return {
    low: sure ? value : null,
    best: value,
    high: sure ? value : null,
    approximate: !sure,
    first: i,
    next: i + 2,
    form: 'multiple',
  }
}

const readVague = (forms: readonly string[], i: number): Core | undefined => {
  const [vague] = vagueAt(forms, i)
  if (!vague) return undefined
  const { phrase, next } = vague
  const compared = forms[i - 1] === 'as' && forms.slice(next, next + 5).includes('as')
  if (phrase === 'many' && (compared || ['how', 'so', 'too'].includes(forms[i - 1] ?? ''))) return undefined
  const of = phrase.endsWith(' of')
  return { ...VALUE, approximate: true, first: i, next: of ? next - 1 : next, form: 'vague' }
}
