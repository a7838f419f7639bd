/** Neighbouring indices as runs: 2, 3, 4, 7 gives [2, 3, 4] and [7]. */
export const runs = (indices: readonly number[]): number[][] => {
  const out: number[][] = []
  for (const i of indices) {
    const run = out.at(-1)
    if (run && run.at(-1) === i - 1) run.push(i)
    else out.push([i])
  }
  return out
}
