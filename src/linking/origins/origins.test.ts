import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Report } from '../../base/index.ts'
import { kinshipOf } from '../lineage/index.ts'
import { reportFrom, type Told, type ToldLink } from '../report.fixture.ts'
import { independentOrigins, type Named, type Origin, originOf } from './index.ts'

const WATCH: ToldLink = { text: 'Harbour Watch', kind: 'monitor' }
const AGROUND =
  'At least 12 people drowned when a ferry ran aground off Marrento on Friday, Harbour Watch said.'
const BOATS =
  'Rescue boats from three villages reached the wreck before noon and brought the others to the pier.'
const LEFT = 'The vessel had left Sillona an hour before and was carrying fruit as well as passengers.'

/** The origins of all claims of some reports, with the kinships that hold among them. */
const originsOf = (reports: readonly Report[], actors: Readonly<Record<string, Named>> = {}): Origin[] => {
  const kinships = reports.flatMap((a, k) => reports.slice(k + 1).flatMap((b) => kinshipOf(a, b) ?? []))
  const context = {
    reportOf: (document: string) => reports.find((r) => r.document === document),
    kinshipsOf: (document: string) => kinships.filter((k) => k.documents.includes(document)),
    actorOf: (document: string, source: unknown) => {
      const name =
        typeof source === 'string'
          ? source
          : Object.keys(actors).find((words) =>
              spanText(reports, document, source as { start: number }, words),
            )
      return name === undefined ? undefined : actors[name]
    },
  }
  return reports.flatMap((r) => r.claims.map((c) => originOf(c, r, context)))
}

const spanText = (
  reports: readonly Report[],
  document: string,
  { start }: { start: number },
  words: string,
) => {
  const passage = reports
    .find((r) => r.document === document)!
    .passages.find((p) => p.start <= start && start < p.end)!
  return [...passage.text]
    .slice(start - passage.start)
    .join('')
    .startsWith(words)
}

const keys = (origins: readonly Origin[]) => origins.map((o) => o.key)

const story = (document: string, publisher: string | undefined, told: Partial<Told>): Report =>
  reportFrom({ document, ...(publisher ? { publisher } : {}), published: '2014-05-03', text: '', ...told })

const wire = story('wire', undefined, {
  text: ['~ MARRENTO, May 3, 2014 (Coastal Press) -', AGROUND, BOATS, LEFT].join('\n'),
  claims: [{ words: 'brought the others to the pier' }],
})
const reprint = (document: string, publisher: string, ...more: string[]) =>
  story(document, publisher, {
    text: ['# Ferry aground', AGROUND, BOATS, LEFT, ...more].join('\n'),
    claims: [
      { words: 'Ferry aground', block: 'headline' },
      { words: 'brought the others to the pier' },
      ...more.map((words) => ({ words })),
    ],
  })

test('ten outlets that print one agency are one origin, even where they do not say so', () => {
  const outlets = Array.from({ length: 10 }, (_, k) => reprint(`outlet${k}`, `Gazette ${'ABCDEFGHIJ'[k]}`))
  const origins = originsOf([wire, ...outlets])
  expect(new Set(keys(origins))).toEqual(new Set(['name:coastal press']))
  const { count, why } = independentOrigins(origins)
  expect(count).toBe(1)
  expect(why.join('\n')).toContain('credits Coastal Press: “MARRENTO, May 3, 2014 (Coastal Press) -”')
})

test('words that one outlet took from another are the other’s, and the agency’s where either credits one', () => {
  const early = reprint('early', 'Harbour Gazette')
  const late = (credit: string) =>
    story('late', 'Inland Courier', {
      published: '2014-05-04',
      text: [credit, AGROUND, BOATS, LEFT].filter(Boolean).join('\n'),
      claims: [{ words: 'brought the others to the pier' }],
    })
  expect(new Set(keys(originsOf([early, late('')])))).toEqual(new Set(['name:harbour gazette']))
  expect(new Set(keys(originsOf([early, late('~ (AFP)')])))).toEqual(new Set(['name:afp']))
})

