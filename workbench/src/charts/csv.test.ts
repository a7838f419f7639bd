import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvCell, csvText } from './csv.ts'

/** A CSV file read as RFC 4180 says, by other means than it was written with. */
const read = (text: string): string[][] => {
  const cells = [
    ...text
      .replace(/^\ufeff/, '')
      .replace(/\r\n$/, '')
      .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g),
  ]
  const rows: string[][] = [[]]
  for (const [whole, quoted, plain = '', end] of cells) {
    rows.at(-1)!.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
    // the end of the text is found once more, empty
    if (end === '' || whole === '') break
  }
  return rows
}

const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1', '=HYPERLINK("x","y")']

test.each(FORMULAS)('%j is no formula any more', (words) => {
  const [[cell]] = read(csvCell(words)) as [[string]]
  expect(cell).toBe(`'${words}`)
})

test('plain words and numbers stay as they are', () => {
  expect(csvCell('more than 33,000')).toBe('"more than 33,000"')
  expect(csvCell('a “quoted” word')).toBe('a “quoted” word')
  expect(csvCell(-5)).toBe('-5')
  expect(csvCell(null)).toBe('')
})

test('whatever stands in a cell is read again as it was, and no cell begins like a formula', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('=', '+', '"', ',', '\n', '\r', "'", ' ', 'a') }),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const [, ...found] = read(csvText({ columns: ['one', 'two'], rows }))
      found.flat().forEach((text, k) => {
        const given = rows.flat()[k]!
        expect([given, `'${given}`]).toContain(text)
        expect(text).not.toMatch(/^\s*[=+\-@]/)
      })
    }),
  )
})
