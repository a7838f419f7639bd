import { percent, share } from '../figure.ts'
import type { EvalSet } from '../set.ts'

const GOLD = 'data/tempeval3/train.jsonl.gz'

interface GoldDocument {
  readonly id: string
  readonly text: string
  readonly meta: { readonly dct: string }
}

/** Time expressions, by score-times.mjs. The document's creation time is given as its day of publication. */
export const tempeval3: EvalSet = {
  name: 'tempeval3',
  needs: [GOLD, 'tools/score-times.mjs'],
  measure: (bench) => {
    const documents = bench
      .gold<GoldDocument>(GOLD)
      .map((d) => `${JSON.stringify({ id: d.id, text: d.text, published: d.meta.dct })}\n`)
    const system = bench.muster(
      'analyse',
      bench.file('tempeval3.jsonl', documents.join('')),
      '--layer',
      'times',
    )
    const scores = bench.score('score-times.mjs', bench.shared(GOLD), system)
    return [
      percent('relaxed F1', scores.number('relaxed.f1'), { asked: 85, aim: 90 }),
      percent('value F1', scores.number('value.f1'), { asked: 74, aim: 82 }),
      percent('strict F1', scores.number('strict.f1')),
      share('same days, of the found', scores.number('calendar.right'), scores.number('calendar.of')),
    ]
  },
}
