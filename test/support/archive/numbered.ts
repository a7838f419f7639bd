import type { Arrival } from '../../../src/archive/index.ts'
import { arrival } from './facts.ts'

/** Report number so and so; each is another, and some are long. */
export const numbered = (number: number): Arrival =>
  arrival(
    `Report ${number}: the market of Orsa opened late.\n${`Line ${number}. `.repeat((number % 7) ** 4)}`,
    {
      input: `reports/${number}.txt`,
    },
  )
