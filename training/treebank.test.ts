import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readTreebank } from './treebank.ts'

const rows = (...words: [form: string, head: number, misc: string][]): string =>
  words
    .map(([form, head, misc], i) => [i + 1, form, '_', 'X', 'XX', '_', head, 'dep', '_', misc].join('\t'))
    .join('\n')

const read = (text: string) => {
  const file = join(mkdtempSync(join(tmpdir(), 'muster-')), 'x.conllu')
  writeFileSync(file, text)
  return readTreebank(file)
}

it('a mention has its type at the word whose head lies outside of it, nested and crossing lines alike', () => {
  const [s] = read(
    `# newdoc id = GUM_news_camp\n${rows(
      ['The', 2, 'Entity=(4-person-new-cf1-2-coref'],
      ['head', 5, '_'],
      ['of', 4, '_'],
      ['police', 2, 'Entity=(5-organization-new-cf2-1-sgl)4)'],
      ['spoke', 0, '_'],
      ['Monday', 5, 'Entity=(6-time-new-cf3-1-sgl)'],
    )}\n\n`,
  )
  expect(s?.entities).toEqual(['', 'person', '', 'organization', '', 'time'])
  expect(s?.genre).toBe('gum news')
})

it('a corpus without mentions gives none, not empty ones; ranges and empty nodes are left out', () => {
  const [s] = read(
    `# newdoc id = weblog-a\n1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n${rows(['do', 0, '_'], ["n't", 1, '_'])}\n\n`,
  )
  expect(s).toMatchObject({ entities: null, genre: 'ewt weblog', forms: ['do', "n't"], heads: [-1, 0] })
})
