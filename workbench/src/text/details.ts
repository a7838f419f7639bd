import type { Claim, Span, Text } from '../../../src/base/index.ts'
import type { Mark } from './segments.ts'

/** What a run of words does in the claim that is selected. */
export type DetailKind = 'source' | 'cue' | 'hedge' | 'who' | 'where' | 'when' | 'count'

export interface Detail extends Mark {
  readonly kind: 'detail'
  readonly detail: DetailKind
}

/** The parts of a claim as they stand in the text. */
export const detailsOf = (claim: Claim, text: Text): Detail[] => {
  const own = claim.target.selector[0]
  const found: (Span & { readonly detail: DetailKind })[] = [
    ...claim.attribution.map((l) => ({ start: l.start, end: l.end, detail: 'source' as const })),
    ...claim.hedges.map((h) => ({ start: h.start, end: h.end, detail: 'hedge' as const })),
    ...claim.participants.map((p) => ({ start: p.start, end: p.end, detail: 'who' as const })),
    ...claim.places.map((p) => ({ start: p.start, end: p.end, detail: 'where' as const })),
    ...wordsNear(text, own, claim.time?.text, 'when'),
    ...wordsNear(text, own, claim.quantity?.text, 'count'),
  ]
  return found.map((d) => ({ ...d, kind: 'detail', key: `${d.detail}:${d.start}-${d.end}` }))
}

/** How far from a claim its time may be told, in code points. */
const NEAR = 400

/** Words whose place the record does not hold: those in the claim itself, or else the nearest. */
const wordsNear = (
  text: Text,
  own: Span,
  words: string | undefined,
  detail: DetailKind,
): (Span & { readonly detail: DetailKind })[] => {
  if (!words) return []
  const around = { start: Math.max(0, own.start - NEAR), end: Math.min(text.length, own.end + NEAR) }
  const from = text.unitAt(around.start)
  const string = text.slice(around)
  const middle = text.unitAt(own.start) - from
  let best: number | undefined
  for (let at = string.indexOf(words); at >= 0; at = string.indexOf(words, at + 1)) {
    const inside = at >= middle && from + at < text.unitAt(own.end)
    if (inside) {
      best = at
      break
    }
    if (best === undefined || Math.abs(at - middle) < Math.abs(best - middle)) best = at
  }
  if (best === undefined) return []
  return [{ ...text.spanOfUnits(from + best, from + best + words.length), detail }]
}
