import { expect, test } from 'vitest'
import { matchPath } from './match-path.ts'

test('an address gives its parts, decoded', () => {
  expect(matchPath('/sources/:role/:key', '/sources/origin/the%20network')).toEqual({
    role: 'origin',
    key: 'the network',
  })
})

test('a longer or shorter address is another one', () => {
  expect(matchPath('/events/:id', '/events')).toBeUndefined()
  expect(matchPath('/events/:id', '/events/a/b')).toBeUndefined()
})

test('a last part may be told to hold slashes', () => {
  expect(matchPath('/documents/:id*', '/documents/reports/a.txt')).toEqual({ id: 'reports/a.txt' })
})

test('a closing slash does not matter, and a broken escape is no match', () => {
  expect(matchPath('/events', '/events/')).toEqual({})
  expect(matchPath('/events/:id', '/events/%E0%A4%A')).toBeUndefined()
})
