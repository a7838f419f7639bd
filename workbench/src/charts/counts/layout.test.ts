import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figure } from '../cases.ts'
import type { Shape } from '../scene.ts'
import { svgText } from '../svg-text.ts'
import { countScene } from './layout.ts'
import { panelsOf } from './rows.ts'

const panel = (lines: readonly string[]) => panelsOf([figure('f', 'people killed', lines)], (o) => o)[0]!

test('every row can be reached, and says who, how many, of whom and when', () => {
  const { marks } = countScene(panel(['the network, 2031-05-04: 80..', 'the army, 2031-05-05: 20']), 900)
  expect(marks.flatMap((m) => (m.key === undefined ? [] : [m.label]))).toEqual([
    'the network: at least 80 people killed; 4 May 2031',
    'the army: 20 people killed; 5 May 2031',
  ])
})

test('a count that was replaced is faint, and says so', () => {
  const { marks } = countScene(panel(['the army, 2031-05-04: 20, replaced', 'the army, 2031-05-05: 25']), 900)
  expect(marks.filter((m) => m.faint).map((m) => m.label)).toEqual([
    'the army: 20 people killed; 4 May 2031 · replaced by a later count',
  ])
})

const ends = (s: Shape): number[] =>
  s.kind === 'line' ? [s.x1, s.x2] : s.kind === 'rect' ? [s.x, s.x + s.width] : []

test('at any width and with any counts, nothing is drawn outside the picture', () => {
  const line = fc
    .tuple(
      fc.constantFrom('the army', 'the network', 'a doctor'),
      fc.nat(5_000_000),
      fc.constantFrom('', '..', '~'),
    )
    .map(([who, n, open]) => `${who}: ${open === '~' ? `~${n}` : `${n}${open}`}`)
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 280, max: 2000 }),
      (lines, width) => {
        const scene = countScene(panel(lines), width)
        for (const { shapes } of scene.marks)
          for (const x of shapes.flatMap(ends)) {
            expect(x).toBeGreaterThanOrEqual(-0.1)
            expect(x).toBeLessThanOrEqual(width + 0.1)
          }
      },
    ),
  )
})

test('as a file it stands alone: names from outside are text, and there is no style and no script', () => {
  const scene = countScene(panel(['<script>alert(1)</script> & "co", 2031-05-04: 20']), 900)
  const svg = svgText(scene, ['https://ledger.example/events/1?a=1&b=2', '\u0007\ud800'])
  expect(svg).not.toMatch(/<script|<style|style=|\son\w+=/)
  expect(svg).toContain('&#60;script&#62;')
  expect(svg).toContain('a=1&#38;b=2')
  expect(svg).toContain('\ufffd')
  expect(svg).not.toContain('\u0007')
})
