import { describe, expect, it } from 'vitest'
import { analyse } from '../analysis/index.ts'
import { type Article, type Claim, Text } from '../base/index.ts'
import { loadEngine } from '../language/index.ts'
import { loadGazetteer } from '../places/index.ts'
import { extractClaims } from './index.ts'

const tools = { engine: loadEngine(), gazetteer: loadGazetteer() }

const claimsIn = (string: string): readonly Claim[] => {
  const text = new Text(string)
  const article: Article = {
    document: 'sha256:test',
    input: 'test',
    language: 'en',
    text,
    blocks: [{ kind: 'body', start: 0, end: text.length, why: 'test' }],
    map: [],
    published: { edtf: '2015-06-17', start: '2015-06-17', end: '2015-06-17', basis: 'given', why: 'test' },
  }
  return extractClaims(analyse(article, tools))
}

const harm = ['shoot', 'kill', 'injure', 'attack']
const told = (text: string): string[] =>
  claimsIn(text)
    .filter((c) => harm.includes(c.type))
    .map((c) => `${c.type}: ${c.participants.find((p) => p.role === 'patient')?.text ?? 'nobody named'}`)

describe('harm in local news', () => {
  it.each([
    ['A 15-year-old was killed near the canal.', 'kill: A 15-year-old'],
    ['The boy shot himself in the leg.', 'shoot: The boy'],
    ['The two-year-old was flown to a clinic after shooting himself.', 'shoot: The two-year-old'],
    ['Four people were found shot dead in a house.', 'kill: Four people'],
    ['Three clerks were found shot to death on Monday.', 'kill: Three clerks'],
    ['A man fatally shot his wife.', 'kill: his wife'],
    ['Officers found a man suffering from a gunshot wound.', 'injure: a man'],
    ['A sixteen-year-old girl was stabbed on Monday.', 'injure: A sixteen-year-old girl'],
    ['The pistol went off, striking a driver in the back.', 'shoot: a driver'],
    ['Police are investigating an accidental shooting.', 'shoot: nobody named'],
  ])('%s', (text, claim) => expect(told(text)).toEqual([claim]))

  it.each([
    'The 15-year-old car was sold.',
    'The guards trained for a shooting.',
    'The crew shot a film in two weeks.',
    'A new rule may prevent a shooting.',
  ])('finds none in: %s', (text) => expect(told(text)).toEqual([]))

  it('counts a person told by age as one', () => {
    const [claim] = claimsIn('A 15-year-old was killed near the canal.')
    expect(claim?.quantity).toMatchObject({ text: 'A 15-year-old', best: 1 })
  })

  it('takes the place from the sentence that says where it happened', () => {
    const [claim] = claimsIn('A teenager was shot in the arm. It happened near Osijek on Friday.')
    expect(claim?.places.map((p) => [p.text, p.basis])).toEqual([['Osijek', 'inferred']])
  })
})
