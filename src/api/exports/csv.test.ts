import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellOf, lineOf } from './csv.ts'

test.each([
  ['=1+1', `"'=1+1"`],
  ['+49 30', `"'+49 30"`],
  ['-2', `"'-2"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\t=1', `"'\t=1"`],
  [' \u200b=1', `"' \u200b=1"`],
  ['＝1', `"'＝1"`],
])('%j is no formula in a spreadsheet', (text, cell) => {
  expect(cellOf(text)).toBe(cell)
})

test('plain words, numbers and nothing stay what they are', () => {
  expect(lineOf(['Homs', -36.72, null, undefined, true, 0])).toBe('Homs,-36.72,,,true,0\r\n')
  expect(cellOf('a "b", c')).toBe('"a ""b"", c"')
})

test('what is read back is what was written, and begins no formula', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const cell = cellOf(text)
      const inner = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell
      expect([text, `'${text}`]).toContain(inner)
      expect(inner).not.toMatch(/^\s*[=+@-]/)
      if (/[",\r\n]/.test(text)) expect(cell.startsWith('"')).toBe(true)
    }),
  )
})
