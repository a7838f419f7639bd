import { expect, test } from 'vitest'
import { reportFrom, type Told } from '../report.fixture.ts'
import { citationsOf, citingOf, creditsOf } from './index.ts'

const STORY =
  'A ferry ran aground off Marrento and everybody on it was brought ashore by noon, the port office said.'
const credits = (told: Partial<Told> & { text: string }) =>
  creditsOf(reportFrom({ document: 'd', publisher: 'Harbour Gazette', ...told })).map((c) => [
    c.name,
    c.extent,
  ])

test.each([
  ['~ (Reuters)', 'Reuters'],
  ['~ --AFP', 'AFP'],
  ['~ AP  Tuesday 6 May 2014', 'Associated Press'],
  ['~ Source: Anatolia', 'Anadolu'],
  ['~ MARRENTO, May 3, 2014 (Coastal Press) -', 'Coastal Press'],
])('%s credits an agency with the whole text', (line, name) => {
  expect(credits({ text: `${line}\n${STORY}` })).toEqual([[name, 'whole']])
})

test.each([
  ['~ With material from Coastal Press.', ['Coastal Press']],
  ['~ (With AP, Reuters and AFP)', ['Associated Press', 'Reuters', 'AFP']],
  ['~ With Reuters', ['Reuters']],
  ['~ AFP contributed to this report.', ['AFP']],
])('%s credits agencies with a part', (line, names) => {
  expect(credits({ text: `${STORY}\n${line}` })).toEqual(names.map((name) => [name, 'part']))
})

test.each(['~ AFP Photo, 6 May 2014', '~ By Ola Berg', '~ (Marrento)', '~ With kind regards'])(
  '%s credits no agency',
  (line) => {
    expect(credits({ text: `${line}\n${STORY}` })).toEqual([])
  },
)

test('a byline credits an agency, not a person, and nobody credits himself', () => {
  expect(credits({ byline: 'Coastal Press', text: STORY })).toEqual([['Coastal Press', 'whole']])
  expect(credits({ byline: 'Ola Berg', text: STORY })).toEqual([])
  expect(credits({ publisher: 'Reuters', text: `~ (Reuters)\n${STORY}` })).toEqual([])
})

test('all reports that name one agency, by credit or in the text, cite it, under whichever form of its name', () => {
  const credited = reportFrom({ document: 'b', text: `~ Source: AA\n${STORY}` })
  const told = reportFrom({
    document: 'a',
    text: 'Eight people were hurt, the Anatolia news agency said. State television said nothing.',
    claims: [
      { words: 'Eight people were hurt', by: [{ text: 'the Anatolia news agency', kind: 'wire' }] },
      { words: 'said nothing', by: [{ text: 'State television', kind: 'state-media' }] },
    ],
  })
  const records = citingOf([credited, told].flatMap(citationsOf))
  expect(records).toMatchObject([{ relation: 'cites', from: 'Anadolu', documents: ['a', 'b'] }])
  expect(records[0]?.why).toEqual([
    'a.txt cites Anadolu: “the Anatolia news agency”',
    'b.txt credits Anadolu: “Source: AA”',
  ])
  expect(citingOf([told, credited].flatMap(citationsOf))).toEqual(records)
})
