import type { EventAnswer } from '../../../../../src/api/answers.ts'
import { listWords } from './list.ts'

type Given = Pick<EventAnswer, 'event' | 'claims' | 'sources' | 'figures'>

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']

/** “Two independent origins”. */
export const originsWords = (n: number): string =>
  `${NUMBERS[n] ?? `${n}`} independent origin${n === 1 ? '' : 's'}`

/** Those on whose word something of it is denied. */
export const deniers = ({ claims, sources }: Given): string[] => {
  const names = new Map(sources.flatMap((s) => s.claims.map((id) => [id, s.name] as const)))
  const denials = claims.filter(({ claim }) => claim.stance === 'denies')
  return [
    ...new Set(
      denials.map(({ claim, document }) => {
        const told = claim.attribution.findLast((l) => l.role === 'origin')
        return names.get(claim.id) ?? told?.actor ?? told?.text ?? document.publisher ?? document.input
      }),
    ),
  ]
}

/** How it stands, in a clause that belongs into every quotation of its number. */
export const standingWords = (given: Given): string => {
  const { status, independent_origins: n } = given.event
  const against = deniers(given)
  const by = against.length ? ` by ${listWords(against)}` : ''
  const origins = originsWords(n).toLowerCase()
  switch (status) {
    case 'reported':
      return `Unconfirmed; ${origins}`
    case 'corroborated':
      return `Told by ${origins}`
    case 'confirmed':
      return `Confirmed; ${origins}`
    case 'denied':
      return `Denied${by}; ${origins}`
    case 'disputed':
      return `Disputed${by}; ${origins}`
    case 'corrected':
      return `Corrected by a notice; ${origins}`
    case 'retracted':
      return 'Its report was taken back'
  }
}

/** Where counts exclude each other, that is part of the answer. */
export const isContested = ({ contradictions }: { readonly contradictions: readonly unknown[] }): boolean =>
  contradictions.length > 0
