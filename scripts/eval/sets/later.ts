import type { EvalSet } from '../set.ts'

const later = (name: string, file: string): EvalSet => ({
  name,
  needs: [file],
  notYet: 'measured from linking on',
  measure: () => [],
})

/** Sets about several documents at a time: which tell of one event, which copy each other. */
export const wirePairs = later('wire-pairs', 'data/wire-pairs/dev.jsonl.gz')
