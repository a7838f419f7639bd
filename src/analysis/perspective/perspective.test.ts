import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Article, type Attribution, overlaps, Text } from '../../base/index.ts'
import { loadEngine } from '../../language/index.ts'
import { sentencesOf } from '../analyse.ts'
import { findAllAttributions } from '../attribution/index.ts'
import { Tree } from '../tree/index.ts'
import { perspectivesOf } from './index.ts'

const engine = loadEngine()

const read = (string: string): { article: Article; found: Attribution[] } => {
  const text = new Text(string)
  const blocks: Article['blocks'] = [{ kind: 'body', start: 0, end: text.length, why: 'test' }]
  const article: Article = { document: 'sha256:t', input: 't', language: 'en', text, blocks, map: [] }
  const sentences = sentencesOf(article, engine)
  const attributions = findAllAttributions(
    article,
    sentences.map((s, i) => new Tree(s, i)),
  )
  return {
    article,
    found: perspectivesOf({ article, sentences, times: [], places: [], quantities: [], attributions }),
  }
}

/** Source | cue | content, one line an attribution; pieces of a content parted by " … ". */
const told = (text: string): string[] =>
  read(text).found.map((a) =>
    [a.source?.text ?? '-', a.cue.text, a.content.map((c) => c.text).join(' … ')].join(' | '),
  )

describe('whose words and thoughts a text tells', () => {
  it.each([
    [
      'a clause',
      'The mayor said that the harbour would close.',
      'The mayor | said | that the harbour would close',
    ],
    [
      'a clause without "that"',
      'Two farmers believe the dam is unsafe.',
      'Two farmers | believe | the dam is unsafe',
    ],
    [
      'the words before the cue',
      'The harbour would close, the mayor said.',
      'the mayor | said | The harbour would close',
    ],
    [
      'a quotation before the cue',
      '“The harbour is shut,” said the mayor.',
      'the mayor | said | “The harbour is shut,”',
    ],
    ['a parenthesis', 'The harbour, the mayor said, is shut.', 'the mayor | said | The harbour … is shut'],
    ['an object', 'The unions praised the new contract.', 'The unions | praised | the new contract'],
    ['will', 'The senator refused to resign.', 'The senator | refused | to resign'],
    ['a preposition', 'The union called for a strike.', 'The union | called for | a strike'],
    ['negation', 'The governor did not endorse the plan.', 'The governor | did not endorse | the plan'],
    [
      'a chain of verbs',
      'The minister tried to explain the delay.',
      'The minister | tried to explain | the delay',
    ],
    ['an adjective', 'The nurse was proud of her team.', 'The nurse | was proud of | her team'],
    ['a noun', 'The board met after her refusal to resign.', 'her | refusal | to resign'],
    [
      'a noun that a verb carries',
      'The bishop expressed concern about the camp.',
      'The bishop | expressed concern about | the camp',
    ],
    [
      'according to',
      'The road is mined, according to the army.',
      'the army | according to | The road is mined',
    ],
    ['the source behind "by"', 'The plan was criticized by farmers.', 'farmers | was criticized | The plan'],
    ['hearsay', 'The river is expected to rise.', '- | is expected | The river … to rise'],
    ['appearance', 'The truce seems to be holding.', '- | seems | The truce … to be holding'],
    ['a question', 'Asked about the fire, the chief declined to comment.', '- | Asked about | the fire'],
  ])('%s', (_, text, line) => {
    expect(told(text)).toContain(line)
  })

  it('knows who speaks twice', () => {
    const lines = told('The mayor said the bridge was safe, adding that the road was open.')
    expect(lines[0]).toBe('The mayor | said | the bridge was safe')
    expect(lines[1]).toBe('The mayor | adding | that the road was open')
  })

  it('takes no attribution inside the words of another', () => {
    expect(told('The clerk said that the judge believed the witness.')).toEqual([
      'The clerk | said | that the judge believed the witness',
    ])
  })

  it('leaves deeds alone', () => {
    expect(told('The truck crossed the bridge and stopped near the mill.')).toEqual([])
  })
})

