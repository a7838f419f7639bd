import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contains, type Report, type Span } from '../../base/index.ts'
import { reportFrom, type Told } from '../report.fixture.ts'
import { compareReports, kinshipOf, lineagesOf } from './index.ts'

const AGROUND =
  'A ferry ran aground off Marrento on Friday and 31 passengers were brought ashore by fishermen, the port office said.'
const LEFT =
  'The vessel had left Sillona an hour before and was carrying fruit as well as passengers, its owner told the agency.'
const BOATS = 'Rescue boats from three villages reached the wreck before noon and found nobody missing.'
const CAPTAIN = 'The port office said that the captain would be questioned about the speed of the vessel.'
const STANDING = [
  'The islands have been served by one ferry line since the old company closed in 2009 amid a long dispute over wages.',
  'Since then the line has been fined four times and its boats are held to be among the oldest on the coast.',
]

const wire: Told = {
  document: 'wire',
  published: '2014-05-03',
  text: ['~ MARRENTO, May 3, 2014 (Coastal Press) -', AGROUND, LEFT, BOATS, CAPTAIN].join('\n'),
}
const paper = (document: string, publisher: string, published: string, ...lines: string[]): Report =>
  reportFrom({ document, publisher, published, text: lines.join('\n') })

test('a cut reprint under another headline is a copy, and the agency’s text comes first', () => {
  const reprint = paper(
    'reprint',
    'Harbour Gazette',
    '2014-05-03',
    '# Ferry off course',
    AGROUND,
    LEFT,
    BOATS,
  )
  expect(kinshipOf(reportFrom(wire), reprint)).toMatchObject({ relation: 'copy', from: 'wire' })
})

test('swapped words and cut phrases leave a copy a copy', () => {
  const reworded = paper(
    'reworded',
    'Harbour Gazette',
    '2014-05-03',
    'A ship ran aground off Marrento on Friday and 31 people were brought ashore by fishermen, officials said.',
    'The ship had left Sillona an hour before and was carrying fruit as well as people, its owner told the agency.',
    'Boats from three villages reached the wreck before noon and found nobody missing.',
  )
  expect(kinshipOf(reportFrom(wire), reworded)?.relation).toBe('copy')
})

test('an own lead and a later count before whole sentences of the wire make a partial copy', () => {
  const later = paper(
    'later',
    'Evening Lantern',
    '2014-05-04',
    'Divers searched the hull of the Marrento ferry through the night, and a relative of the cook waited on the pier.',
    'By morning the port office had put the number of those brought ashore at 33, two more than it gave at first.',
    LEFT,
    BOATS,
  )
  const kinship = kinshipOf(reportFrom(wire), later)
  expect(kinship).toMatchObject({ relation: 'partial-copy', from: 'wire' })
  expect(kinship?.own[0]).toHaveLength(1)
})

test('the whole wire under a lead of one’s own is a partial copy', () => {
  const lead = 'A relative of the cook waited on the pier all night.'
  const own = paper('own', 'Evening Lantern', '2014-05-03', lead, AGROUND, LEFT, BOATS, CAPTAIN)
  expect(kinshipOf(reportFrom(wire), own)?.relation).toBe('partial-copy')
})

test('two reporters who quote one speaker do not copy each other', () => {
  const quote =
    '“We saw the lights come nearer and nearer until the whole beach was awake,” said a baker of the town.'
  const one = paper(
    'one',
    'Harbour Gazette',
    '2014-05-03',
    'Marrento woke to a strange guest at its beach.',
    quote,
  )
  const two = paper(
    'two',
    'Inland Courier',
    '2014-05-03',
    'There was little sleep in Marrento when a ferry came in.',
    quote,
  )
  expect(compareReports(one, two)).toBeUndefined()
})

