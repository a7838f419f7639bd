import type { Figure } from './figure.ts'

/** The value as people read it: `92.2 %  (94/102)`. */
export const valueText = ({ value, unit, right, of }: Figure): string => {
  const number =
    unit === 'words/s' ? Math.round(value).toLocaleString('en') : value.toFixed(unit === '%' ? 1 : 2)
  const counted = right === undefined || of === undefined ? '' : ` (${right}/${of})`
  return `${number}${unit === '%' ? '' : ` ${unit}`}${counted}`
}

/** Lines of the table for one set: its name stands in the first. */
export const tableLines = (set: string, figures: readonly Figure[]): string[] =>
  figures.map((figure, i) => {
    const { asked, aim, value } = figure
    const met = asked === undefined ? '' : value >= asked ? 'met' : 'not met'
    return [
      (i ? '' : set).padEnd(20),
      figure.name.padEnd(32),
      valueText(figure).padEnd(20),
      (asked === undefined ? '' : `asked ${asked}`).padEnd(11),
      (aim === undefined ? '' : `aim ${aim}`).padEnd(9),
      met,
    ]
      .join(' ')
      .trimEnd()
  })
