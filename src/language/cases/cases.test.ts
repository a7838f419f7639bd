import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../sentences/split.ts'
import { tokenize } from '../tokens/tokenize.ts'

const lines = (name: string): string[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))

const forms = (text: string): string[] => {
  const { starts, ends } = tokenize(text)
  return starts.map((start, i) => text.slice(start, ends[i]))
}

const sentences = (text: string): string[] => {
  const tokens = tokenize(text)
  let from = 0
  return splitSentences(text, tokens).map((to) => {
    const sentence = text.slice(tokens.starts[from], tokens.ends[to - 1])
    from = to
    return sentence
  })
}

describe('words', () => {
  // "do ‗n't" stands for the text "don't" and the words "do" and "n't"; "“ ‗It" for “It.
  for (const line of lines('tokens.txt').filter((l) => l.trim())) {
    it(line, () => {
      expect(forms(line.replaceAll(' ‗', '')).join(' ')).toBe(line.replaceAll('‗', ''))
    })
  }
})

describe('sentences', () => {
  for (const group of lines('sentences.txt')
    .join('\n')
    .trim()
    .split(/\n{2,}/)) {
    const wanted = group.split('\n')
    it(wanted[0] ?? '', () => expect(sentences(wanted.join(' '))).toEqual(wanted))
    it(`${wanted[0]} (hard-wrapped)`, () => {
      const wrapped = wanted.join(' ').replace(/(.{30}\S*) /g, '$1\n')
      expect(sentences(wrapped).map((s) => s.replace(/\s+/g, ' '))).toEqual(wanted)
    })
  }

  it('a blank line ends a sentence, a single line break does not', () => {
    expect(sentences('Three dead in blast\n\nA bomb went\noff.')).toEqual([
      'Three dead in blast',
      'A bomb went\noff.',
    ])
    expect(sentences('Three dead\r\n\r\nA bomb')).toEqual(['Three dead', 'A bomb'])
  })

  it('sentences that lost the space between them are still two', () => {
    expect(sentences('Two were killed.The group fled.')).toEqual(['Two were killed.', 'The group fled.'])
    expect(sentences('Two were killed.A group fled.')).toEqual(['Two were killed.', 'A group fled.'])
    expect(sentences('Two were killed.“They fled.”')).toEqual(['Two were killed.', '“They fled.”'])
    expect(sentences('It ran on example.com and node.js for years.')).toHaveLength(1)
  })

  it('a text of thousands of words without a stop is cut', () => {
    const found = sentences('word '.repeat(5000))
    expect(Math.max(...found.map((s) => s.split(' ').length))).toBeLessThanOrEqual(200)
    expect(found.join(' ')).toBe('word '.repeat(5000).trim())
  })
})
