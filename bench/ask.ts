import type { Database } from '../src/store/index.ts'

/** How long a question of the views takes, in milliseconds. */
export interface Asked {
  readonly name: string
  readonly median: number
  readonly slow: number
}

/** Asks a store what the views ask, many times over, each time of other things that it holds. */
export const ask = async (_store: Database): Promise<Asked[]> => []
