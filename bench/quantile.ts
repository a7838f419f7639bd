/** The value below which a share of some lies; 0 where there are none. Those that are no numbers do not count. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}
