import type { Anchor, ClaimEdit, Decision } from '../../base/index.ts'
import type { StoredDecision } from '../../store/index.ts'
import type { Palette } from '../layout/palette.ts'
import { printable, quoted } from '../layout/printable.ts'
import { wrap } from '../layout/wrap.ts'

/** A decision, with who made it, when and why, and what became of it. */
export const decisionText = (
  { decision, undoneBy, orphaned }: StoredDecision,
  width: number,
  paint: Palette,
): string => {
  const { id, at, by, why } = decision
  const lines = (label: string, words: string, colour: (s: string) => string = (s) => s): string[] =>
    wrap(words, width, `  ${label.padEnd(LABEL)}`, ' '.repeat(LABEL + 2)).map(colour)
  return [
    ...wrap(`${paint.type(decision.act)} ${printable(by)}, ${at.slice(0, 16).replace('T', ' ')} UTC`, width),
    paint.faint(id),
    ...aboutOf(decision).flatMap((words) => lines('', words)),
    ...lines('because', printable(why)),
    ...(undoneBy ? lines('undone', `by ${undoneBy}`, paint.faint) : []),
    ...(orphaned && !undoneBy ? lines('orphaned', printable(orphaned), paint.dispute) : []),
    '',
  ]
    .map((line) => `${line}\n`)
    .join('')
}

const LABEL = 9

/** What a decision is about, each a line. */
const aboutOf = (decision: Decision): string[] => {
  switch (decision.act) {
    case 'accept':
    case 'reject':
      return [claimWords(decision.claim)]
    case 'edit':
      return [claimWords(decision.claim), ...changesOf(decision.change)]
    case 'merge':
    case 'split': {
      const [a, b] =
        decision.of === 'event'
          ? decision.claims.map(claimWords)
          : decision.parties.map((p) => quoted(p.name))
      return [a!, decision.act === 'merge' ? 'is one with' : 'is another than', b!]
    }
    case 'grade':
      return [`${printable(decision.source)}: ${decision.reliability}`]
    case 'undo':
      return [decision.decision]
  }
}

const claimWords = ({ claim, type, exact }: Anchor): string => `${claim} ${type} ${quoted(exact)}`

const changesOf = (change: ClaimEdit): string[] =>
  Object.entries(change).map(([slot, value]) => `${slot}: ${saying(value)}`)

const saying = (value: unknown): string => {
  if (value === null || (Array.isArray(value) && !value.length)) return 'none'
  if (typeof value === 'string') return printable(value)
  const told = value as Record<string, unknown>
  if (Array.isArray(value)) return value.map((v: { readonly text: string }) => printable(v.text)).join(', ')
  if ('edtf' in told) return String(told.edtf)
  if ('low' in told)
    return `${told.low ?? '…'} to ${told.high ?? '…'}${told.best === null ? '' : `, at best ${told.best}`}`
  return `${told.start}-${told.end}`
}