test('what an outlet adds to the agency’s text is its own', () => {
  const OWN = 'A baker of the town lent his oven to dry the coats of forty passengers until the evening.'
  const origins = originsOf([wire, reprint('extended', 'Inland Courier', OWN)])
  expect(keys(origins).at(-1)).toBe('name:inland courier')
  expect(independentOrigins(origins)).toMatchObject({
    count: 2,
    counted: ['name:coastal press', 'name:inland courier'],
  })
})

test('one network that three agencies quote is one origin', () => {
  const by = (document: string, publisher: string, text: string, relay?: ToldLink) =>
    story(document, publisher, { text, claims: [{ words: text, by: [...(relay ? [relay] : []), WATCH] }] })
  const origins = originsOf([
    by('a', 'Coastal Press', 'Twelve drowned off Marrento, Harbour Watch said in a note.'),
    by('b', 'Inland News', 'Harbour Watch counted a dozen dead at the pier of Marrento.'),
    by('c', 'Evening Lantern', 'Harbour Watch told AFP that twelve had drowned.', {
      text: 'AFP',
      kind: 'wire',
    }),
  ])
  expect(independentOrigins(origins)).toMatchObject({ count: 1, counted: ['name:harbour watch'] })
})

test('the word of two parties is two origins', () => {
  const text = 'Harbour Watch counted 12 dead. The army said that nobody had died.'
  const origins = originsOf([
    story('a', 'Inland Courier', {
      text,
      claims: [
        { words: '12 dead', by: [WATCH] },
        { words: 'nobody had died', by: [{ text: 'The army', kind: 'military' }] },
      ],
    }),
  ])
  expect(independentOrigins(origins)).toMatchObject({
    count: 2,
    counted: ['name:harbour watch', 'office:army'],
  })
})

test('a headline without a source has the origin that the text below gives', () => {
  const origins = originsOf([
    story('a', 'Inland Courier', {
      text: `# Twelve drown off Marrento\n${AGROUND}`,
      claims: [
        { id: 'head', words: 'Twelve drown', block: 'headline' },
        { words: 'At least 12 people drowned', by: [WATCH], sameAs: ['head'] },
      ],
    }),
  ])
  expect(keys(origins)).toEqual(['name:harbour watch', 'name:harbour watch'])
  expect(origins[0]?.why).toContain('said here without a source')
})

test('an outlet’s own voice is not counted beside those on whose word it tells', () => {
  const origins = originsOf([
    story('a', 'Inland Courier', {
      text: `Twelve people drowned off Marrento.\n${AGROUND}`,
      claims: [{ words: 'Twelve people drowned' }, { words: 'At least 12 people drowned', by: [WATCH] }],
    }),
  ])
  const { count, why } = independentOrigins(origins)
  expect(count).toBe(1)
  expect(why).toContain('not Inland Courier: it hands on the word of Harbour Watch')
})

const unnamed = (document: string, publisher: string, text: string, words: string, kind: ToldLink['kind']) =>
  story(document, publisher, {
    text,
    claims: [{ words: text, by: [{ text: words, kind, anonymous: true }] }],
  })

test('unnamed sources of two outlets count for one together, and for none beside a named one', () => {
  const doctor = unnamed('a', 'Inland Courier', 'A doctor spoke of 12 dead.', 'A doctor', 'medical')
  const officer = unnamed('b', 'Evening Lantern', 'An officer spoke of 12 dead.', 'An officer', 'unnamed')
  const both = independentOrigins(originsOf([doctor, officer]))
  expect(both.count).toBe(1)
  expect(both.why.filter((w) => w.includes('not proven to be another'))).toHaveLength(1)

  const named = story('c', 'Harbour Gazette', { text: AGROUND, claims: [{ words: 'drowned', by: [WATCH] }] })
  const all = independentOrigins(originsOf([doctor, officer, named]))
  expect(all.counted).toEqual(['name:harbour watch'])
})

