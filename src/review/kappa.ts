/** How far two coders agree beyond chance, of the items that both have judged. */
export interface PairAgreement<V extends string = string> {
  readonly items: number
  /** Share of the items on which they agree, 0 to 1. */
  readonly observed: number
  /** Share on which they would agree by chance, were each to keep the shares of its own answers. */
  readonly expected: number
  /** 1: they agree on all; 0: no more than by chance; below: less. Null where it is not defined. */
  readonly kappa: number | null
  /** How often the first gave one answer (outer) and the second another (inner). */
  readonly table: Readonly<Record<V, Readonly<Record<V, number>>>>
}

/**
 * Cohen's kappa for two coders and unordered answers (J. Cohen 1960, A coefficient of agreement for nominal scales,
 * Educational and Psychological Measurement 20). Not defined where nothing was judged by both, nor where both gave one and
 * the same answer throughout: then agreement by chance is total.
 */
export const cohensKappa = <V extends string>(
  pairs: readonly (readonly [V, V])[],
  answers: readonly V[],
): PairAgreement<V> => {
  const table = Object.fromEntries(
    answers.map((a) => [a, Object.fromEntries(answers.map((b) => [b, 0]))]),
  ) as Record<V, Record<V, number>>
  for (const [a, b] of pairs) table[a][b]++
  const n = pairs.length
  if (!n) return { items: 0, observed: 0, expected: 0, kappa: null, table }
  // in whole numbers as long as can be: a share of a third is not exact, and a kappa of 1 must be 1
  const agreed = pairs.filter(([a, b]) => a === b).length
  const byChance = answers.reduce((sum, answer) => {
    const first = pairs.filter(([a]) => a === answer).length
    const second = pairs.filter(([, b]) => b === answer).length
    return sum + first * second
  }, 0)
  const kappa = byChance === n * n ? null : (agreed * n - byChance) / (n * n - byChance)
  return { items: n, observed: agreed / n, expected: byChance / (n * n), kappa, table }
}
