import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { type Article, type Claim, type SourceLink, Text } from '../../base/index.ts'
import { claimLines } from './claim.ts'
import { numberingOf } from './numbering.ts'
import { paletteOf } from './palette.ts'
import { reportText } from './report.ts'
import { columnsOf } from './wrap.ts'

const plain = paletteOf(false)

const claim = (exact: string, more: Partial<Claim> = {}): Claim => ({
  id: 'c1',
  document: 'sha256:00',
  input: 'report.txt',
  type: 'kill',
  polarity: 'affirmed',
  modality: 'factual',
  stance: 'asserts',
  hedges: [],
  participants: [],
  places: [],
  attribution: [],
  quoted: 'none',
  block: 'body',
  target: {
    source: 'sha256:00',
    selector: [
      { type: 'TextPositionSelector', start: 0, end: exact.length },
      { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
    ],
  },
  found_by: 'kill/passive',
  links: {},
  ...more,
})

const source = (text: string, more: Partial<SourceLink> = {}): SourceLink => ({
  text,
  role: 'origin',
  kind: 'official',
  start: 0,
  end: text.length,
  ...more,
})

const show = (claims: Claim[], width = 80) =>
  claims.flatMap((c) => claimLines(c, numberingOf(claims), width, plain)).join('\n')

describe('a claim on the screen', () => {
  it('tells who, where, when, how many and on whose word', () => {
    const text = show([
      claim('At least 80 people were killed in Daraa on Monday', {
        participants: [{ role: 'patient', text: 'people', start: 12, end: 18 }],
        places: [
          { role: 'at', text: 'Daraa', name: 'Dar‘ā', country: 'SYR', admin1: 'Daraa', start: 34, end: 39 },
        ],
        time: {
          text: 'Monday',
          edtf: '2012-06-25',
          start: '2012-06-25',
          end: '2012-06-25',
          basis: 'inferred',
          precision: 1,
        },
        quantity: {
          text: 'At least 80',
          low: 80,
          best: null,
          high: null,
          approximate: false,
          unit: 'people',
          measure: 'flow',
        },
        attribution: [
          source('AFP', { role: 'relay', kind: 'wire' }),
          source('a diplomat', { anonymous: true }),
        ],
      }),
    ])
    expect(text).toBe(
      [
        '[1]  kill',
        '     “At least 80 people were killed in Daraa on Monday”',
        '     whom      people',
        '     where     Daraa (Dar‘ā, Daraa, SYR)',
        '     when      Mon 25 June 2012 (inferred from “Monday”)',
        '     how many  At least 80 people (80..∞)',
        '     source    AFP ← a diplomat (anonymous)',
      ].join('\n'),
    )
  })

  it('says so where the outlet speaks for itself and where the gazetteer does not know a place', () => {
    const text = show([
      claim('shells fell on Tell Nowhere', {
        places: [{ role: 'at', text: 'Tell Nowhere', start: 15, end: 27 }],
      }),
    ])
    expect(text).toContain('source    the outlet in its own voice')
    expect(text).toContain('where     Tell Nowhere (not in the gazetteer)')
  })

  it('marks what is negated, denied, hedged, asked for or quoted', () => {
    const text = show([
      claim('they did not fire', {
        polarity: 'negated',
        stance: 'denies',
        modality: 'requested',
        hedges: [{ text: 'reportedly', start: 0, end: 10 }],
        quoted: 'direct',
        block: 'highlight',
      }),
    ])
    expect(text.replace(/\s+/g, ' ')).toContain(
      'kill · negated · denied by the source · asked for, not done · hedged: reportedly · direct quote · highlights “they',
    )
  })

  it('gives links in the numbers of the page, from both ends', () => {
    const text = show([
      claim('33 soldiers crossed'),
      claim('no such group came', { id: 'c2', links: { disputes: ['c1'] } }),
    ])
    expect(text).toMatch(/\[1\][^[]*links {5}disputed by \[2\]/)
    expect(text).toMatch(/\[2\] {2}kill[^[]*links {5}disputes \[1\]/)
  })

  it('keeps to the width of the terminal', () => {
    const words = 'A long convoy of buses, lorries and private cars left the besieged quarter before sunrise'
    for (const width of [40, 60, 100])
      for (const line of show([claim(words)], width).split('\n'))
        expect(columnsOf(line)).toBeLessThanOrEqual(width)
  })

  it('never passes control characters or direction marks of a document on to the terminal', () => {
    const text = show([
      claim('killed \u001b[2J\u001b]0;x\u0007in \u202eDamascus', {
        attribution: [source('the \u001b[31msource')],
      }),
    ])
    expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e/u)
    expect(text).toContain('in Damascus')
  })

  it('colours only where colour is wanted, and changes no word by it', () => {
    const one = claim('three men were killed', { stance: 'denies' })
    const coloured = claimLines(one, numberingOf([one]), 80, paletteOf(true)).join('\n')
    expect(coloured).toContain('\u001b[')
    expect(stripVTControlCharacters(coloured)).toBe(show([one]))
  })
})

describe('the head of a report', () => {
  const article: Article = {
    document: 'sha256:00',
    input: 'notes/report.txt',
    language: 'en',
    text: new Text(''),
    blocks: [],
    map: [],
  }

  it('names title, publisher, file, and the date with its basis', () => {
    const head = reportText(
      {
        ...article,
        title: 'Two bridges fall',
        publisher: 'The Harbour Gazette',
        published: {
          edtf: '2013-01-01',
          start: '2013-01-01',
          end: '2013-01-01',
          basis: 'inferred',
          why: 'the year began',
        },
      },
      [],
      100,
      plain,
    )
    expect(head.split('\n').slice(0, 3)).toEqual([
      'Two bridges fall',
      'The Harbour Gazette · Tue 1 January 2013 (inferred: the year began) · notes/report.txt · no claims',
      'found',
    ])
  })

  it('says that the date is unknown rather than to guess one', () => {
    expect(reportText(article, [claim('three men were killed')], 80, plain)).toContain(
      'date unknown · 1 claim',
    )
  })
})
