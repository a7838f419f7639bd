import { describe, expect, it } from 'vitest'
import { claimOf } from './claim.fixture.ts'
import { claimAt, stem } from './mentions.ts'

const words = 'two men were killed when gunmen attacked a bank'
const at = (word: string) => ({ start: words.indexOf(word), end: words.indexOf(word) + word.length })
const killed = claimOf('kill', words, { participants: [{ role: 'patient', text: 'two men' }] })
const attacked = claimOf('attack', 'gunmen attacked a bank', {
  start: words.indexOf('gunmen'),
})

describe('the claim at a word', () => {
  it('is the shortest one around it', () => {
    expect(claimAt(at('attacked'), [killed, attacked])).toBe(attacked)
    expect(claimAt(at('killed'), [killed, attacked])).toBe(killed)
  })
  it('is none where the word is one of its people', () => {
    expect(claimAt(at('men'), [killed, attacked])).toBeUndefined()
  })
})

describe('the stem of a phrase', () => {
  it.each([
    ['killed', 'has been killing'],
    ['stabbed', 'stabbing'],
    ['fires', 'fire'],
    ['shooting', 'shooter'],
  ])('is one for %s and %s', (a, b) => expect(stem(a)).toBe(stem(b)))
  it.each([
    ['raid', 'riot'],
    ['bed', 'bing'],
  ])('is not one for %s and %s', (a, b) => expect(stem(a)).not.toBe(stem(b)))
})
