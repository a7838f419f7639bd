/** Logistic regression by Newton's method with an L2 penalty on standardised features; weights are for raw features. */
export const fit = (
  rows: readonly (readonly number[])[],
  labels: readonly number[],
  penalty = 1e-3,
  steps = 40,
): { readonly bias: number; readonly weights: readonly number[] } => {
  const n = rows.length
  const k = rows[0]!.length
  const mean = new Float64Array(k)
  const spread = new Float64Array(k)
  for (const row of rows)
    row.forEach((x, j) => {
      mean[j]! += x / n
    })
  for (const row of rows)
    row.forEach((x, j) => {
      spread[j]! += (x - mean[j]!) ** 2 / n
    })
  const scale = Array.from(spread, (v) => Math.sqrt(v) + 1e-9)
  const w = new Float64Array(k + 1)
  const z = new Float64Array(k + 1)
  for (let step = 0; step < steps; step++) {
    const gradient = new Float64Array(k + 1)
    const hessian = Array.from({ length: k + 1 }, () => new Float64Array(k + 1))
    rows.forEach((row, r) => {
      z[0] = 1
      let at = w[0]!
      for (let j = 0; j < k; j++) {
        z[j + 1] = (row[j]! - mean[j]!) / scale[j]!
        at += w[j + 1]! * z[j + 1]!
      }
      const p = 1 / (1 + Math.exp(-Math.max(-30, Math.min(30, at))))
      const d = (p - labels[r]!) / n
      const v = (p * (1 - p)) / n
      for (let i = 0; i <= k; i++) {
        gradient[i]! += d * z[i]!
        const f = v * z[i]!
        if (f !== 0) for (let j = 0; j <= i; j++) hessian[i]![j]! += f * z[j]!
      }
    })
    for (let i = 0; i <= k; i++) {
      for (let j = 0; j < i; j++) hessian[j]![i] = hessian[i]![j]!
      hessian[i]![i]! += penalty
      if (i) gradient[i]! += penalty * w[i]!
    }
    const move = solve(hessian, gradient)
    let size = 0
    move.forEach((m, i) => {
      w[i]! -= m
      size += Math.abs(m)
    })
    if (size < 1e-7) break
  }
  const weights = scale.map((s, j) => w[j + 1]! / s)
  return { bias: w[0]! - weights.reduce((sum, x, j) => sum + x * mean[j]!, 0), weights }
}

/** Solves a symmetric positive definite system by elimination. */
const solve = (matrix: readonly Float64Array[], right: Float64Array): number[] => {
  const a = matrix.map((row, i) => [...row, right[i]!])
  const n = a.length
  for (let i = 0; i < n; i++) {
    for (let r = i + 1; r < n; r++) {
      const f = a[r]![i]! / a[i]![i]!
      if (f !== 0) for (let c = i; c <= n; c++) a[r]![c]! -= f * a[i]![c]!
    }
  }
  const x = new Array<number>(n).fill(0)
  for (let i = n - 1; i >= 0; i--) {
    let sum = a[i]![n]!
    for (let c = i + 1; c < n; c++) sum -= a[i]![c]! * x[c]!
    x[i] = sum / a[i]![i]!
  }
  return x
}
