import type { Claim, Quantity } from '../../base/index.ts'

/** Whether a count gives a number at all. */
export const isNumbered = (q: Quantity | undefined): q is Quantity =>
  q !== undefined && (q.low !== null || q.best !== null || q.high !== null)

const lowOf = (q: Quantity): number => q.low ?? (q.best === null ? 0 : q.approximate ? q.best * 0.8 : q.best)
const highOf = (q: Quantity): number =>
  q.high ?? (q.best === null ? Number.POSITIVE_INFINITY : q.approximate ? q.best * 1.25 : q.best)

export type Agreement = 'same' | 'meet' | 'apart' | 'open'

/** How two counts stand to each other. */
export const agreement = (a: Quantity | undefined, b: Quantity | undefined): Agreement => {
  if (!isNumbered(a) || !isNumbered(b)) return 'open'
  if (a.low === b.low && a.best === b.best && a.high === b.high) return 'same'
  return Math.max(lowOf(a), lowOf(b)) <= Math.min(highOf(a), highOf(b)) ? 'meet' : 'apart'
}

const EVERYBODY = new Set([
  'people',
  'person',
  'persons',
  'others',
  'other',
  'victims',
  'dead',
  'killed',
  'wounded',
  '',
])

const headOf = (unit: string | undefined): string =>
  unit
    ?.toLowerCase()
    .split(/\s+/)
    .at(-1)
    ?.replace(/[^\p{L}\p{N}-]/gu, '') ?? ''

/** The kind of people, or things, that a count is of: "children"; empty where it is of anybody. */
export const kindOf = (claim: Claim): string => {
  const head = headOf(claim.quantity?.unit)
  return EVERYBODY.has(head) ? '' : head
}

/** Whether two counts are of one kind of people; "children" is not "people" but may be a part of them. */
export const sameKind = (a: Claim, b: Claim): boolean => kindOf(a) === kindOf(b)

/** Whether two counts name their people by one word that says something: "20 martyrs" and "20 … martyrs". */
export const sameUnit = (a: Claim, b: Claim): boolean => {
  const kind = kindOf(a)
  return kind !== '' && kind === kindOf(b)
}

/** A count so large or so loose is of a war, not of one happening. */
export const isCumulative = (claim: Claim): boolean =>
  claim.quantity?.measure === 'total' || claim.quantity?.measure === 'stock'
