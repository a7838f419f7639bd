import { percent } from '../figure.ts'
import type { EvalSet } from '../set.ts'

const GOLD = 'data/article-extraction/dev.jsonl.gz'

/** The text of web pages, by score-article.mjs. */
export const articleExtraction: EvalSet = {
  name: 'article-extraction',
  needs: [GOLD, 'tools/score-article.mjs'],
  measure: (bench) => {
    const gold = bench.shared(GOLD)
    const scores = bench.score('score-article.mjs', gold, bench.muster('analyse', gold, '--layer', 'article'))
    return [
      percent('F1', 100 * scores.number('f1')),
      percent('precision', 100 * scores.number('precision')),
      percent('recall', 100 * scores.number('recall')),
    ]
  },
}
