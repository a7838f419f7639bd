import { describe, expect, it } from 'vitest'
import { type AnalysedSentence, type Article, type Attribution, Text } from '../../base/index.ts'
import { loadEngine } from '../../language/index.ts'
import { sentencesOf } from '../analyse.ts'
import { Tree } from '../tree/index.ts'
import { findAllAttributions } from './index.ts'

const engine = loadEngine()

const attributionsOf = (string: string): Attribution[] => {
  const text = new Text(string)
  const blocks = string.split('\n\n').reduce<{ at: number; out: Article['blocks'] }>(
    ({ at, out }, part) => ({
      at: at + [...part].length + 2,
      out: [...out, { kind: 'body', start: at, end: at + [...part].length, why: 'test' }],
    }),
    { at: 0, out: [] },
  ).out
  const article: Article = { document: 'sha256:t', input: 't', language: 'en', text, blocks, map: [] }
  const sentences: AnalysedSentence[] = sentencesOf(article, engine)
  return findAllAttributions(
    article,
    sentences.map((s, i) => new Tree(s, i)),
  )
}

const chains = (text: string): string[] =>
  attributionsOf(text).map((a) => a.chain.map((l) => l.actor ?? l.text).join(' > '))
const contents = (text: string): string[] =>
  attributionsOf(text).map((a) => a.content.map((c) => c.text).join(' … '))

describe('chains of sources', () => {
  it.each([
    ['The minister said that the bridge was closed.', 'The minister'],
    ['The bridge was closed, the minister said.', 'the minister'],
    ['According to the mayor, two men died.', 'the mayor'],
    ['Two men died, according to the mayor.', 'the mayor'],
    ['Nine men were arrested, the Xinhua agency reported, citing police.', 'the Xinhua agency > police'],
    ['A border guard told Reuters that the road was mined.', 'Reuters > A border guard'],
    ['The colonel, speaking to the BBC by telephone, said that his men had left.', 'the BBC > The colonel'],
    ['On state television, the governor said the siege was over.', 'state television > the governor'],
    ['The pilot is said to be in Jordan.', 'is said'],
  ])('%s', (text, chain) => {
    expect(chains(text)).toContain(chain)
  })

  it('takes the content without the source and the cue', () => {
    expect(contents('Nine men were arrested on Friday, the agency reported.')).toEqual([
      'Nine men were arrested on Friday',
    ])
    expect(contents('The envoy said that talks would go on.')).toEqual(['talks would go on'])
  })

  it('gives a quotation of several sentences to the one who closes it', () => {
    expect(
      chains(
        'Omar Saleh said the road was closed. "We woke in the dark. Nobody knew what had happened. Then the roof fell," the baker Nadim Hallak said.',
      ),
    ).toEqual(['Omar Saleh', 'the baker Nadim Hallak', 'the baker Nadim Hallak', 'the baker Nadim Hallak'])
  })

  it('knows a source again: by last name, by description, by pronoun', () => {
    expect(chains('Maria Lopez said the road was closed. Lopez added that it was mined.')).toEqual([
      'Maria Lopez',
      'Maria Lopez',
    ])
    expect(
      chains(
        'A Turkish diplomat told Reuters that they had fled. The diplomat said there were ten of them.',
      )[1],
    ).toBe('A Turkish diplomat')
    expect(chains('Samir Haddad said the road was closed. He added that it was mined.')).toEqual([
      'Samir Haddad',
      'Samir Haddad',
    ])
  })

  it('marks who speaks without a name', () => {
    const [first] = attributionsOf('An officer said on condition of anonymity that the base had fallen.')
    expect(first?.chain.at(-1)).toMatchObject({ anonymous: true, role: 'origin' })
  })

  it('goes on with a quotation that has no cue of its own', () => {
    const all = attributionsOf('“We are tired,” Samir Haddad said. “We have lost two villages this week.”')
    expect(all.at(-1)).toMatchObject({ quoted: 'direct', chain: [{ text: 'Samir Haddad' }] })
    expect(all.at(-1)?.content[0]?.text).toContain('two villages')
  })

  it('tells quoted words from reported ones', () => {
    expect(attributionsOf('"The road is closed," the mayor said.')[0]?.quoted).toBe('direct')
    expect(attributionsOf('The mayor said the road was "closed for good" since Monday.')[0]?.quoted).toBe(
      'mixed',
    )
    expect(attributionsOf('The mayor said the road was closed.')[0]?.quoted).toBe('indirect')
  })

  it('sees no source where nobody speaks', () => {
    expect(attributionsOf('The road was closed on Monday. Two trucks burned.')).toEqual([])
  })
})
