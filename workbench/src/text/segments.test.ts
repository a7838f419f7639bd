import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Text } from '../../../src/base/text.ts'
import { type Mark, segmentsOf } from './segments.ts'

/** Text of signs of one and of two UTF-16 units, with marks anywhere in it. */
const marked = fc
  .array(fc.constantFrom('a', ' ', 'é', '\u202e', '😀', '𝔘', '𠀋'), { minLength: 1, maxLength: 60 })
  .chain((signs) => {
    const point = fc.integer({ min: 0, max: signs.length })
    const span = fc.tuple(point, point).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    return fc.record({
      signs: fc.constant(signs),
      within: span,
      marks: fc
        .array(span, { maxLength: 8 })
        .map((spans) => spans.map((s, i): Mark => ({ ...s, key: `${i}` }))),
    })
  })

test('the runs put together are the part, code point by code point', () => {
  fc.assert(
    fc.property(marked, ({ signs, within, marks }) => {
      const runs = segmentsOf(new Text(signs.join('')), within, marks)
      expect(runs.map((r) => r.text).join('')).toBe(signs.slice(within.start, within.end).join(''))
    }),
  )
})

test('every sign stands under just the marks that hold it, the shortest first', () => {
  fc.assert(
    fc.property(marked, ({ signs, within, marks }) => {
      for (const run of segmentsOf(new Text(signs.join('')), within, marks)) {
        const over = marks.filter((m) => m.start <= run.start && run.start < m.end).map((m) => m.key)
        expect(run.marks.map((m) => m.key).toSorted()).toEqual(over.toSorted())
        const lengths = run.marks.map((m) => m.end - m.start)
        expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
      }
    }),
  )
})

test('what a mark covers within the part is its own words, and it begins once', () => {
  fc.assert(
    fc.property(marked, ({ signs, within, marks }) => {
      const runs = segmentsOf(new Text(signs.join('')), within, marks)
      for (const m of marks) {
        const start = Math.max(m.start, within.start)
        const end = Math.min(m.end, within.end)
        const words = start < end ? signs.slice(start, end).join('') : ''
        const shown = runs.filter((r) => r.marks.includes(m))
        expect(shown.map((r) => r.text).join('')).toBe(words)
        expect(runs.filter((r) => r.begins.includes(m)).length).toBe(words ? 1 : 0)
      }
    }),
  )
})
