const NEVER = -1e30

/**
 * The best projective tree with one root over n words, by Eisner's algorithm (Eisner 1996). `scores` holds n rows of
 * `stride` floats from `offset`: column 0 scores a word as root, column h + 1 scores word h as its head. Gives the head
 * of each word, -1 for the root.
 */
export const bestTree = (scores: Float32Array, offset: number, n: number, stride: number): Int32Array => {
  const size = n * n
  const right = new Float32Array(size) // complete, headed at the left end
  const left = new Float32Array(size) // complete, headed at the right end
  const openRight = new Float32Array(size) // an arc from the left end to the right end, not yet complete
  const openLeft = new Float32Array(size)
  const split = new Int16Array(size)
  const splitRight = new Int16Array(size)
  const splitLeft = new Int16Array(size)
  for (let length = 1; length < n; length++) {
    for (let i = 0; i + length < n; i++) {
      const j = i + length
      const at = i * n + j
      let best = NEVER
      let where = i
      for (let k = i; k < j; k++) {
        const v = right[i * n + k]! + left[(k + 1) * n + j]!
        if (v > best) {
          best = v
          where = k
        }
      }
      split[at] = where
      openRight[at] = best + scores[offset + j * stride + i + 1]!
      openLeft[at] = best + scores[offset + i * stride + j + 1]!
      best = NEVER
      for (let k = i + 1; k <= j; k++) {
        const v = openRight[i * n + k]! + right[k * n + j]!
        if (v > best) {
          best = v
          where = k
        }
      }
      right[at] = best
      splitRight[at] = where
      best = NEVER
      for (let k = i; k < j; k++) {
        const v = left[i * n + k]! + openLeft[k * n + j]!
        if (v > best) {
          best = v
          where = k
        }
      }
      left[at] = best
      splitLeft[at] = where
    }
  }
  const heads = new Int32Array(n).fill(-1)
  const attach = (i: number, j: number, headLeft: boolean): void => {
    const stack: [number, number, boolean][] = [[i, j, headLeft]]
    while (stack.length) {
      const [a, b, toRight] = stack.pop()!
      if (a === b) continue
      const k = toRight ? splitRight[a * n + b]! : splitLeft[a * n + b]!
      const [from, to] = toRight ? [a, k] : [k, b]
      heads[toRight ? to : from] = toRight ? from : to
      const m = split[from * n + to]!
      stack.push([from, m, true], [m + 1, to, false])
      stack.push(toRight ? [k, b, true] : [a, k, false])
    }
  }
  let root = 0
  let best = NEVER
  for (let r = 0; r < n; r++) {
    const v = left[r]! + right[r * n + n - 1]! + scores[offset + r * stride]!
    if (v > best) {
      best = v
      root = r
    }
  }
  attach(0, root, false)
  attach(root, n - 1, true)
  return heads
}
