import { describe, expect, it } from 'vitest'
import { DocumentError } from '../base/index.ts'
import { loadEngine, readConllu, sentenceToConllu, writeConllu } from './index.ts'

const file = [
  '# newdoc id = one',
  '# text = They can’t. vámonos',
  '1\tThey\tthey\tPRON\tPRP\tCase=Nom\t2\tnsubj\t_\t_',
  '2-3\tcan’t\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No',
  '2\tca\tcan\tAUX\tMD\t_\t0\troot\t_\t_',
  '2.1\tgo\tgo\tVERB\tVB\t_\t_\t_\t0:root\t_',
  '3\tn’t\tnot\tPART\tRB\t_\t2\tadvmod\t_\t_',
  '4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_',
  '',
  '1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_',
  '',
  '',
].join('\n')

const issueOf = (text: string) => {
  try {
    readConllu(text, 'gold.conllu')
  } catch (error) {
    if (error instanceof DocumentError) return error.issue
    throw error
  }
  return undefined
}

describe('CoNLL-U', () => {
  it('comes out as it went in', () => {
    expect(writeConllu(readConllu(file))).toBe(file)
    expect(writeConllu(readConllu(file.replaceAll('\n', '\r\n')))).toBe(file)
    expect(writeConllu(readConllu(file.trimEnd()))).toBe(file)
  })

  it('keeps words apart from written tokens and empty nodes', () => {
    const [sentence] = readConllu(file)
    expect(sentence!.words.map((w) => [w.form, w.head])).toEqual([
      ['They', 1],
      ['ca', -1],
      ['n’t', 1],
      ['.', 1],
    ])
    expect(sentence!.ranges).toEqual([{ first: 1, last: 2, form: 'can’t', misc: 'SpaceAfter=No' }])
    expect(sentence!.empty.map((e) => e.after)).toEqual([2])
  })

  it('names the line that is wrong', () => {
    expect(issueOf(file.replace('2\tadvmod', '9\tadvmod'))).toMatchObject({ code: 'bad-record' })
    expect(issueOf(file.replace('\tadvmod', ' advmod'))).toMatchObject({ input: 'gold.conllu:7' })
    expect(issueOf(file.replace('4\t.', '5\t.'))).toMatchObject({ input: 'gold.conllu:8' })
    expect(issueOf(file.replace('0\troot', 'x\troot'))).toMatchObject({ input: 'gold.conllu:5' })
    expect(issueOf(file)).toBeUndefined()
  })

  it('writes parsed text so that the text can be told from it', () => {
    const [sentence] = loadEngine().parse('They can’t leave Syria’s camps, cannot stay.')
    const written = writeConllu([sentenceToConllu(sentence!)])
    const rows = written
      .trim()
      .split('\n')
      .map((line) => line.split('\t'))
    expect(rows.filter((r) => r[0]!.includes('-')).map((r) => [r[0], r[1]])).toEqual([
      ['2-3', 'can’t'],
      ['5-6', 'Syria’s'],
      ['9-10', 'cannot'],
    ])
    expect(rows.filter((r) => r[9] === 'SpaceAfter=No').map((r) => r[1])).toEqual(['camps', 'stay'])
    const [again] = readConllu(written)
    expect(again!.words.map((w) => w.head)).toEqual(sentence!.words.map((w) => w.head))
  })
})
