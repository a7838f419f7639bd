import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { RECORDS, REPORTS } from '../../support/harbour.ts'
import { paletteOf } from '../palette.ts'
import { columnsOf } from '../wrap.ts'
import { accountText } from './account.ts'
import { catalogueOf } from './catalogue.ts'
import { deskText } from './desk.ts'
import { refusalText } from './refusal.ts'

const catalogue = catalogueOf({ reports: REPORTS, records: RECORDS })
const paint = paletteOf(false)

const desk = (width = 80, options = {}): string => [...deskText(catalogue, options, width, paint)].join('')
const account = (id: string, width = 80): string =>
  catalogue
    .called(id)
    .map((found) => accountText(found, { catalogue, width, paint }))
    .join('')
/** The lines of the page from one that holds these words to the next empty one, as one line. */
const block = (text: string, words: string): string =>
  text
    .split('\n\n')
    .find((b) => b.includes(words))
    ?.replace(/\s+/g, ' ') ?? ''

describe('the page of a desk', () => {
  it.each([40, 60, 80, 100])('keeps to %i columns', (width) => {
    for (const text of [
      desk(width),
      desk(width, { all: true }),
      account('e-fire', width),
      account('l-wire', width),
    ])
      for (const line of text.split('\n')) expect(columnsOf(line), line).toBeLessThanOrEqual(width)
  })

  it('tells the events in the order of time, and shows the id that explain takes', () => {
    const heads = [...desk(80, { all: true }).matchAll(/^\[(\d)\].*(e-\w+)$/gm)].map((m) => `${m[1]} ${m[2]}`)
    expect(heads).toEqual(['1 e-march', '2 e-fire', '3 e-later'])
  })

  it('puts both counts beside each other, each with its origin, its words and its document', () => {
    const fire = block(desk(), 'e-fire')
    expect(fire).toContain('- 12 · Meridian Press · Mon 3 March 2031 “Twelve passengers were hurt when')
    expect(fire).toContain('wire.txt and 1 more')
    expect(fire).toContain('“at least 30 people were hurt in the ferry fire”, union.txt')
    expect(fire).toContain('- 30..∞ · the dockers’ union · Mon 3 March 2031 · “at least 30 people')
    expect(fire).toContain('! exactly 12 and at least 30 have no number in common')
  })

  it('says how many of the origins are independent, and how the status came about', () => {
    const fire = block(desk(), 'e-fire')
    expect(fire).toContain('Meridian Press; the dockers’ union (2 independent origins)')
    expect(fire).toContain('- Meridian Press: wire.txt, which reprint.txt copies')
    expect(fire).toContain('disputed, Mon 3 March 2031: the union counts at least 30')
  })

  it('names an event without a day by the days of its reports, and puts it there in the order', () => {
    const undated = RECORDS.map((r) => {
      if (r.kind !== 'event' || r.id !== 'e-fire') return r
      const { time: _, ...rest } = r
      return rest
    })
    const text = [...deskText(catalogueOf({ reports: REPORTS, records: undated }), {}, 80, paint)].join('')
    expect(text).toContain('[2]   injure · reported Mon 3 March 2031 · Drenova (ALB)')
  })

  it('shows a look-alike at length, and why it was kept apart', () => {
    expect(block(desk(), 'e-later')).toContain(
      'from [2] injure · Mon 3 March 2031 · Drenova (ALB): half a year lies between 2031-03-03 and 2031-09-08',
    )
  })

  it('tells what one report alone says in two lines, and leaves it out of the brief page', () => {
    expect(block(desk(), 'e-march')).toMatch(/e-march march\.txt: “Dockers marched through Drenova”$/)
    expect(desk(80, { brief: true })).not.toContain('Dockers')
    expect(desk(80, { brief: true })).toContain('1 more event of one report each (1 protest)')
  })

  it('lists no more than a hundred events of one report, the greatest counts first, and sums up the others', () => {
    const one = catalogue.events.find((e) => e.id === 'e-march')!
    const small = { ...catalogue.figures[0]!, contradictions: [] }
    const many = Array.from({ length: 240 }, (_, i) => ({
      ...one,
      id: `e-${i}`,
      figures: i > 199 ? [`f-${i}`] : [],
    }))
    const counts = many.flatMap((e) =>
      e.figures.map((id) => ({ ...small, id, event: e.id, low: 7, best: 7, high: 7 })),
    )
    const crowded = catalogueOf({ reports: REPORTS, records: [...many, ...counts] })
    const text = [...deskText(crowded, {}, 80, paint)].join('')
    expect(text.match(/^\[\d+\]/gm)).toHaveLength(100)
    for (const i of [200, 239]) expect(text).toContain(`e-${i}\n`)
    expect(text.replace(/\s+/g, ' ')).toContain('140 more events of one report each (140 protest)')
  })

  it('ends with a tally', () => {
    expect(desk(80, { failed: 1 }).trimEnd().split('\n\n').at(-1)?.replace('\n', ' ')).toBe(
      '5 documents, 5 claims; 3 events, 1 told by several documents, 1 contested; 1 figure, 1 contested; 1 lineage; 1 document not read',
    )
  })
})

describe('the account of a record', () => {
  it('of an event has its reasons, its claims with their documents, and every profile with its reason', () => {
    const text = account('e-fire').replace(/\s+/g, ' ')
    expect(text).toContain('told of one day and one place')
    expect(text).toContain('union.txt of Harbour Gazette, Mon 3 March 2031')
    expect(text).toContain('acled 12: the lowest credible count')
  })

  it('says the same in colour', () => {
    const page = { catalogue, width: 80 }
    for (const record of RECORDS) {
      const coloured = accountText(record, { ...page, paint: paletteOf(true) })
      expect(coloured).toContain('\u001b[')
      expect(stripVTControlCharacters(coloured)).toBe(accountText(record, { ...page, paint }))
    }
    const coloured = [...deskText(catalogue, { all: true }, 80, paletteOf(true))].join('')
    expect(stripVTControlCharacters(coloured)).toBe(desk(80, { all: true }))
  })

  it('of two events says why they are apart, whichever is named first', () => {
    const [fire, later] = ['e-fire', 'e-later'].map((id) => catalogue.events.find((e) => e.id === id)!)
    const page = { catalogue, width: 80, paint }
    for (const text of [refusalText(fire!, later!, page), refusalText(later!, fire!, page)]) {
      expect(text).toContain('- half a year lies between')
      expect(text).toContain('“Four passengers were hurt in another ferry fire”, later.txt')
    }
  })

  it('of two events that were never compared says so', () => {
    const [fire, march] = ['e-fire', 'e-march'].map((id) => catalogue.events.find((e) => e.id === id)!)
    expect(refusalText(fire!, march!, { catalogue, width: 80, paint })).toContain('too little in common')
  })

  it('of a lineage shows the words that are shared', () => {
    expect(account('l-').replace(/\s+/g, ' ')).toContain('all words of reprint.txt stand in wire.txt')
    expect(account('l-').replace(/\s+/g, ' ')).toContain('wire.txt 0-64, reprint.txt 0-64')
  })

  it('of a claim names its event and the counts behind which it stands', () => {
    const text = account('c-union').replace(/\s+/g, ' ')
    expect(text).toContain('e-fire')
    expect(text).toContain('people injured: 12..∞ (f-hurt)')
    expect(text).toMatch(/What became of it - disputed as of 2031-03-03: the union counts at least 30/)
  })
})
