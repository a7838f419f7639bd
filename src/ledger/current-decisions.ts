import type { Decision } from '../base/index.ts'
import { type Decisions, decisionsOf } from './decisions/index.ts'
import type { Ledger } from './ledger.ts'

/** The decisions of a ledger as they stand now. */
export const currentDecisions = async ({ archive }: Ledger): Promise<Decisions> => {
  const all: Decision[] = []
  for await (const { fact } of archive.decisions()) all.push(fact)
  return decisionsOf(all)
}
