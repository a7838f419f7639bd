import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { packageFile } from '../../base/index.ts'
import { lemmatizer } from './lemmatize.ts'

const lemmatize = lemmatizer(JSON.parse(readFileSync(packageFile('models/lemmas.json'), 'utf8')))

describe('lemmas', () => {
  it.each([
    ['fled', 'VERB', 'VBD', 'flee'],
    ['FLED', 'VERB', 'VBD', 'flee'],
    ['slain', 'VERB', 'VBN', 'slay'],
    ['underwent', 'VERB', 'VBD', 'undergo'],
    ['shelled', 'VERB', 'VBN', 'shell'],
    ['besieging', 'VERB', 'VBG', 'besiege'],
    ['shot', 'VERB', 'VBD', 'shoot'],
    ['buried', 'VERB', 'VBN', 'bury'],
    ['accuses', 'VERB', 'VBZ', 'accuse'],
    ['denies', 'VERB', 'VBZ', 'deny'],
    ['ca', 'AUX', 'MD', 'can'],
    ['n’t', 'PART', 'RB', 'not'],
    ['were', 'AUX', 'VBD', 'be'],
    ['soldiers', 'NOUN', 'NNS', 'soldier'],
    ['bodies', 'NOUN', 'NNS', 'body'],
    ['gunmen', 'NOUN', 'NNS', 'gunman'],
    ['wives', 'NOUN', 'NNS', 'wife'],
    ['organisations', 'NOUN', 'NNS', 'organisation'],
    ['headquarters', 'NOUN', 'NNS', 'headquarters'],
    ['Syrians', 'PROPN', 'NNPS', 'Syrian'],
    ['Damascus', 'PROPN', 'NNP', 'Damascus'],
    ['33,000', 'NUM', 'CD', '33000'],
    ['deadliest', 'ADJ', 'JJS', 'deadly'],
    ['’s', 'PART', 'POS', "'s"],
  ])('%s (%s, %s) is %s', (form, upos, xpos, lemma) => {
    expect(lemmatize(form, upos, xpos)).toBe(lemma)
  })
})
