import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexable, keyOf, parseQuery, tokensOf, tsvectorOf, wordsOf } from './index.ts'

describe('wordsOf', () => {
  it('finds one word for the ways to write a name', () => {
    for (const name of ['Dar‘a', "Dar'a", 'Dara', 'DARA', 'Dára', 'Dar’a’s'])
      expect(wordsOf(name)).toEqual(['dara'])
    expect(wordsOf('Łódź and Straße, Tromsø')).toEqual(['lodz', 'and', 'strasse', 'tromso'])
    expect(wordsOf('Ǽgir Ægir ægir')).toEqual(['aegir', 'aegir', 'aegir'])
    for (const name of ['Shiʿa', 'Shiʼa', 'Shi’a', 'Shia']) expect(wordsOf(name)).toEqual(['shia'])
    expect(keyOf('Deir ez-Zor')).toBe('deir_ez_zor')
  })

  it('keeps words of other scripts and numbers', () => {
    expect(wordsOf('حمص: 1,200 ألف')).toEqual(['حمص', '1', '200', 'الف'])
  })

  it('says where each word stands', () => {
    const text = '“Homs’s” 𝒳 Dar‘a'
    expect([...tokensOf(text)].map((t) => text.slice(t.start, t.end))).toEqual(['Homs’s', '𝒳', 'Dar‘a'])
  })

  it('gives the same word for a word that was folded, whatever sign is in it', () => {
    const changing: string[] = []
    for (let code = 0; code <= 0x10_ff_ff; code++) {
      if (code >= 0xd8_00 && code <= 0xdf_ff) continue
      const words = wordsOf(`a${String.fromCodePoint(code)}z`)
      if (wordsOf(words.join(' ')).join(' ') !== words.join(' ')) changing.push(code.toString(16))
    }
    expect(changing).toEqual([])
  })

  it('gives only letters and digits, and the same words for words that were folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const words = wordsOf(text)
        for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
        expect(wordsOf(words.join(' '))).toEqual(words)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('parseQuery', () => {
  const term = (text: string, prefix = false) => ({ words: text.split(' '), prefix })

  it('asks for every word', () => {
    expect(parseQuery('Homs shelling')).toEqual({ all: [[term('homs')], [term('shelling')]], none: [] })
  })

  it('knows words in order, beginnings, alternatives and words that must not be there', () => {
    expect(parseQuery('"the old mill" bak* fire OR flood OR storm -drill -"test run"')).toEqual({
      all: [[term('the old mill')], [term('bak', true)], [term('fire'), term('flood'), term('storm')]],
      none: [term('drill'), term('test run')],
    })
  })

  it('takes a word of several parts for words in order', () => {
    expect(parseQuery('Deir-ez-Zor')).toEqual({ all: [[term('deir ez zor')]], none: [] })
  })

  it('makes the best of what is no question', () => {
    expect(parseQuery('OR "unclosed quote OR')).toEqual({ all: [[term('unclosed quote or')]], none: [] })
    expect(parseQuery('- "" * -- ( ) AND')).toEqual({ all: [[term('and')]], none: [] })
    expect(parseQuery('-only -these')).toEqual({ all: [], none: [term('only'), term('these')] })
  })
})

describe('tsvectorOf', () => {
  it('leaves a gap between two parts', () => {
    expect(tsvectorOf([{ words: ['a', 'b', 'a'], label: 'A' }, { words: ['b'] }])).toBe(
      "'a':1A,3A 'b':2A,104",
    )
  })

  it('has room for every word of any report, and for the beginning of what is longer', () => {
    const usual = Array.from({ length: 30_000 }, (_, k) => `w${k % 9000}`)
    expect(indexable(usual)).toHaveLength(30_000)
    const long = Array.from({ length: 300_000 }, (_, k) => `w${k}`)
    const kept = indexable(long)
    expect(kept).toEqual(long.slice(0, kept.length))
    expect(Buffer.byteLength(kept.join(''))).toBeLessThan(1_000_000)
  })
})
