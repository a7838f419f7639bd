import { describe, expect, it } from 'vitest'
import { analyse } from '../analysis/index.ts'
import { type Article, Text } from '../base/index.ts'
import { loadEngine } from '../language/index.ts'
import { loadGazetteer } from '../places/index.ts'
import { CLAIM_TYPES, codesOf, extractClaims, TYPE_CODES } from './index.ts'

const tools = { engine: loadEngine(), gazetteer: loadGazetteer() }

/** Codes of the first claim of a type in a sentence. */
const codes = (type: string, sentence: string) => {
  const day = '2012-06-25'
  const article: Article = {
    document: 'sha256:test',
    input: 'test',
    language: 'en',
    text: new Text(sentence),
    blocks: [{ kind: 'body', start: 0, end: [...sentence].length, why: 'test' }],
    map: [],
    published: { edtf: day, start: day, end: day, basis: 'given', why: 'test' },
  }
  const claim = extractClaims(analyse(article, tools)).find((c) => c.type === type)
  expect(claim, sentence).toBeDefined()
  return codesOf(claim!)
}

describe('codes of a claim', () => {
  it('are known for every type, and name only event types of the two schemes', () => {
    const plover =
      'AGREE CONSULT SUPPORT COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT'
    const acled = [
      'Battles',
      'Explosions/Remote violence',
      'Protests',
      'Riots',
      'Strategic developments',
      'Violence against civilians',
    ]
    for (const type of CLAIM_TYPES) {
      const { plover: p, acled: a } = TYPE_CODES[type]
      if (p) expect(plover.split(' '), type).toContain(p.event)
      if (a) expect(acled, type).toContain(a.event)
    }
  })

  it('follow the means of a killing', () => {
    expect(codes('kill', 'Nine villagers were killed by shelling.')).toEqual({
      plover: { event: 'ASSAULT', mode: 'heavy-weapons' },
      acled: { event: 'Explosions/Remote violence', subEvent: 'Shelling/artillery/missile attack' },
    })
    expect(codes('kill', 'An air strike killed two farmers.').acled).toEqual({
      event: 'Explosions/Remote violence',
      subEvent: 'Air/drone strike',
    })
  })

  it('tell killed fighters from killed civilians where no means is told', () => {
    expect(codes('kill', 'Rebels killed four soldiers.').acled?.event).toBe('Battles')
    expect(codes('kill', 'Rebels killed four teachers.').acled?.event).toBe('Violence against civilians')
  })

  it('tell who takes a town', () => {
    expect(codes('capture', 'The army recaptured the town.').acled?.subEvent).toBe(
      'Government regains territory',
    )
    expect(codes('capture', 'Rebels captured the town.').acled?.subEvent).toBe(
      'Non-state actor overtakes territory',
    )
  })

  it('are empty where neither scheme has one', () => {
    expect(codes('assess', 'The situation has deteriorated.')).toEqual({})
  })
})
