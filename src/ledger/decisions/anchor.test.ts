import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../base/index.ts'
import { anchorOf, findClaim } from './anchor.ts'

const TEXT =
  'The ferry sank off Orsa, the harbour office said. Nine people were hurt when a wall fell in Orsa. The ferry sank off Orsa, a sailor said. Six people were hurt when a wall fell in Lunde.'

/** A claim of a type whose words are the `n`th such words of the text. */
const claim = (words: string, type: string, n = 0, text = TEXT): Claim => {
  let start = -1
  for (let k = 0; k <= n; k++) start = text.indexOf(words, start + 1)
  const end = start + words.length
  return {
    id: `${type} ${start}-${end} of ${text.length}`,
    document: 'sha256:ferry',
    type,
    target: {
      source: 'sha256:ferry',
      selector: [
        { type: 'TextPositionSelector', start, end },
        {
          type: 'TextQuoteSelector',
          exact: words,
          prefix: text.slice(Math.max(0, start - 32), start),
          suffix: text.slice(end, end + 32),
        },
      ],
    },
  } as unknown as Claim
}

const sank = claim('The ferry sank off Orsa', 'transfer')
const sankAgain = claim('The ferry sank off Orsa', 'transfer', 1)
const nine = claim('Nine people were hurt when a wall fell in Orsa', 'injure')
const fell = claim('Nine people were hurt when a wall fell in Orsa', 'destroy')
const six = claim('Six people were hurt when a wall fell in Lunde', 'injure')
const all = [sank, sankAgain, nine, fell, six]

const foundFor = (of: Claim, claims: readonly Claim[]): string | undefined => {
  const found = findClaim(anchorOf(of), claims)
  return 'found' in found ? found.found.id : undefined
}

describe('a claim that a decision is about', () => {
  it('is found again among all others, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 1 }), fc.constantFrom(...all), (claims, of) => {
        if (claims.includes(of)) expect(foundFor(of, claims)).toBe(of.id)
      }),
    )
  })

  it('is found where the text before it has grown, and equal words are told apart by what is around them', () => {
    const longer = `ORSA — ${TEXT}`
    const again = claim('The ferry sank off Orsa', 'transfer', 1, longer)
    const first = claim('The ferry sank off Orsa', 'transfer', 0, longer)
    expect(foundFor(sankAgain, [first, again])).toBe(again.id)
    const much = `${'Weather: rain. '.repeat(8)}${TEXT}`
    const moved = [0, 1].map((n) => claim('The ferry sank off Orsa', 'transfer', n, much))
    expect(foundFor(sank, moved)).toBe(moved[0]!.id)
    expect(foundFor(sankAgain, moved)).toBe(moved[1]!.id)
  })

  it('is found under another type, where its words are of one claim only', () => {
    expect(foundFor(claim('The ferry sank off Orsa', 'crash'), [sank, six])).toBe(sank.id)
    expect(findClaim(anchorOf(claim(nine.target.selector[1].exact, 'kill')), [nine, fell])).toEqual({
      lost: expect.stringMatching(/no claim of type kill.*destroy, injure/),
    })
  })

  it('is found by most of its words, and not by few', () => {
    const shorter = claim('Nine people were hurt when a wall fell', 'injure')
    expect(foundFor(nine, [shorter, six])).toBe(shorter.id)
    expect(foundFor(shorter, [nine, six])).toBe(nine.id)
    expect(foundFor(nine, [claim('Nine people', 'injure')])).toBeUndefined()
    expect(foundFor(nine, [claim('Nine people were hurt when a wall fell', 'kill')])).toBeUndefined()
  })

  it('is not taken for another one with like words elsewhere', () => {
    expect(foundFor(nine, [six])).toBeUndefined()
    expect(findClaim(anchorOf(nine), [])).toEqual({ lost: expect.stringContaining('no claim') })
  })
})
