import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { type Article, type NameMention, Text } from '../../base/index.ts'
import { loadEngine } from '../../language/index.ts'
import { loadGazetteer } from '../../places/index.ts'
import { reportOf } from '../index.ts'

const tools = { engine: loadEngine(), gazetteer: loadGazetteer() }

const namesIn = (
  paragraphs: readonly string[],
  headline?: string,
): { text: Text; names: readonly NameMention[] } => {
  const parts = headline === undefined ? paragraphs : [headline, ...paragraphs]
  let start = 0
  const blocks = parts.map((part, k) => {
    const block = {
      kind: headline !== undefined && k === 0 ? ('headline' as const) : ('body' as const),
      start,
      end: start + [...part].length,
      why: 'test',
    }
    start = block.end + 2
    return block
  })
  const text = new Text(parts.join('\n\n'))
  const article: Article = { document: 'sha256:t', input: 't', language: 'en', text, blocks, map: [] }
  return { text, names: reportOf(analyse(article, tools), []).names }
}

const shown = (...paragraphs: string[]): string[] =>
  namesIn(paragraphs).names.map((n) =>
    [
      n.text,
      ...n.roles.map((r) => `${r.former ? '†' : ''}${r.text}`),
      ...n.aliases.map((a) => `= ${a.text}`),
    ].join(' | '),
  )

describe('names and the roles beside them', () => {
  it.each([
    ['Colonel Henrik Dahl said that the road was closed.', 'Henrik Dahl | Colonel'],
    [
      'Henrik Dahl, the head of the harbour police, was arrested.',
      'Henrik Dahl | head of the harbour police',
    ],
    [
      'The head of the harbour police, Henrik Dahl, was arrested.',
      'Henrik Dahl | head of the harbour police',
    ],
    ['The minister met former army spokesman Jonas Lind.', 'Jonas Lind | †former army spokesman'],
    ['The ex-governor Jonas Lind left the country.', 'Jonas Lind | †ex-governor'],
    ['Jonas Lind is the chairman of the port authority.', 'Jonas Lind | chairman of the port authority'],
    ['Jonas Lind, who heads the relief office, denied the report.', 'Jonas Lind | heads the relief office'],
    ['Troops loyal to Malik el Dahl fled.', 'Malik el Dahl'],
    [
      'Jonas Lind head of the press office told reporters that the town was quiet.',
      'Jonas Lind | head of the press office',
    ],
  ])('%s', (sentence, name) => {
    expect(shown(sentence)).toContain(name)
  })

  it('says which role belongs to whom', () => {
    expect(shown('Norwegian Foreign Minister Ola Berg met the mayor, Tove Strand, on Friday.')).toEqual([
      'Ola Berg | Norwegian Foreign Minister',
      'Tove Strand | mayor',
    ])
  })

  it('tells other names of a body that stand beside it', () => {
    expect(shown('The Harbour Relief Network (HRN) counted nine people.')).toContain(
      'Harbour Relief Network | = HRN',
    )
    expect(shown('The Harbour Relief Network, better known as Northern Light, counted nine.')).toContain(
      'Harbour Relief Network | = Northern Light',
    )
  })

  it('takes no outlet in brackets for another name', () => {
    expect(shown('Jonas Lind left (Reuters) on Friday.').join()).not.toContain('=')
  })

  it('keeps the long names of bodies whole, a slip of the pen included', () => {
    expect(shown('The Drenov Observatory for Civil Rights said so.')).toContain(
      'Drenov Observatory for Civil Rights',
    )
    expect(shown('The Drenov Obsevratory for Civil Rights said so.')).toContain(
      'Drenov Obsevratory for Civil Rights',
    )
    expect(shown('Officers of the Marlow County Sheriff’s Office came.')).toContain(
      'Marlow County Sheriff’s Office',
    )
  })

  it('knows states that act, their bodies and peoples from places', () => {
    const types = (sentence: string): string[] =>
      namesIn([sentence]).names.map((n) => `${n.text} ${n.type} ${n.country ?? ''}`.trim())
    expect(types('Norway rejected the claim.')).toContain('Norway organization NOR')
    expect(types('Nine people died in Norway.')).toContain('Norway place NOR')
    expect(types('The Norwegian authorities rejected the claim.')).toContain(
      'Norwegian authorities organization NOR',
    )
    expect(types("Norway's army crossed the border.")).toContain("Norway's army organization NOR")
    expect(types('Hundreds of Norwegians fled to Sweden.')).toContain('Norwegians person NOR')
  })

  it('takes a headline in capital letters only by names of the report', () => {
    const { names } = namesIn(
      ['Jonas Lind was arrested on Friday.'],
      'Harbour Police Arrest Jonas Lind After Long Search',
    )
    expect(names.filter((n) => n.start < 50).map((n) => n.text)).toEqual(['Jonas Lind'])
  })
})

describe('spans', () => {
  const sentence = fc.constantFrom(
    'Colonel Henrik Dahl, 41, said that the road was closed.',
    'The Harbour Relief Network (HRN) and Jonas Lind, its head, agreed.',
    'On Friday 😀 the Norwegian army met ex-governor Tove el-Strand.',
    'Étienne Dubois, “the fox”, is the mayor of Drenova 🚢.',
  )
  it('give back their own words in code points', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const { text, names } = namesIn(paragraphs)
        expect(names.length).toBeGreaterThan(0)
        for (const n of names)
          for (const at of [n, ...n.roles, ...n.aliases]) expect(text.slice(at)).toBe(at.text)
      }),
      { numRuns: 25 },
    )
  })
})