test('an outlet’s standing background under two stories is no copy, and the refusal quotes it', () => {
  const one = paper('one', 'Harbour Gazette', '2014-05-03', AGROUND, LEFT, ...STANDING)
  const two = paper(
    'two',
    'Harbour Gazette',
    '2014-05-05',
    'A strike kept all boats of the line at Torvo from sailing on Sunday, and goats were unloaded by hand.',
    'The harbour master told passengers to come back in the evening with their tickets and a warm coat.',
    ...STANDING,
  )
  const compared = compareReports(one, two)
  expect(compared?.relation).toBeUndefined()
  expect(compared?.why.join('\n')).toContain('2 of them stand as background at the end of both')
  expect(compared?.why.join('\n')).toContain('The islands have been served by one ferry line')
})

test('an agency’s background under stories of two outlets about two things is no copy either', () => {
  const one = paper('one', 'Harbour Gazette', '2014-05-03', AGROUND, LEFT, ...STANDING)
  const two = paper(
    'two',
    'Inland Courier',
    '2014-05-03',
    'Parliament put off its vote on new lighthouses because too few members had come back from the feast.',
    'The minister said that money for lamps had been found but that nobody had been hired to climb up.',
    ...STANDING,
  )
  expect(kinshipOf(one, two)).toBeUndefined()
})

test('a form that is filled in with another place and count tells of another day', () => {
  const form = (place: string, count: string) =>
    `A source at the coast guard told reporters that a boat ran aground off ${place} and that ${count} people were brought ashore by fishermen, in addition to damage to nets.`
  const weekly = (document: string, published: string, place: string, count: string) =>
    reportFrom({
      document,
      publisher: 'Coastal Press',
      published,
      text: form(place, count),
      claims: [{ words: 'people were brought ashore', at: place }],
    })
  const first = weekly('first', '2014-05-03', 'Marrento', '31')
  expect(kinshipOf(first, weekly('count', '2014-05-05', 'Marrento', '12'))).toBeUndefined()
  expect(kinshipOf(first, weekly('place', '2014-05-05', 'Torvo', '31'))).toBeUndefined()
  expect(kinshipOf(first, weekly('again', '2014-05-03', 'Marrento', '31'))?.relation).toBe('copy')
})

test('background that names the place both stories open with is of one happening only where both are of one day', () => {
  const town =
    'Marrento lies in a bay with a single lamp, which the council has wanted to replace for a generation or more.'
  const story = (document: string, publisher: string, published: string, ...lines: string[]) =>
    reportFrom({
      document,
      publisher,
      published,
      text: [...lines, town].join('\n'),
      claims: [{ words: lines[0]!, at: 'Marrento' }],
    })
  const one = story(
    'one',
    'Harbour Gazette',
    '2014-05-03',
    'Fishermen at Marrento pulled a crowd out of cold water.',
    CAPTAIN,
  )
  const told = [
    'Nobody in Marrento had seen a ferry so close.',
    'It lay among the nets and hooted at the gulls for hours.',
  ]
  expect(kinshipOf(one, story('two', 'Inland Courier', '2014-05-03', ...told))?.relation).toBe('partial-copy')
  expect(kinshipOf(one, story('two', 'Inland Courier', '2014-05-05', ...told))).toBeUndefined()
})

test('pages that hold their furniture and no story share nothing of the news', () => {
  const page = (document: string, headline: string) =>
    paper(
      document,
      'Harbour Gazette',
      '2014-05-03',
      `# ${headline}`,
      'Sign in to keep the towns that you care about at the top of this page every morning.',
      'Letters are read by the desk on Thursday and answered where the writer gives an address.',
    )
  expect(
    kinshipOf(
      page('a', 'Ferry aground near Marrento lighthouse'),
      page('b', 'Ferry aground near Marrento lighthouse'),
    ),
  ).toBeUndefined()
})

