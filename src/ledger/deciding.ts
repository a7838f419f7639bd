import type { Decision, Sealed } from '../base/index.ts'
import type { Draft, Said } from './decisions/draft.ts'
import type { Ledger } from './ledger.ts'

/** See `decide` of decide.ts, which is loaded when it is called: it needs more than asking does. */
export const decide = async (
  ledger: Ledger,
  drafts: readonly Draft[],
  said: Said,
): Promise<readonly Sealed<Decision>[]> => (await import('./decide.ts')).decide(ledger, drafts, said)
