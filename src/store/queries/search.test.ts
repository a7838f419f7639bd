import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { fill, readings, SEQ } from '../../../test/support/filled-store.ts'
import { readingOf } from '../../../test/support/readings.ts'
import { onBothStores } from '../../../test/support/stores.ts'
import { Text } from '../../base/index.ts'
import type { Database } from '../database.ts'
import { parseQuery } from '../words/index.ts'
import { claims, type DocumentFilter, searchClaims, searchDocuments, snippetOf } from './index.ts'

const names = Object.keys(SEQ)

/** Questions of the words that are there, and of everything that could be taken for syntax. */
const question = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'killed',
        'Homs',
        'mark*',
        'shell',
        '"killed in homs"',
        'OR',
        '-bus',
        '-"in Homs"',
        '"on mon*"',
      ),
      fc.constantFrom(
        '"',
        '*',
        "'",
        '\\',
        'NEAR(',
        ')',
        'AND',
        'NOT',
        '&',
        '|',
        '!',
        ':',
        '<->',
        '{words} :',
        '^',
        '%',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(' '))

onBothStores('search', (open) => {
  let store: Database
  beforeAll(async () => {
    store = await open()
    await fill(store, await readings())
  })
  const documents = async (words: string, filter: DocumentFilter = {}): Promise<string[]> =>
    (await searchDocuments(store, words, filter)).map((f) => f.document.input)

  const FOUND: readonly (readonly [string, string, readonly string[]])[] = [
    ['a word, however it is written', 'BAKERS’', ['harbour.txt']],
    ['all of the words', 'market Aid', ['inland.txt', 'lantern.txt']],
    ['words in their order', '"a market"', ['harbour.txt', 'inland.txt', 'lantern.txt']],
    ['words in another order', '"market a"', []],
    ['the beginning of a word', 'protest*', ['border.txt']],
    ['either of two words', 'ovens OR Baghdad', ['border.txt', 'harbour.txt']],
    ['either of a word and words in order', 'Jordan OR "hospital doctor"', ['border.txt', 'inland.txt']],
    ['words but for one', 'market -denied -nineteen', ['lantern.txt']],
    ['words but for some in order', 'homs -"market in homs" -since', ['harbour.txt', 'lantern.txt']],
    ['words of the title', 'qusayr', ['lantern.txt']],
    ['no words across the end of a title', '"qusayr at"', []],
    ['nothing for no words', '— “” *', []],
  ]
  it.each(FOUND)('finds %s: %s', async (_, words, found) => {
    expect((await documents(words)).sort()).toEqual(found)
  })

  it('puts first what is most about the words', async () => {
    expect((await documents('market shelled OR shells'))[0]).toBe('harbour.txt')
    expect((await documents('mosul OR bus OR baghdad'))[0]).toBe('border.txt')
  })

  it('gives the best few, and those after them', async () => {
    const all = await documents('homs')
    const first = await searchDocuments(store, 'homs', {}, { limit: 2 })
    const then = await searchDocuments(store, 'homs', {}, { limit: 2, skip: 2 })
    expect([...first, ...then].map((f) => f.document.input)).toEqual(all)
    expect(all).toHaveLength(4)
  })

  it('looks through the documents of an outlet, or of some days', async () => {
    expect(await documents('homs', { publisher: 'harbour post', to: '2019-05-31' })).toEqual(['harbour.txt'])
    expect(await documents('homs', { from: '2019-05-08' })).toHaveLength(2)
  })

  it('finds claims, with what is asked of them beside', async () => {
    const found = await searchClaims(store, 'market shell*', { place: 'Homs', polarity: ['affirmed'] })
    expect(found.map((f) => names[f.document - 1]).sort()).toEqual([
      'harbour.txt',
      'inland.txt',
      'inland.txt',
      'lantern.txt',
    ])
    for (const { snippet, claim } of found) {
      expect(claim.target.selector[1].exact).toContain(snippet.text)
      expect(snippet.found.length).toBeGreaterThan(1)
    }
    expect(await searchClaims(store, 'market', { event: 'event:none' })).toEqual([])
  })

  it('shows the words in the article', async () => {
    const [found] = await searchDocuments(store, '"bakers guild"')
    const { article } = (await readings())[SEQ['harbour.txt']! - 1]!
    expect(article.text.slice(found!.snippet)).toBe(found!.snippet.text)
    expect(found!.snippet.found.map((s) => article.text.slice(s))).toEqual(['bakers’ guild'])
  })

  it('takes any question, and finds what has its words', async () => {
    const read = await readings()
    await fc.assert(
      fc.asyncProperty(question, async (typed) => {
        const query = parseQuery(typed)
        const found = await documents(typed)
        const expected = read
          .filter(
            (r) => query.all.length && fits(`${r.article.title ?? ''} | ${r.article.text.string}`, query),
          )
          .map((r) => r.report.input)
        expect(found.sort()).toEqual(expected.sort())
        await claims(store, { words: typed, actor: typed, place: typed, origin: typed })
        await searchClaims(store, typed)
      }),
      { numRuns: 150 },
    )
  })

  it('finds words in order far into a long text', async () => {
    const filler = Array.from({ length: 40_000 }, (_, k) => (k % 3 ? 'the' : `word${k % 50}`)).join(' ')
    const long = await readingOf('short.txt', { text: 'A short report.', published: '2019-05-07' })
    const other = await open()
    const text = new Text(`${filler} the long lost letter came to the light.`)
    await fill(other, [{ ...long, article: { ...long.article, text } }])
    const found = async (words: string) =>
      (await other.db.selectFrom('document').select('seq').execute()).length &&
      (await searchCount(other, words))
    expect(await found('"the long lost letter came to the li*"')).toBe(1)
    expect(await found('"the lost"')).toBe(0)
    expect(await found('letter -"long lost"')).toBe(0)
  })
})

const searchCount = async (store: Database, words: string): Promise<number> =>
  (await searchDocuments(store, words)).length

/** The plain meaning of a question, for a short text. */
const fits = (text: string, query: ReturnType<typeof parseQuery>): boolean => {
  const parts = text.split('|').map((part) => snippetWords(part))
  const has = ({ words, prefix }: (typeof query.none)[number]): boolean =>
    parts.some((p) => (prefix ? p.includes(` ${words.join(' ')}`) : p.includes(` ${words.join(' ')} `)))
  return query.all.every((group) => group.some(has)) && !query.none.some(has)
}

const snippetWords = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[’‘'](?:s\b)?/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')} `

describe('snippetOf', () => {
  const text = new Text(`${'word '.repeat(60)}the 𝒳 mill burned. ${'other '.repeat(60)}mill`)

  it('shows the stretch that has most of the words', () => {
    const { text: shown, found, ...at } = snippetOf(text, parseQuery('mill burn*'))
    expect(shown).toContain('the 𝒳 mill burned')
    expect(text.slice(at)).toBe(shown)
    expect(found.map((s) => text.slice(s))).toEqual(['mill', 'burned'])
    expect(shown.split(' ').length).toBeLessThanOrEqual(32)
  })

  it('shows the beginning where the words are not there', () => {
    expect(snippetOf(text, parseQuery('absent'))).toMatchObject({ start: 0, found: [] })
    expect(snippetOf(new Text(''), parseQuery('absent'))).toEqual({ start: 0, end: 0, text: '', found: [] })
  })
})