test('of two papers that credit nobody the earlier day comes first, then the one without a correction, then the fuller', () => {
  const early = paper('z', 'Harbour Gazette', '2014-05-03', AGROUND, LEFT, BOATS)
  const late = paper('a', 'Inland Courier', '2014-05-04', AGROUND, LEFT, BOATS, CAPTAIN)
  const corrected = paper(
    'b',
    'Evening Lantern',
    '2014-05-04',
    AGROUND,
    LEFT,
    BOATS,
    '! Correction: there was one ferry.',
  )
  const short = paper('0', 'Morning Lantern', '2014-05-04', AGROUND, LEFT)
  expect(kinshipOf(early, late)?.from).toBe('z')
  expect(kinshipOf(late, corrected)?.from).toBe('a')
  expect(kinshipOf(short, corrected)?.from).toBe('0')
  expect(kinshipOf(short, late)?.from).toBe('a')
  expect(kinshipOf(early, late)?.why.join('\n')).toContain('published 2014-05-03; published 2014-05-04')
})

test('a wire and its reprints are one lineage, and what each added is named', () => {
  const OWN =
    'A baker of Marrento told the Gazette that he had lent his oven to dry the coats of the passengers.'
  const reports = [
    reportFrom(wire),
    paper('short', 'Harbour Gazette', '2014-05-03', '# Ashore', AGROUND, LEFT, BOATS),
    paper('long', 'Inland Courier', '2014-05-04', AGROUND, LEFT, BOATS, CAPTAIN, OWN),
  ]
  const [lineage, ...others] = lineagesOf(reports, kinships(reports))
  expect(others).toEqual([])
  expect(lineage).toMatchObject({ documents: ['long', 'short', 'wire'], relation: 'copy', from: 'wire' })
  expect(lineage?.added.map((a) => [a.document, wordsAt(reports[2]!, a)])).toEqual([['long', OWN]])
  expect(lineage?.why.join('\n')).toContain('(Coastal Press)')
  expect(lineage?.evidence.every((e) => e.documents.includes('wire'))).toBe(true)
})

const kinships = (reports: readonly Report[]) =>
  reports.flatMap((a, k) => reports.slice(k + 1).flatMap((b) => kinshipOf(a, b) ?? []))

const wordsAt = (report: Report, at: Span): string => {
  const passage = report.passages.find((p) => contains(p, at))!
  return [...passage.text].slice(at.start - passage.start, at.end - passage.start).join('')
}

const SENTENCES = [
  AGROUND,
  LEFT,
  BOATS,
  CAPTAIN,
  ...STANDING,
  'Ünder 🌊 the pier, gulls and children shared what the ferry lost of its fruit on the way.',
]
const anyReport = (document: string) =>
  fc
    .record({
      publisher: fc.constantFrom('Harbour Gazette', 'Inland Courier', 'Coastal Press'),
      published: fc.constantFrom('2014-05-03', '2014-05-04', '2014-05-20'),
      credit: fc.constantFrom('', '~ (AFP)', '~ With material from Coastal Press.'),
      lines: fc
        .subarray(SENTENCES, { minLength: 1 })
        .chain((s) => fc.shuffledSubarray(s, { minLength: s.length })),
    })
    .map(({ publisher, published, credit, lines }) =>
      reportFrom({ document, publisher, published, text: [credit, ...lines].filter(Boolean).join('\n') }),
    )
const fold = (words: string) => words.toLowerCase()

test('a comparison is the same from both sides, and its spans give their words back', () => {
  fc.assert(
    fc.property(anyReport('a'), anyReport('b'), (a, b) => {
      const kinship = kinshipOf(a, b)
      expect(kinshipOf(b, a)).toEqual(kinship)
      for (const { spans, text } of kinship?.passages ?? []) {
        expect(wordsAt(a, spans[0])).toBe(text)
        expect(fold(wordsAt(b, spans[1]))).toBe(fold(text))
      }
    }),
  )
})

test('lineages do not depend on the order of the reports', () => {
  const some = fc.tuple(anyReport('a'), anyReport('b'), anyReport('c'), anyReport('d'))
  fc.assert(
    fc.property(some, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (reports, order) => {
      const shuffled = order.map((k) => reports[k]!)
      expect(lineagesOf(shuffled, kinships(shuffled))).toEqual(lineagesOf(reports, kinships(reports)))
    }),
  )
})
