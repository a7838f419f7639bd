import { expect, test } from 'vitest'
import { KeyIndex } from './key-index.ts'

test('a key has its holders, one or many, and a strange one none', () => {
  const index = new KeyIndex()
  for (const id of ['a', 'b', 'c']) index.add('word violence kessel 3', id)
  index.add('word violence kessel 4', 'a')
  expect(index.holders('word violence kessel 3')).toEqual(['a', 'b', 'c'])
  expect(index.holders('word violence kessel 4')).toEqual(['a'])
  expect(index.holders('word violence kessel 5')).toEqual([])
})
