import { describe, expect, it } from 'vitest'
import { loadEngine } from '../../language/index.ts'
import { mended } from './mend.ts'

const speakerOf = (text: string): string | undefined => {
  const words = mended(loadEngine().parse(text)[0]!.words)
  const said = words.findLastIndex((w) => ['say', 'tell', 'report'].includes(w.lemma))
  return words.find((w) => w.head === said && w.deprel === 'nsubj')?.form
}

describe('the speaker who closes a sentence without a comma', () => {
  it.each([
    [
      'Jets hit a school in the town of Marsa wounding 30 others a spokesman for the fire service said.',
      'spokesman',
    ],
    ['Shelling killed 12 people in Marsa activists said.', 'activists'],
    [
      'Clashes erupted near the airport on Friday the National Observatory for Human Rights said.',
      'Observatory',
    ],
    ['Helicopters dropped bombs on the village killing five children medics told Reuters.', 'medics'],
    ['The wounded were taken to hospitals in a town near the border medics at the hospital said.', 'medics'],
    ['Talks will resume in Geneva on Monday the United Nations said.', 'Nations'],
  ])('%s', (text, speaker) => {
    expect(speakerOf(text)).toBe(speaker)
  })

  it('leaves a phrase alone that a preposition governs', () => {
    expect(
      speakerOf('In the attack on the old harbour said to be the worst so far nine people died.'),
    ).not.toBe('harbour')
  })
})
