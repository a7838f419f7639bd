import { cohensKappa, type PairAgreement } from './kappa.ts'

/** What a coder can say of an item. */
export const VERDICTS = ['accept', 'reject', 'unsure'] as const
export type Verdict = (typeof VERDICTS)[number]

/** How far each two of some coders agree. */
export interface CodersAgreement {
  readonly pairs: readonly (PairAgreement<Verdict> & { readonly coders: readonly [string, string] })[]
}

/** The agreement of each pair of coders, in the order in which the coders are given; `judged`: verdicts by coder, of each item. */
export const agreementOf = (
  coders: readonly string[],
  judged: readonly Readonly<Record<string, Verdict | undefined>>[],
): CodersAgreement => ({
  pairs: coders.flatMap((a, k) =>
    coders.slice(k + 1).map((b) => ({
      coders: [a, b] as const,
      ...cohensKappa(
        judged.flatMap((of): (readonly [Verdict, Verdict])[] => {
          const [x, y] = [of[a], of[b]]
          return x && y ? [[x, y]] : []
        }),
        VERDICTS,
      ),
    })),
  ),
})