describe('quotations', () => {
  it('of several sentences belong whole to the cue behind them', () => {
    expect(told('The hall fell silent. “We lost the boat. We lost the nets,” said a fisherman.')).toEqual([
      'a fisherman | said | “We lost the boat. We lost the nets,”',
    ])
  })

  it('that go on behind the cue belong to the same speaker', () => {
    expect(told('“We lost the boat,” a fisherman said. “We will build another.”')).toEqual([
      'a fisherman | said | “We lost the boat,” … “We will build another.”',
    ])
  })

  it('in the next paragraph are left to the cue that follows them', () => {
    const lines = told('“We lost the boat,” a fisherman said.\n\n“We saw it sink,” his brother said.')
    expect(lines).toEqual([
      'a fisherman | said | “We lost the boat,”',
      'his brother | said | “We saw it sink,”',
    ])
  })

  it('are told from quoted words by how much of the content they are', () => {
    const quoted = (text: string): string | undefined => read(text).found[0]?.quoted
    expect(quoted('“The harbour is shut,” said the mayor.')).toBe('direct')
    expect(quoted('The mayor said that the harbour was “shut for good” after the storm.')).toBe('mixed')
    expect(quoted('The mayor said that the harbour was shut.')).toBe('indirect')
  })

  it('may open with two straight ticks', () => {
    expect(told("''The harbour is shut,'' said the mayor.")).toEqual([
      "the mayor | said | ''The harbour is shut,''",
    ])
  })

  it('may be announced by a colon', () => {
    expect(told('The mayor wrote:\n\n“The harbour is shut. Stay at home.”')).toEqual([
      'The mayor | wrote: | “The harbour is shut. Stay at home.”',
    ])
  })

  it('of a transcript run to the end of the paragraph', () => {
    expect(told('The hearing began.\n\nHARRIS: We sold the land. I believe it was cheap.')).toContain(
      'HARRIS | : | We sold the land. I believe it was cheap',
    )
  })
})

describe('chains', () => {
  it('are those of the report where one is made', () => {
    const [one] = read('A border guard told Reuters that the road was mined.').found
    expect(one?.chain.map((l) => `${l.role} ${l.text}`)).toEqual(['relay Reuters', 'origin A border guard'])
  })

  it('have the source alone for a stance, and what kind of source it is', () => {
    const [one] = read('The army praised the new contract.').found
    expect(one?.chain).toMatchObject([{ role: 'origin', kind: 'military', text: 'The army', cue: 'praised' }])
  })

  it('have an unnamed origin where nobody is named', () => {
    const [one] = read('The river is expected to rise.').found
    expect(one).toMatchObject({ source: null, chain: [{ kind: 'unnamed', anonymous: true }] })
  })
})

const FRAGMENTS = [
  'The mayor said',
  ', the clerk said',
  '“',
  '”',
  '"',
  "''",
  ':',
  '. ',
  ', ',
  '\n\n',
  ' that ',
  'the harbour is shut',
  'We lost it',
  'according to the army',
  'JONES: ',
  'was asked whether ',
  'praised',
  ' (D-Ohio) ',
  '🚢',
  'Åsa 𝒳',
]

describe('spans', () => {
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 16 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  )

  it('give back their own words, whatever the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { article, found } = read(text)
        for (const a of found)
          for (const at of [...(a.source ? [a.source] : []), a.cue, ...a.content, ...a.chain])
            expect(article.text.slice(at)).toBe(at.text)
      }),
      { numRuns: 150 },
    )
  })

  it('give no word two roles, and no content to two sources', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { found } = read(text)
        const contents = found.flatMap((a) => a.content)
        for (const a of found) {
          const roles = [...(a.source ? [a.source] : []), a.cue, ...a.content]
          for (const [i, x] of roles.entries())
            for (const y of roles.slice(i + 1)) expect(overlaps(x, y), `${x.text} / ${y.text}`).toBe(false)
        }
        for (const [i, x] of contents.entries())
          for (const y of contents.slice(i + 1)) expect(overlaps(x, y), `${x.text} / ${y.text}`).toBe(false)
      }),
      { numRuns: 150 },
    )
  })
})
