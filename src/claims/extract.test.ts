import { describe, expect, it } from 'vitest'
import { analyse } from '../analysis/index.ts'
import { type Article, type Claim, Text } from '../base/index.ts'
import { loadEngine } from '../language/index.ts'
import { loadGazetteer } from '../places/index.ts'
import { extractClaims } from './index.ts'

const tools = { engine: loadEngine(), gazetteer: loadGazetteer() }

/** Claims of a report of one paragraph a string, published on Monday, 25 June 2012. */
const claimsIn = (...paragraphs: string[]): Claim[] => {
  const text = new Text(paragraphs.join('\n\n'))
  let at = 0
  const blocks = paragraphs.map((p) => {
    const start = at
    at += [...p].length + 2
    return { kind: 'body' as const, start, end: at - 2, why: 'test' }
  })
  const day = '2012-06-25'
  const article: Article = {
    document: 'sha256:test',
    input: 'test',
    language: 'en',
    text,
    blocks,
    map: [],
    published: { edtf: day, start: day, end: day, basis: 'given', why: 'test' },
  }
  return extractClaims(analyse(article, tools))
}

const only = (type: string, ...paragraphs: string[]): Claim => {
  const found = claimsIn(...paragraphs).filter((c) => c.type === type)
  expect(found.map((c) => c.target.selector[1].exact)).toHaveLength(1)
  return found[0]!
}

const texts = (claim: Claim, role: string): string[] =>
  claim.participants.filter((p) => p.role === role).map((p) => p.text)

describe('a claim', () => {
  it('says who, whom, how many, where, when and on whose word', () => {
    const claim = only(
      'kill',
      'Gunmen killed at least 12 villagers in Homs on Sunday, the Xinhua news agency reported, citing police.',
    )
    expect(texts(claim, 'agent')).toEqual(['Gunmen'])
    expect(claim.quantity).toMatchObject({
      text: 'at least 12',
      low: 12,
      best: null,
      high: null,
      measure: 'flow',
    })
    expect(claim.places.map((p) => [p.role, p.name, p.country])).toEqual([['at', 'Homs', 'SYR']])
    expect(claim.time).toMatchObject({ start: '2012-06-24', end: '2012-06-24', precision: 1 })
    expect(claim.attribution.map((l) => [l.text, l.role, l.kind])).toEqual([
      ['the Xinhua news agency', 'relay', 'state-media'],
      ['police', 'origin', 'official'],
    ])
    expect(claim.target.selector[1].exact).toBe('Gunmen killed at least 12 villagers in Homs on Sunday')
  })

  it('in the own voice of the publisher has no source', () => {
    expect(only('shell', 'The army shelled the town of Douma.').attribution).toEqual([])
  })

  it('counts a total since a start apart from what happened, and what a place holds apart from both', () => {
    const total = only('kill', 'Since March last year, more than 9,000 people have been killed.')
    expect(total.quantity).toMatchObject({ low: 9001, high: null, measure: 'total' })
    expect(total.time).toMatchObject({ start: '2011-03-01', end: '2012-06-25' })
    expect(only('shelter', 'Jordan is hosting some 120,000 refugees.').quantity).toMatchObject({
      best: 120_000,
      approximate: true,
      measure: 'stock',
    })
  })

  it('of a part knows its whole, and happened when the whole did', () => {
    const [whole, part] = claimsIn(
      'At least 80 people were killed on Sunday. Twenty of those 80 were killed in Daraa.',
    ).filter((c) => c.type === 'kill')
    expect(part?.links.part_of).toEqual([whole?.id])
    expect(whole?.links.includes).toEqual([part?.id])
    expect(part?.time?.start).toBe('2012-06-24')
  })

  it('that gainsays another disputes it', () => {
    const claims = claimsIn(
      'Thirty soldiers fled to Turkey, the agency said.',
      'A commander said he had not seen a group of more than 20 defectors.',
    )
    const told = claims.find((c) => c.type === 'flee')
    const against = claims.find((c) => c.polarity === 'negated')
    expect(against).toMatchObject({ type: 'arrive', stance: 'denies' })
    expect(against?.links.disputes).toEqual([told?.id])
  })

  it('that confirms points back', () => {
    const [told, confirmed] = claimsIn(
      'The paper reported that the minister had fled. This has now been confirmed.',
    )
    expect(confirmed).toMatchObject({ type: 'confirm', stance: 'confirms', links: { confirms: [told?.id] } })
  })

  it('keeps what an outlet cannot vouch for and what a source withholds', () => {
    expect(only('unverified', 'The paper could not verify the reports.')).toMatchObject({
      stance: 'cannot-confirm',
      polarity: 'affirmed',
    })
    expect(only('withhold', 'The ministry refused to give the number of dead.')).toMatchObject({
      stance: 'withholds',
    })
  })

  it('names whom a pronoun stands for, with the words that name him', () => {
    const claim = only('flee', 'Samir Haddad was a minister. He fled to Jordan in May.')
    expect(texts(claim, 'agent')).toEqual(['Samir Haddad'])
  })

  it('is not made of what is only wished or planned', () => {
    expect(claimsIn('The rebels want to capture the town.').filter((c) => c.type === 'capture')).toEqual([])
  })

  it('has the same id each time, and another for other words', () => {
    const [a] = claimsIn('The army shelled Douma.')
    expect(a?.id).toMatch(/^[0-9a-f]{16}$/)
    expect(claimsIn('The army shelled Douma.')[0]?.id).toBe(a?.id)
    expect(claimsIn('The army shelled Homs.')[0]?.id).not.toBe(a?.id)
  })

  it('tells of those who wait on their way out: how many, from where, and where they are', () => {
    const claim = only(
      'evacuate',
      'Thousands of evacuees from Douma and Darayya were still stuck on Monday in army-held Hama.',
    )
    expect(claim.quantity).toMatchObject({ low: 2000, high: 9999, measure: 'stock' })
    expect(claim.places.map((p) => [p.role, p.text])).toContainEqual(['at', 'Hama'])
  })

  it('counts the share of the dead that somebody is', () => {
    const claim = only('kill', 'Two of those killed were teachers from the village.')
    expect(claim.quantity).toMatchObject({ best: 2, measure: 'flow' })
  })

  it('takes a blast that people heard for told, on their word', () => {
    const claim = only('bomb', 'Residents of the village said they heard the blast.')
    expect(claim.attribution.map((l) => l.text)).toEqual(['Residents of the village'])
  })
})