test('“a monitor” is the one monitor that the report names; of two it is neither', () => {
  const text = (more: string) => `A monitor spoke of 12 dead. Harbour Watch gave no names. ${more}`
  const claims = [
    { words: '12 dead', by: [{ text: 'A monitor', kind: 'monitor' as const }] },
    { words: 'gave no names', by: [WATCH] },
  ]
  const one = originsOf([story('a', 'Inland Courier', { text: text(''), claims })])
  expect(one[0]?.key).toBe('name:harbour watch')
  const other = { words: 'gave two', by: [{ text: 'the Coast Observatory', kind: 'monitor' as const }] }
  const two = originsOf([
    story('a', 'Inland Courier', {
      text: text('But the Coast Observatory gave two.'),
      claims: [...claims, other],
    }),
  ])
  expect(two[0]?.known).toBe('described')
})

test('an actor’s names, and who speaks for it, are one origin', () => {
  const watch = { id: 'actor:1', name: 'Harbour Watch' }
  const origins = originsOf(
    [
      story('a', 'Inland Courier', { text: AGROUND, claims: [{ words: 'drowned', by: [WATCH] }] }),
      story('b', 'Evening Lantern', {
        text: 'Twelve had drowned, Ola Berg said.',
        claims: [{ words: 'Twelve had drowned', by: [{ text: 'Ola Berg', kind: 'expert' }] }],
      }),
    ],
    { 'Harbour Watch': watch, 'Ola Berg': { id: 'actor:2', name: 'Ola Berg', speaksFor: watch } },
  )
  expect(keys(origins)).toEqual(['actor:1', 'actor:1'])
})

test('two outlets that cite each other are one origin', () => {
  const cites = (document: string, publisher: string, text: string, relay: string, origin: string) =>
    story(document, publisher, {
      text,
      claims: [
        {
          words: text,
          by: [
            { text: relay, kind: 'wire' },
            { text: origin, kind: 'outlet' },
          ],
        },
      ],
    })
  const origins = originsOf([
    cites(
      'a',
      'Coastal Press',
      'Radio Sillona, citing Inland News, said that 12 drowned.',
      'Radio Sillona',
      'Inland News',
    ),
    cites(
      'b',
      'Evening Lantern',
      'By Inland News, citing Radio Sillona, 12 drowned.',
      'Inland News',
      'Radio Sillona',
    ),
  ])
  expect(independentOrigins(origins).count).toBe(1)
})

const anyOrigin = fc
  .record({
    key: fc.constantFrom('a', 'b', 'c', 'd'),
    known: fc.constantFrom('named', 'office', 'described'),
    voice: fc.constantFrom('own', 'attributed'),
    relays: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 2 }),
    teller: fc.constantFrom('a', 'b', 'x'),
    claim: fc.constantFrom('1', '2', '3', '4'),
  })
  .map((o): Origin => ({ ...o, name: o.key.toUpperCase(), document: 'd', why: `${o.key} said ${o.claim}` }))

test('the count does not depend on the order, never passes the number of keys, and is one where anybody speaks', () => {
  const some = fc.array(anyOrigin, { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(
      some.chain((o) => fc.tuple(fc.constant(o), fc.shuffledSubarray(o, { minLength: o.length }))),
      ([origins, shuffled]) => {
        const counted = independentOrigins(origins)
        expect(independentOrigins(shuffled)).toEqual(counted)
        expect(counted.count).toBeGreaterThanOrEqual(1)
        expect(counted.count).toBeLessThanOrEqual(new Set(keys(origins)).size)
        expect(counted.why).toHaveLength(new Set(keys(origins)).size)
      },
    ),
    { numRuns: 500 },
  )
})
