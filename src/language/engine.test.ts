import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Sentence, Text } from '../base/index.ts'
import { loadEngine } from './index.ts'

const engine = loadEngine()

/** Text of the kinds that offsets go wrong on, mixed with words and stops so that there is something to cut. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'said',
        "don't",
        'U.S.',
        'Gen.',
        'Deir ez-Zor',
        '33,000',
        '“',
        '”',
        '.',
        '...',
        '?!',
        'cannot',
        'e\u0301',
      ),
      fc.constantFrom(' ', '\n', '\r\n', '\t', '\u00a0', '\n\n', '\u2028', '\ufeff', '\u200b', '\u200f'),
      fc.constantFrom('😀', '𐍈', '👨‍👩‍👧', 'שלום', 'دمشق', '敘利亞', 'ʼ', '\ud800', '\udc00', '\0'),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

const words = (sentences: readonly Sentence[]) => sentences.flatMap((s) => s.words)

describe('offsets', () => {
  it('every word gives back its form, in order, and only white space stands between words', () => {
    fc.assert(
      fc.property(anyText, (string) => {
        const text = new Text(string)
        let at = 0
        for (const s of engine.parse(string)) {
          for (const w of s.words) {
            expect(text.slice(w)).toBe(w.form)
            expect(text.slice({ start: at, end: w.start })).toMatch(/^\s*$/)
            expect(w.start).toBeGreaterThanOrEqual(s.start)
            expect(w.end).toBeLessThanOrEqual(s.end)
            expect(w.end).toBeGreaterThan(w.start)
            at = w.end
          }
        }
        expect(text.slice({ start: at, end: text.length })).toMatch(/^\s*$/)
      }),
      { numRuns: 400 },
    )
  })

  it('spaceAfter tells whether the next word follows at once', () => {
    fc.assert(
      fc.property(anyText, (string) => {
        const all = words(engine.parse(string))
        all.slice(1).forEach((w, i) => {
          expect(all[i]!.spaceAfter).toBe(all[i]!.end !== w.start)
        })
      }),
    )
  })

  it('every sentence is a tree with one root, and noun phrases lie within it', () => {
    fc.assert(
      fc.property(anyText, (string) => {
        for (const s of engine.parse(string)) {
          expect(s.words.filter((w) => w.head < 0)).toHaveLength(1)
          s.words.forEach((w, i) => {
            let steps = 0
            for (let h = i; h >= 0 && steps <= s.words.length; h = s.words[h]!.head) steps++
            expect(steps).toBeLessThanOrEqual(s.words.length)
            expect(w.lemma).not.toBe('')
          })
          for (const e of s.entities) {
            expect(e.first).toBeGreaterThanOrEqual(0)
            expect(e.last).toBeLessThan(s.words.length)
            expect(e.first <= e.head && e.head <= e.last).toBe(true)
          }
        }
      }),
    )
  })
})

describe('the engine', () => {
  it('gives the same answer for the same text, whatever it read before', () => {
    const text = 'Gen. Hamdan said the U.S. can’t confirm that 40 soldiers fled Deir ez-Zor.'
    const first = JSON.stringify(engine.parse(text))
    for (let i = 0; i < 300; i++) engine.parse(`Word${i} said ${i},000 people didn't leave X${i}-town.`)
    expect(JSON.stringify(engine.parse(text))).toBe(first)
  })

  it('reads a text alone as it reads it in a longer one', () => {
    const [a, b] = ['Six officers fled to Turkey.', 'The ministry denied it.']
    const alone = [a, b]
      .flatMap((t) => engine.parse(t))
      .map((s) => s.words.map((w) => [w.xpos, w.head, w.deprel]))
    const together = engine.parse(`${a}\n\n${b}`).map((s) => s.words.map((w) => [w.xpos, w.head, w.deprel]))
    expect(together).toEqual(alone)
  })

  it('parses given words as it parses the text that has them', () => {
    const text = 'The rebels ’ said “we can’t”.'
    const [parsed] = engine.parse(text)
    const given = engine.annotateWords(parsed!.words.map((w) => ({ form: w.form, spaceAfter: w.spaceAfter })))
    expect(given.words).toEqual(
      parsed!.words.map((w, i) =>
        i < parsed!.words.length - 1 ? w : { ...w, spaceAfter: given.words.at(-1)!.spaceAfter },
      ),
    )
  })

  it('finds who fled where', () => {
    const [s] = engine.parse('Six officers fled to Turkey on Monday.')
    const by = (lemma: string) => s!.words.find((w) => w.lemma === lemma)!
    expect(by('flee')).toMatchObject({ upos: 'VERB', xpos: 'VBD', head: -1, deprel: 'root' })
    expect(by('officer')).toMatchObject({ deprel: 'nsubj', head: s!.words.indexOf(by('flee')) })
    expect(
      s!.entities.map((e) => [
        e.type,
        s!.words
          .slice(e.first, e.last + 1)
          .map((w) => w.form)
          .join(' '),
      ]),
    ).toEqual([
      ['person', 'Six officers'],
      ['place', 'Turkey'],
      ['time', 'Monday'],
    ])
  })

  it('reads a megabyte without a space, and one without a stop', () => {
    for (const text of ['x'.repeat(2 ** 20), 'ab.cd@'.repeat(2 ** 16), 'word '.repeat(2 ** 14)]) {
      const all = words(engine.parse(text))
      expect(all.map((w) => w.form).join('')).toBe(text.replaceAll(' ', ''))
    }
  })

  it('says nothing of nothing', () => {
    expect(engine.parse('')).toEqual([])
    expect(engine.parse(' \n\t\u00a0 ')).toEqual([])
    expect(engine.annotateWords([]).words).toEqual([])
  })
})
