import { describe, expect, it } from 'vitest'
import type { Word } from '../../base/index.ts'
import { loadEngine } from '../../language/index.ts'
import { mended } from './mend.ts'

const read = (text: string): string => {
  const words: readonly Word[] = mended(loadEngine().parse(text)[0]!.words)
  return words
    .flatMap((w) =>
      /^nsubj|^obj|^obl:agent|^ccomp|^acl$/.test(w.deprel) && w.head >= 0
        ? [`${words[w.head]!.form} ${w.deprel} ${w.form}`]
        : [],
    )
    .join(', ')
}

describe('clauses that the parser runs together', () => {
  it.each([
    [
      'On May 10 a gas bottle filled with steel splinters hit a school bus several mines were laid on the fish quay killing 14.',
      ['hit nsubj bottle', 'laid nsubj:pass mines'],
    ],
    [
      'Later I learned the gunmen had thrown a shell my father also was injured.',
      ['thrown nsubj gunmen', 'injured nsubj:pass father'],
    ],
    [
      'Nobody claimed the raid which state media said was carried out by a bomber.',
      ['carried nsubj:pass which', 'said ccomp carried'],
    ],
    ['They condemned the raid that officials said had been staged by gunmen.', ['staged nsubj:pass that']],
    ['Rebels shelled districts with rockets and bombarded tunnels on Monday.', ['bombarded obj tunnels']],
    [
      'More than 500 people who had lived there left the two villages along with 220 evacuated from Harda on Friday.',
      ['220 acl evacuated'],
    ],
    [
      'The explosion took place at a crossing as thousands of people from the towns of Fola and Kesra waited on Saturday to continue their journey.',
      ['waited nsubj thousands'],
    ],
    ['Rebels in the province were threatening to strike two villages.', ['threatening nsubj Rebels']],
  ])('%s', (text, wanted) => {
    for (const relation of wanted) expect(read(text)).toContain(relation)
  })

  it.each([
    'The raid hit three houses near parked cars.',
    'As a doctor he treated the wounded before the war.',
    'The officer said that the man who spoke was his brother.',
  ])('leaves alone what was read rightly: %s', (text) => {
    const { words } = loadEngine().parse(text)[0]!
    expect(mended(words)).toEqual(words)
  })
})
