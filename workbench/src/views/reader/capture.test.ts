import { expect, test } from 'vitest'
import { bytesOf, cutBytes } from './capture.ts'

const MAP = [
  { text: { start: 0, end: 5 }, bytes: { start: 3, end: 8 } },
  // an entity: one sign of five bytes
  { text: { start: 5, end: 6 }, bytes: { start: 8, end: 13 } },
  { text: { start: 6, end: 10 }, bytes: { start: 13, end: 17 } },
]
const BYTES = new TextEncoder().encode('<p>Rain &amp; hail</p>')

test('the bytes of some words are found through the map', () => {
  const marked = bytesOf(MAP, { start: 5, end: 9 })
  expect(marked).toEqual({ start: 8, end: 16 })
  expect(cutBytes(BYTES, marked)).toEqual({ before: '<p>Rain ', marked: '&amp; ha', after: 'il</p>' })
})

test('words that no run holds have no bytes, and nothing is marked', () => {
  expect(bytesOf(MAP, { start: 20, end: 25 })).toBeUndefined()
  expect(cutBytes(BYTES, undefined).before).toBe('<p>Rain &amp; hail</p>')
})
