import { expect, test } from 'vitest'
import { firstNumber } from './numbers.ts'
import { alike, shareWord } from './phrases.ts'
import { sameSpelling } from './spelling.ts'

test.each([
  ['Fifteen villagers', 15],
  ['about 1,200 people', 1200],
  ['twenty-one of them', 21],
  ['two hundred and five fighters', 205],
  ['three thousand', 3000],
  ['26 people including 10 children', 26],
  ['twenty 12-year-olds', 20],
  ['a child', undefined],
])('%s gives %s', (phrase, number) => {
  expect(firstNumber(phrase)).toBe(number)
})

test.each([
  ["Dar'a", 'Daraa'],
  ['Lattakia', 'Latakia'],
  ['Deir Ezzor', 'Dayr az-Zawr'],
  ['hasakeh', 'Al-Hasakah'],
  ['raqqa', 'Ar Raqqah'],
  ['Idleb', 'Idlib'],
])('%s and %s are one name', (a, b) => {
  expect(sameSpelling(a, b)).toBe(true)
})

test.each([
  ['Homs', 'Hama'],
  ['Hama', 'home'],
  ['Tartus', 'Damascus'],
  ['Raqqa', 'Rukban'],
])('%s and %s are two names', (a, b) => {
  expect(sameSpelling(a, b)).toBe(false)
})

test('phrases are alike where one holds the other, whatever the articles and the case', () => {
  expect(alike('The RAIDS', 'night raid on the port')).toBe(true)
  expect(alike('the eastern road', 'the western road')).toBe(false)
  expect(alike('the', 'of the')).toBe(false)
})

test('a shared word is a word that carries meaning', () => {
  expect(shareWord('the mayor of Lima', 'two mayors')).toBe(true)
  expect(shareWord('the mayor', 'the judge')).toBe(false)
})
