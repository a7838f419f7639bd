import { expect, test } from 'vitest'
import { spelling } from './spelling.ts'

test.each([
  ['zour', 'ezzor'],
  ['asharah', 'shaara'],
  ['syria', 'syrias'],
  ['husayn', 'hussein'],
])('%s and %s are spellings of one name', (a, b) => {
  expect(spelling(a)).toBe(spelling(b))
})

test.each([
  ['hama', 'homs'],
  ['marrento', 'torvo'],
  ['rio', 'ur'],
])('%s and %s are two names', (a, b) => {
  expect(spelling(a)).not.toBe(spelling(b))
})

test('an article is no part of a name', () => {
  expect(['al', 'el', 'az', 'the'].map(spelling)).toEqual(['', '', '', ''])
})
