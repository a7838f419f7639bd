import { describe, expect, it } from 'vitest'
import { factsHeld } from './facts.ts'

describe('what check-facts.mjs prints', () => {
  it('is read kind by kind', () => {
    expect([...factsHeld('same event   3/8\nkept apart   6/6\nfacts        9/14\n')]).toEqual([
      ['same event', [3, 8]],
      ['kept apart', [6, 6]],
      ['facts', [9, 14]],
    ])
  })
})
