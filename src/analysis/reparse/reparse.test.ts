import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadEngine } from '../../language/index.ts'
import { isTree } from '../mend/index.ts'
import { parsedAgain } from './index.ts'

const engine = loadEngine()
const again = (text: string) => parsedAgain(engine.parse(text)[0]!, engine)

/** Which word a word hangs on, as the first of that form in the sentence. */
const over = (text: string, form: string): string | undefined => {
  const { words } = again(text)
  const head = words.find((w) => w.form === form)?.head ?? -1
  return words[head]?.form
}

describe('a sentence parsed again without the words that led it astray', () => {
  it.each([
    ['The army shelled opposition-held eastern Ghouta on Friday.', 'Ghouta', 'shelled'],
    ['The army shelled opposition-held eastern Ghouta on Friday.', 'held', 'Ghouta'],
    ['Evacuees were stuck in regime-controlled Ramla south of Homs.', 'Ramla', 'stuck'],
    ['HARDA (Nadir) According to the envoy the strikes hit the city of Douma.', 'strikes', 'hit'],
  ])('%s: “%s” hangs on “%s”', (text, word, head) => {
    expect(over(text, word)).toBe(head)
  })

  it('leaves a sentence alone that was understood', () => {
    const [sentence] = engine.parse('The US-led coalition struck a town.')
    expect(parsedAgain(sentence!, engine)).toBe(sentence)
  })

  it('takes no dateline for who does it', () => {
    const { words } = again('HARDA (Nadir) According to the envoy the strikes hit the city of Douma.')
    expect(words.filter((w) => w.deprel === 'nsubj').map((w) => w.form)).toEqual(['strikes'])
  })

  it('keeps all words in their order and gives a tree, whatever the words', () => {
    const pieces = fc.constantFrom(
      ...'the army rebel-held regime-controlled led - held Harda ( Nadir ) shelled on Friday , towns al-Amal-backed'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 12 }), (parts) => {
        for (const sentence of engine.parse(parts.join(' '))) {
          const after = parsedAgain(sentence, engine)
          expect(after.words.map((w) => [w.form, w.start, w.end])).toEqual(
            sentence.words.map((w) => [w.form, w.start, w.end]),
          )
          expect(isTree(after.words)).toBe(true)
          for (const e of after.entities) expect(e.first <= e.head && e.head <= e.last).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})
