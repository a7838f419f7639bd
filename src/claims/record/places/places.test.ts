import { describe, expect, it } from 'vitest'
import { analyse } from '../../../analysis/index.ts'
import { type Article, type ClaimPlace, Text } from '../../../base/index.ts'
import { loadEngine } from '../../../language/index.ts'
import { loadGazetteer } from '../../../places/index.ts'
import { extractClaims } from '../../extract.ts'

const tools = { engine: loadEngine(), gazetteer: loadGazetteer() }

const placesOfAll = (type: string, string: string): readonly ClaimPlace[] => {
  const text = new Text(string)
  const article: Article = {
    document: 'sha256:test',
    input: 'test',
    language: 'en',
    text,
    blocks: [{ kind: 'body', start: 0, end: text.length, why: 'test' }],
    map: [],
  }
  const claims = extractClaims(analyse(article, tools))
  for (const p of claims.flatMap((c) => c.places)) expect(text.slice(p)).toBe(p.text)
  return claims.filter((c) => c.type === type).flatMap((c) => c.places)
}

const where = (type: string, string: string): string[] =>
  placesOfAll(type, string).map((p) => `${p.role} ${p.text}`)

describe('where a happening was', () => {
  it.each([
    ['the clause beside it', 'kill', 'Jets hit Kunduz in Afghanistan, killing two farmers.', 'at Kunduz'],
    ['the clause coordinated to it', 'kill', 'Two men died and nine were hurt in Goma.', 'at Goma'],
    ['its object', 'air-strike', 'Several raids hit Saada, a city in northern Yemen.', 'at Saada'],
    [
      'the noun of a clause with where',
      'kill',
      'Troops entered Baidoa, where six traders were killed.',
      'at Baidoa',
    ],
    ['what "there" takes up', 'kill', 'Rebels entered Gao on Friday. Three men were killed there.', 'at Gao'],
    [
      'what "the town" takes up',
      'shell',
      'The army surrounded Zinjibar in Yemen. It shelled the town for hours.',
      'at Zinjibar',
    ],
  ])('is told by %s', (_by, type, text, place) => {
    expect(where(type, text)).toContain(place)
  })

  it('is carried from the sentence before, and says that it is', () => {
    const text = 'Gunmen attacked a market in Maiduguri on Sunday. Nine people were killed.'
    expect(placesOfAll('kill', text)).toMatchObject([{ text: 'Maiduguri', basis: 'inferred' }])
  })

  it('has the ends of a way, shared by the clauses that tell of it', () => {
    expect(where('defect', 'Forty officers have defected and headed to Turkey.')).toEqual(['to Turkey'])
  })

  it('takes nobody who is blamed for the place of the blaming', () => {
    expect(where('accuse', 'The envoy pointed the finger at Russia.')).not.toContain('at Russia')
  })

  it('takes no state that acts for the place of what it does', () => {
    const text = 'Russia carried out air strikes on the town of Idlib in Syria.'
    expect(where('air-strike', text)).not.toContain('at Russia')
  })
})
