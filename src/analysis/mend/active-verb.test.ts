import { describe, expect, it } from 'vitest'
import { loadEngine } from '../../language/index.ts'
import { activeMended } from './active-verb.ts'

const read = (text: string): string => {
  const words = activeMended(loadEngine().parse(text)[0]!.words)
  return words
    .flatMap((w) =>
      /^nsubj|^obj/.test(w.deprel) && w.head >= 0 ? [`${words[w.head]!.form} ${w.deprel} ${w.form}`] : [],
    )
    .join(', ')
}

describe('a short active clause', () => {
  it.each([
    [
      'The blast killed government soldiers and other forces fighting alongside them.',
      'killed nsubj blast, killed obj soldiers',
    ],
    ['The shelling damaged houses.', 'damaged nsubj shelling, damaged obj houses'],
  ])('%s', (text, wanted) => {
    expect(read(text)).toContain(wanted)
  })

  it.each([
    'The badly wounded soldiers were flown out.',
    'The injured guards rested.',
    'The army backed militia fled.',
  ])('leaves a true participle alone: %s', (text) => {
    const words = loadEngine().parse(text)[0]!.words
    expect(activeMended(words)).toEqual(words)
  })

  it('is still a tree', () => {
    const words = activeMended(
      loadEngine().parse('SANA reported that the blast damaged shops and cars near the centre.')[0]!.words,
    )
    expect(words.filter((w) => w.head < 0)).toHaveLength(1)
    for (const [i] of words.entries()) {
      const seen = new Set<number>()
      for (let at = i; at >= 0; at = words[at]!.head) {
        expect(seen.has(at)).toBe(false)
        seen.add(at)
      }
    }
  })
})
