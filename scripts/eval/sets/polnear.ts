import { percent } from '../figure.ts'
import type { EvalSet } from '../set.ts'

const GOLD = 'data/polnear/dev.jsonl.gz'

/** Who is said to have said what, by score-attributions.mjs. The aims are one annotator's figures against another. */
export const polnear: EvalSet = {
  name: 'polnear',
  needs: [GOLD, 'tools/score-attributions.mjs'],
  measure: (bench) => {
    const gold = bench.shared(GOLD)
    const system = bench.muster('analyse', gold, '--layer', 'attributions')
    const scores = bench.score('score-attributions.mjs', gold, system)
    return [
      percent('detection F1', scores.number('detection.f1')),
      percent('cue exact F1', scores.number('cue.exact.f1'), { asked: 58, aim: 71.3 }),
      percent('source exact F1', scores.number('source.exact.f1'), { asked: 62, aim: 77.2 }),
      percent('content overlap F1', scores.number('content.overlap.f1'), { asked: 74, aim: 89 }),
      percent('whole exact F1', scores.number('whole.exact.f1'), { asked: 34, aim: 59.1 }),
    ]
  },
}
