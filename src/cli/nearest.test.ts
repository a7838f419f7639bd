import { describe, expect, it } from 'vitest'
import { didYouMean, nearest } from './nearest.ts'

const NAMES = ['kill/verb', 'kill/noun', 'flee/verb', 'air-strike/noun']

describe('names that somebody may have meant', () => {
  it.each([
    ['kil/verb', ['kill/verb']],
    ['kill/verbs', ['kill/verb']],
    ['KILL/VERB', ['kill/verb']],
    ['kill', ['kill/verb', 'kill/noun']],
    ['airstrike/noun', ['air-strike/noun']],
    ['zzzzzzzz', []],
  ])('%s', (written, names) => {
    expect(nearest(written, NAMES)).toEqual(names)
  })

  it('are said in one sentence', () => {
    expect(didYouMean('kill', NAMES, 'See the list.')).toBe('Did you mean kill/verb or kill/noun?')
    expect(didYouMean('zzzzzzzz', NAMES, 'See the list.')).toBe('See the list.')
  })
})
