import { describe, expect, it } from 'vitest'
import type { Word } from '../base/index.ts'
import { mended } from './mend.ts'

const word = (form: string, upos: string, xpos: string, head: number, deprel: string): Word => ({
  form,
  lemma: form.toLowerCase(),
  upos,
  xpos,
  feats: '_',
  head,
  deprel,
  spaceAfter: true,
  start: 0,
  end: form.length,
})

describe('mending of trees', () => {
  it('makes a noun of an adjective that stands alone behind an article', () => {
    const words = [
      word('a', 'DET', 'DT', 1, 'det'),
      word('general', 'ADJ', 'JJ', -1, 'root'),
      word('and', 'CCONJ', 'CC', 1, 'cc'),
    ]
    expect(mended(words)[1]).toMatchObject({ upos: 'NOUN', xpos: 'NN' })
    expect(mended([words[0]!, words[1]!, word('strike', 'NOUN', 'NN', -1, 'root')])[1]).toMatchObject({
      upos: 'ADJ',
    })
  })

  it('makes one name of proper nouns that hang alike on one head', () => {
    const words = [
      word('envoy', 'NOUN', 'NN', -1, 'root'),
      word('Samir', 'PROPN', 'NNP', 0, 'appos'),
      word('Haddad', 'PROPN', 'NNP', 0, 'appos'),
    ]
    expect(mended(words)[2]).toMatchObject({ head: 1, deprel: 'flat' })
    expect(words[2]?.head).toBe(0)
  })
})
