import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { canonical } from './canonical.ts'
import { lineOf } from './folder/line.ts'
import { sayingOf } from './saying.ts'
import { EMPTY, sealed } from './seal.ts'

// What is written here is on people's disks: it may not change without a new format.

test('a fact has one text, whatever the order of its members', () => {
  expect(canonical({ b: [1, { d: undefined, c: 'é\u2028"' }], a: null, 10: 0.1, 9: 1e21 })).toBe(
    '{"10":0.1,"9":1e+21,"a":null,"b":[1,{"c":"é\u2028\\""}]}',
  )
  expect(canonical({ half: '\ud800', nul: '\0' })).toBe('{"half":"\\ud800","nul":"\\u0000"}')
})

test('the hash of an entry is that of its number, the hash before it, and its text', () => {
  const [first, second] = sealed(EMPTY, ['{"kind":"refusal"}', '{}'])
  const sha256 = (words: string) => createHash('sha256').update(words).digest('hex')
  expect(first!.hash).toBe(sha256(`1\n${'0'.repeat(64)}\n{"kind":"refusal"}`))
  expect(second!.hash).toBe(sha256(`2\n${first!.hash}\n{}`))
  expect(lineOf(second!)).toBe(`{"seq":2,"prev":"${first!.hash}","hash":"${second!.hash}","fact":{}}\n`)
})

test('what a receipt says does not change with who asked, or when', () => {
  const receipt = {
    kind: 'capture',
    document: `sha256:${'a'.repeat(64)}`,
    source: 'reports',
    input: 'reports/1.txt',
    retrievedAt: '2026-03-01T08:00:00.000Z',
    length: 3,
    mediaType: 'text/plain',
    context: {},
  } as const
  expect(sayingOf(receipt)).toBe('173261594a3c2e2c592e22d7d621341cde057561ae863163bab2b8a6ea69ea07')
  expect(sayingOf({ ...receipt, source: 'elsewhere', retrievedAt: '2026-03-02T08:00:00.000Z' })).toBe(
    sayingOf(receipt),
  )
  expect(sayingOf({ ...receipt, charset: 'utf-8' })).not.toBe(sayingOf(receipt))
})
