import type { Claim } from '../../../../src/base/claim.ts'
import type { EditWords } from '../../../../src/ledger/index.ts'

/** The slots of a claim as they stand in the form; a slot without a value is empty. */
export type Slots = Readonly<Record<string, string>>

export const CHOICES: Readonly<Record<'polarity' | 'modality' | 'stance', readonly string[]>> = {
  polarity: ['affirmed', 'negated'],
  modality: ['factual', 'future', 'hypothetical', 'requested', 'generic', 'historical'],
  stance: ['asserts', 'denies', 'confirms', 'cannot-confirm', 'withholds'],
}

const numeral = (n: number | null | undefined): string => (n === null || n === undefined ? '' : `${n}`)

export const slotsOf = (claim: Claim): Slots => ({
  type: claim.type,
  polarity: claim.polarity,
  modality: claim.modality,
  stance: claim.stance,
  low: numeral(claim.quantity?.low),
  best: numeral(claim.quantity?.best),
  high: numeral(claim.quantity?.high),
  time: claim.time?.edtf ?? '',
  place: claim.places.find((p) => p.role === 'at')?.text ?? '',
})

/** What was changed, as a decision says it; undefined where nothing was. */
export const changesOf = (claim: Claim, slots: Slots, span: string | undefined): EditWords | undefined => {
  const before = slotsOf(claim)
  const set = Object.fromEntries(
    Object.entries(slots).flatMap(([slot, value]) => {
      const now = value.trim()
      return now === before[slot] ? [] : [[slot, now === '' ? 'none' : now]]
    }),
  )
  if (!Object.keys(set).length && span === undefined) return undefined
  return span === undefined ? { set } : { set, span }
}

/** The suggested reason that fits a change best, by its number: of the count, the day, the place, the kind, the words. */
export const reasonFor = ({ set, span }: EditWords): number => {
  const slots = Object.keys(set)
  if (slots.some((s) => s === 'low' || s === 'best' || s === 'high')) return 0
  if (slots.includes('time')) return 1
  if (slots.includes('place')) return 2
  return slots.length || span === undefined ? 3 : 4
}
