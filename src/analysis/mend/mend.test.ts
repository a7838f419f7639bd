import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Word } from '../../base/index.ts'
import { isTree } from './is-tree.ts'
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

  it('gives the phrase between two participles to the second', () => {
    const words = [
      word('Two', 'NUM', 'CD', 1, 'nsubj'),
      word('killed', 'VERB', 'VBD', -1, 'root'),
      word('six', 'NUM', 'CD', 3, 'nummod'),
      word('others', 'NOUN', 'NNS', 1, 'obj'),
      word('injured', 'VERB', 'VBN', 3, 'acl'),
    ]
    expect(mended(words)[3]).toMatchObject({ head: 4, deprel: 'nsubj:pass' })
    expect(mended(words)[4]).toMatchObject({ head: 1, deprel: 'conj' })
  })

  it('makes one list of two objects with a comma between them', () => {
    const words = [
      word('include', 'VERB', 'VB', -1, 'root'),
      word('majors', 'NOUN', 'NNS', 0, 'obj'),
      word(',', 'PUNCT', ',', 3, 'punct'),
      word('captains', 'NOUN', 'NNS', 0, 'obj'),
      word('and', 'CCONJ', 'CC', 5, 'cc'),
      word('sergeants', 'NOUN', 'NNS', 3, 'conj'),
    ]
    expect(mended(words)[3]).toMatchObject({ head: 1, deprel: 'conj' })
    expect(mended(words.map((w, k) => (k === 2 ? { ...w, form: 'as' } : w)))[3]).toMatchObject({ head: 0 })
  })

  it('makes one list of two subjects with "and" between them', () => {
    const words = [
      word('guards', 'NOUN', 'NNS', 4, 'nsubj:pass'),
      word('and', 'CCONJ', 'CC', 4, 'cc'),
      word('clerks', 'NOUN', 'NNS', 4, 'nsubj:pass'),
      word('were', 'AUX', 'VBD', 4, 'aux:pass'),
      word('killed', 'VERB', 'VBN', -1, 'root'),
    ]
    expect(mended(words)[2]).toMatchObject({ head: 0, deprel: 'conj' })
  })

  it('never makes a circle of a tree, whatever its relations', () => {
    const forms = fc.constantFrom(
      ...'two killed and six others injured dead wounded by in including -- men , were said the raid hit'.split(
        ' ',
      ),
    )
    const tags = fc.constantFrom(
      ...([
        'NUM CD',
        'VERB VBD',
        'VERB VBN',
        'NOUN NNS',
        'ADP IN',
        'CCONJ CC',
        'AUX VBD',
        'ADJ JJ',
        'DET DT',
      ] as const),
    )
    const relations = fc.constantFrom(
      ...'nsubj nsubj:pass obj conj amod acl nmod case cc obl ccomp'.split(' '),
    )
    const item = fc.record({ form: forms, tag: tags, deprel: relations, up: fc.nat() })
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 14 }), fc.nat(), (items, turn) => {
        // word k hangs on one of those placed before it, in an order turned by any amount
        const at = (k: number): number => (k + turn) % items.length
        const words: Word[] = []
        items.forEach(({ form, tag, deprel, up }, k) => {
          const [upos, xpos] = tag.split(' ')
          words[at(k)] = word(
            form,
            upos ?? '',
            xpos ?? '',
            k === 0 ? -1 : at(up % k),
            k === 0 ? 'root' : deprel,
          )
        })
        expect(isTree(words)).toBe(true)
        expect(isTree(mended(words))).toBe(true)
      }),
    )
  })
})
