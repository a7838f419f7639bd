import type { EvalSet } from '../set.ts'

interface Timing {
  readonly engine: number
  readonly read: number
  readonly ratio: number
}

/** Words a second of the whole `muster read` against those of the language engine alone: bench/read.ts, from src. */
export const speed: EvalSet = {
  name: 'speed',
  needs: [],
  measure: (bench) => {
    const { engine, read, ratio } = bench.json<Timing>('bench/read.ts', '--json')
    return [
      { name: 'read against engine, ratio', value: ratio, unit: 'of 1', asked: 0.5 },
      { name: 'muster read', value: read, unit: 'words/s' },
      { name: 'language engine alone', value: engine, unit: 'words/s' },
    ]
  },
}
