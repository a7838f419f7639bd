/** A value of a cell; absent ones are empty. */
export type Cell = string | number | boolean | null | undefined

/**
 * A cell of CSV (RFC 4180). Text that a spreadsheet would take for a formula is defused as OWASP says (CSV injection): an
 * apostrophe stands before it. Numbers are ours, and stay numbers.
 */
export const cellOf = (value: Cell): string => {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** What formulas begin with, in full width too, after white space and signs that are not seen; and those that break a cell. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u

export const lineOf = (cells: readonly Cell[]): string => `${cells.map(cellOf).join(',')}\r\n`

/** By it spreadsheets know UTF-8. */
export const BOM = '\ufeff'
