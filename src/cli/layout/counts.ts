import type { CompositionPart, Count, Quantity } from '../../base/index.ts'

const digits = (n: number): string => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ',')

/** The interval of a count: `33`, `about 20`, `80..∞`, `0..50`, `24..99`; empty where the words give no number. */
export const interval = ({ low, best, high, approximate }: Partial<Omit<Count, 'text'>>): string => {
  if (best != null && best === low && best === high) return digits(best)
  const ends =
    low == null && high == null
      ? ''
      : `${low == null ? 0 : digits(low)}..${high == null ? '∞' : digits(high)}`
  const point = best == null ? '' : `${approximate || !ends ? 'about ' : ''}${digits(best)}`
  if (point && ends && !(low === best && high == null)) return `${point}, ${ends}`
  return ends || point
}

const plain = (text: string): string => text.toLowerCase().replace(/[,\s]/g, '')

/** `At least 80 people (80..∞)`; the interval is left out where the words say the same. */
export const countInWords = (
  count: Partial<Count> & { readonly text: string; readonly unit?: string },
): string => {
  const shape = interval(count)
  const words = withUnit(count.text, count.unit)
  if (!shape) return `${words} (no number)`
  return plain(shape) === plain(count.text) ? words : `${words} (${shape})`
}

const COLLECTIVE = /\b(dozens|scores|tens|hundreds|thousands|millions)$/i

const withUnit = (text: string, unit: string | undefined): string =>
  unit === undefined || holds(text, unit) ? text : `${text}${COLLECTIVE.test(text) ? ' of' : ''} ${unit}`

const holds = (text: string, unit: string | undefined): boolean =>
  unit !== undefined && text.toLowerCase().includes(unit.toLowerCase())

const partInWords = (part: CompositionPart): string => withUnit(part.text, part.unit)

const MEASURE = { flow: '', stock: 'present at that time', total: 'in all since a start' } as const

/** A quantity in words, with its measure and its parts. */
export const quantityInWords = (quantity: Quantity): string => {
  const measure = quantity.measure ? MEASURE[quantity.measure] : ''
  const parts = quantity.composition?.map(partInWords) ?? []
  return [countInWords(quantity), measure, parts.length ? `parts: ${parts.join(', ')}` : '']
    .filter(Boolean)
    .join('; ')
}
