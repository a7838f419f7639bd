import type { ChartTable } from './table.ts'

/** Signs that make a spreadsheet take a cell for a formula (OWASP, CSV injection), full-width ones too. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/

/** A cell of a CSV file (RFC 4180). Words that a spreadsheet would run begin with an apostrophe. */
export const csvCell = (value: string | number | null): string => {
  if (value === null) return ''
  if (typeof value === 'number') return `${value}`
  const defused = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n']/.test(defused) || defused !== defused.trim()
    ? `"${defused.replaceAll('"', '""')}"`
    : defused
}

/** A table as CSV, with the byte order mark that makes spreadsheets read it as UTF-8. */
export const csvText = ({ columns, rows }: ChartTable): string =>
  `\ufeff${[columns, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`
