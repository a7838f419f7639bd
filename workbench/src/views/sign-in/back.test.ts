import { expect, test } from 'vitest'
import { safeAddress } from './back.ts'

test.each([
  ['/events?type=kill', '/events?type=kill'],
  ['/sources/origin/sana.sy', '/sources/origin/sana.sy'],
  ['//elsewhere.example/x', '/'],
  ['/\\elsewhere.example', '/'],
  ['https://elsewhere.example/', '/'],
  ['javascript:alert(1)', '/'],
  ['/\t/elsewhere.example', '/'],
  ['/sign-in?back=/', '/'],
  [undefined, '/'],
])('%s leads to %s', (given, to) => {
  expect(safeAddress(given)).toBe(to)
})
