import fc from 'fast-check'
import { expect, it } from 'vitest'
import { augment } from './augment.ts'
import { Random } from './random.ts'
import type { TreebankSentence } from './treebank.ts'

const sentence: TreebankSentence = {
  forms: ['“', 'Rebels', ',', 'he', 'said', ',', 'left', '.'],
  tags: ['PUNCT ``', 'NOUN NNS', 'PUNCT ,', 'PRON PRP', 'VERB VBD', 'PUNCT ,', 'VERB VBD', 'PUNCT .'],
  features: ['_', '_', '_', '_', '_', '_', '_', '_'],
  heads: [6, 6, 4, 4, 6, 4, -1, 6],
  relations: ['punct', 'nsubj', 'punct', 'nsubj', 'parataxis', 'punct', 'root', 'punct'],
  entities: ['', 'person', '', 'person', '', '', '', ''],
  genre: 'gum news',
}

/** Every word with its relation and head word, in any case. */
const facts = (s: TreebankSentence): string[] =>
  s.forms.map((f, i) =>
    [f, s.tags[i], s.relations[i], s.forms[s.heads[i]!] ?? 'root', s.entities?.[i]].join(' ').toLowerCase(),
  )

it('a sentence in another dress keeps its words, tags and tree', () => {
  const seen = new Set<string>()
  const whole = facts(sentence)
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const s = augment(sentence, new Random(seed))
      seen.add(s.forms.join(' '))
      const left = facts(s)
      expect(left.filter((f) => !whole.includes(f))).toEqual([])
      expect(whole.filter((f) => !left.includes(f) && !f.includes('punct'))).toEqual([])
    }),
    { numRuns: 300, seed: 1 },
  )
  expect([...seen].sort()).toEqual([
    'Rebels he said left .',
    '“ REBELS , HE SAID , LEFT .',
    '“ Rebels , he said , left',
    '“ Rebels , he said , left .',
    '“ rebels , he said , left .',
  ])
})
