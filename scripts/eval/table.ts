import type { Figure } from './figure.ts'
import type { Outcome } from './run.ts'

/** The value as people read it: `92.2 (94/102)` in percent, `23,003 words/s`, `0.27`. */
export const valueText = ({ value, unit, right, of }: Figure): string => {
  if (unit === 'words/s') return `${Math.round(value).toLocaleString('en')} words/s`
  const counted = right === undefined || of === undefined ? '' : ` (${right}/${of})`
  return `${value.toFixed(unit === '%' ? 1 : 2)}${counted}`
}

export const verdict = ({ value, asked, aim }: Figure): string => {
  if (asked === undefined) return ''
  if (value < asked) return 'not met'
  return aim !== undefined && value >= aim ? 'aim met' : 'met'
}

const row = (...cells: readonly string[]): string =>
  cells
    .map((cell, i) => cell.padEnd(WIDTHS[i] ?? 0))
    .join(' ')
    .trimEnd()

const WIDTHS = [18, 31, 17, 6, 6, 0]

export const HEADING = row('set', 'figure, in percent', '', 'asked', 'aim', '')

/** The lines of the table for one set: its name stands in the first. */
export const tableLines = (outcome: Outcome): string[] => {
  const { set } = outcome
  if ('notYet' in outcome) return [row(set, outcome.notYet)]
  if ('missing' in outcome) return [row(set, `MISSING: ../shared has no ${outcome.missing.join(', ')}`)]
  if ('failed' in outcome) return [row(set, `FAILED: ${outcome.failed}`)]
  const lines = outcome.figures.map((f, i) =>
    row(i ? '' : set, f.name, valueText(f), `${f.asked ?? ''}`, `${f.aim ?? ''}`, verdict(f)),
  )
  return outcome.unread ? [...lines, row('', `${outcome.unread} documents could not be read`)] : lines
}

/** The last line: what was not measured, said plainly. */
export const closing = (outcomes: readonly Outcome[]): string => {
  const missing = outcomes.flatMap((o) => ('missing' in o ? o.set : []))
  const failed = outcomes.flatMap((o) => ('failed' in o ? o.set : []))
  const asked = outcomes.flatMap((o) =>
    'figures' in o ? o.figures.filter((f) => f.asked !== undefined) : [],
  )
  const met = asked.filter((f) => f.value >= (f.asked ?? 0)).length
  return [
    ...(asked.length ? [`${met} of ${asked.length} bars met.`] : []),
    missing.length ? `Missing sets: ${missing.join(', ')}.` : 'No set was missing.',
    ...(failed.length ? [`Failed: ${failed.join(', ')}.`] : []),
  ].join(' ')
}
