import { describe, expect, it } from 'vitest'
import type { EntityType } from '../../base/index.ts'
import { mentionsOf } from './mentions.ts'

/** A tree in which each word is written `form/upos/head/relation`, and `/type` where it heads a noun phrase. */
const phrases = (tree: string): string[] => {
  const rows = tree
    .trim()
    .split(/\s+/)
    .map((w) => w.split('/'))
  const words = rows.map(([form = '', upos = '', head = '', deprel = '']) => ({
    form,
    upos,
    head: Number(head) - 1,
    deprel,
  }))
  const types = rows.map((r) => (r[4] ? (r[4] as EntityType) : null))
  return mentionsOf(words, types).map(
    (m) =>
      `${m.type}: ${words
        .slice(m.first, m.last + 1)
        .map((w) => w.form)
        .join(' ')}`,
  )
}

describe('noun phrases', () => {
  it('hold what modifies their head, and not the preposition before it', () => {
    expect(
      phrases(`They/PRON/2/nsubj/person fled/VERB/0/root to/ADP/6/case the/DET/6/det small/ADJ/6/amod camp/NOUN/2/obl/place
        of/ADP/8/case Apaydin/PROPN/6/nmod/place`),
    ).toEqual(['person: They', 'place: the small camp of Apaydin', 'place: Apaydin'])
  })

  it('leave out an apposition and a clause set off by a comma', () => {
    expect(
      phrases(`Hamdan/PROPN/8/nsubj/person ,/PUNCT/4/punct a/DET/4/det general/NOUN/1/appos/person ,/PUNCT/1/punct
        who/PRON/7/nsubj left/VERB/1/acl:relcl died/VERB/0/root`),
    ).toEqual(['person: Hamdan', 'person: a general'])
  })

  it('keep a clause that tells which one is meant, and the possessive mark', () => {
    expect(
      phrases(`Syria/PROPN/3/nmod:poss/place 's/PART/1/case soldiers/NOUN/6/nsubj/person who/PRON/5/nsubj fled/VERB/3/acl:relcl
        returned/VERB/0/root`),
    ).toEqual(["place: Syria 's", "person: Syria 's soldiers who fled"])
  })

  it('are none where no word heads one', () => {
    expect(phrases('Go/VERB/0/root !/PUNCT/1/punct')).toEqual([])
  })
})
