/**
 * SIMD kernels of the parser's network, in AssemblyScript: compiled by `npm run train:kernels` to models/kernels.wasm.
 * All offsets are bytes in one linear memory. There is no state, and no relaxed SIMD, so that every machine gives the
 * same bits. The exponential is our own for the same reason.
 */


/** C[m,n] = A[m,k] * B[k,n], added to C where `acc` is 1. All rows are dense; n is a multiple of 8. */
export function gemm(c: usize, a: usize, b: usize, m: i32, n: i32, k: i32, acc: i32): void {
  const nb = (<usize>n) << 2
  const kb = (<usize>k) << 2
  let i = 0
  for (; i + 4 <= m; i += 4) {
    const a0 = a + <usize>i * kb, a1 = a0 + kb, a2 = a1 + kb, a3 = a2 + kb
    const c0 = c + <usize>i * nb, c1 = c0 + nb, c2 = c1 + nb, c3 = c2 + nb
    for (let j = 0; j < n; j += 8) {
      const jo = (<usize>j) << 2
      let s00: v128, s01: v128, s10: v128, s11: v128, s20: v128, s21: v128, s30: v128, s31: v128
      if (acc) {
        s00 = v128.load(c0 + jo); s01 = v128.load(c0 + jo, 16)
        s10 = v128.load(c1 + jo); s11 = v128.load(c1 + jo, 16)
        s20 = v128.load(c2 + jo); s21 = v128.load(c2 + jo, 16)
        s30 = v128.load(c3 + jo); s31 = v128.load(c3 + jo, 16)
      } else {
        const z = f32x4.splat(0)
        s00 = z; s01 = z; s10 = z; s11 = z; s20 = z; s21 = z; s30 = z; s31 = z
      }
      let bp = b + jo
      for (let p: usize = 0; p < kb; p += 4) {
        const b0 = v128.load(bp), b1 = v128.load(bp, 16)
        const x0 = v128.load_splat<f32>(a0 + p)
        s00 = f32x4.add(s00, f32x4.mul(x0, b0)); s01 = f32x4.add(s01, f32x4.mul(x0, b1))
        const x1 = v128.load_splat<f32>(a1 + p)
        s10 = f32x4.add(s10, f32x4.mul(x1, b0)); s11 = f32x4.add(s11, f32x4.mul(x1, b1))
        const x2 = v128.load_splat<f32>(a2 + p)
        s20 = f32x4.add(s20, f32x4.mul(x2, b0)); s21 = f32x4.add(s21, f32x4.mul(x2, b1))
        const x3 = v128.load_splat<f32>(a3 + p)
        s30 = f32x4.add(s30, f32x4.mul(x3, b0)); s31 = f32x4.add(s31, f32x4.mul(x3, b1))
        bp += nb
      }
      v128.store(c0 + jo, s00); v128.store(c0 + jo, s01, 16)
      v128.store(c1 + jo, s10); v128.store(c1 + jo, s11, 16)
      v128.store(c2 + jo, s20); v128.store(c2 + jo, s21, 16)
      v128.store(c3 + jo, s30); v128.store(c3 + jo, s31, 16)
    }
  }
  for (; i < m; i++) {
    const a0 = a + <usize>i * kb
    const c0 = c + <usize>i * nb
    for (let j = 0; j < n; j += 8) {
      const jo = (<usize>j) << 2
      let s0 = acc ? v128.load(c0 + jo) : f32x4.splat(0)
      let s1 = acc ? v128.load(c0 + jo, 16) : f32x4.splat(0)
      let bp = b + jo
      for (let p: usize = 0; p < kb; p += 4) {
        const x0 = v128.load_splat<f32>(a0 + p)
        s0 = f32x4.add(s0, f32x4.mul(x0, v128.load(bp)))
        s1 = f32x4.add(s1, f32x4.mul(x0, v128.load(bp, 16)))
        bp += nb
      }
      v128.store(c0 + jo, s0); v128.store(c0 + jo, s1, 16)
    }
  }
}

/** B[n,m] = the transpose of A[m,n]. */
export function transpose(b: usize, a: usize, m: i32, n: i32): void {
  for (let i = 0; i < m; i++) {
    const row = a + ((<usize>(i * n)) << 2)
    for (let j = 0; j < n; j++) store<f32>(b + ((<usize>(j * m + i)) << 2), load<f32>(row + ((<usize>j) << 2)))
  }
}

// @ts-ignore
@inline function expv(x: v128): v128 {
  // exp by 2^n * p(f): n = round(x / ln 2), degree 5 on the rest
  const c = f32x4.min(f32x4.max(x, f32x4.splat(-80)), f32x4.splat(80))
  const n = f32x4.nearest(f32x4.mul(c, f32x4.splat(1.44269504)))
  const f = f32x4.sub(f32x4.sub(c, f32x4.mul(n, f32x4.splat(0.693359375))), f32x4.mul(n, f32x4.splat(-2.12194440e-4)))
  let p = f32x4.splat(1.9875691500e-4)
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(1.3981999507e-3))
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(8.3334519073e-3))
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(4.1665795894e-2))
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(1.6666665459e-1))
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(5.0000001201e-1))
  p = f32x4.add(f32x4.add(f32x4.mul(f32x4.mul(p, f), f), f), f32x4.splat(1))
  const e = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23)
  return f32x4.mul(p, e)
}
// @ts-ignore
@inline function sigv(x: v128): v128 {
  return f32x4.div(f32x4.splat(1), f32x4.add(f32x4.splat(1), expv(f32x4.neg(x))))
}
// @ts-ignore
@inline function tanhv(x: v128): v128 {
  return f32x4.sub(f32x4.mul(f32x4.splat(2), sigv(f32x4.add(x, x))), f32x4.splat(1))
}

/**
 * One direction of a simple recurrent unit (Lei et al. 2018) over one sentence. u: rows of (candidate | forget | reset),
 * d floats each, row stride us; b: biases (forget | reset) and the forget gate's weight on the state; x: input rows for
 * the highway, stride xs; h: output rows, stride hs. Gates and states are kept in f, r, cc ([len, d]) for the way back.
 */
export function sruForward(u: usize, us: i32, x: usize, xs: i32, b: usize, h: usize, hs: i32, f: usize, r: usize, cc: usize, len: i32, d: i32, back: i32): void {
  const db = (<usize>d) << 2
  for (let j: usize = 0; j < db; j += 16) {
    let c = f32x4.splat(0)
    const bf = v128.load(b + j), br = v128.load(b + db + j), vf = v128.load(b + 2 * db + j)
    for (let t = 0; t < len; t++) {
      const i = <usize>(back ? len - 1 - t : t)
      const up = u + ((i * <usize>us) << 2) + j
      const xt = v128.load(up)
      const ft = sigv(f32x4.add(f32x4.add(v128.load(up + db), bf), f32x4.mul(vf, c)))
      const rt = sigv(f32x4.add(v128.load(up + 2 * db), br))
      c = f32x4.add(xt, f32x4.mul(ft, f32x4.sub(c, xt)))
      const xi = v128.load(x + ((i * <usize>xs) << 2) + j)
      const g = tanhv(c)
      v128.store(h + ((i * <usize>hs) << 2) + j, f32x4.add(xi, f32x4.mul(rt, f32x4.sub(g, xi))))
      v128.store(f + i * db + j, ft); v128.store(r + i * db + j, rt); v128.store(cc + i * db + j, c)
    }
  }
}

/** The way back of sruForward: dh -> du (laid out as u); dx and db_ (3d) are added to. */
export function sruBackward(u: usize, us: i32, x: usize, xs: i32, b: usize, dh: usize, hs: i32, f: usize, r: usize, cc: usize, du: usize, dx: usize, db_: usize, len: i32, d: i32, back: i32): void {
  const db = (<usize>d) << 2
  const one = f32x4.splat(1)
  for (let j: usize = 0; j < db; j += 16) {
    let dc = f32x4.splat(0)
    const vf = v128.load(b + 2 * db + j)
    let gbf = v128.load(db_ + j), gbr = v128.load(db_ + db + j), gvf = v128.load(db_ + 2 * db + j)
    for (let t = len - 1; t >= 0; t--) {
      const i = <usize>(back ? len - 1 - t : t)
      const before = back ? i + 1 : i - 1
      const cp = t > 0 ? v128.load(cc + before * db + j) : f32x4.splat(0)
      const ft = v128.load(f + i * db + j), rt = v128.load(r + i * db + j), c = v128.load(cc + i * db + j)
      const up = u + ((i * <usize>us) << 2) + j
      const dup = du + ((i * <usize>us) << 2) + j
      const xt = v128.load(up)
      const xa = x + ((i * <usize>xs) << 2) + j
      const xi = v128.load(xa)
      const g = v128.load(dh + ((i * <usize>hs) << 2) + j)
      const th = tanhv(c)
      const drt = f32x4.mul(f32x4.mul(g, f32x4.sub(th, xi)), f32x4.mul(rt, f32x4.sub(one, rt)))
      const dxa = dx + ((i * <usize>xs) << 2) + j
      v128.store(dxa, f32x4.add(v128.load(dxa), f32x4.mul(g, f32x4.sub(one, rt))))
      dc = f32x4.add(dc, f32x4.mul(f32x4.mul(g, rt), f32x4.sub(one, f32x4.mul(th, th))))
      const dft = f32x4.mul(f32x4.mul(dc, f32x4.sub(cp, xt)), f32x4.mul(ft, f32x4.sub(one, ft)))
      v128.store(dup, f32x4.mul(dc, f32x4.sub(one, ft)))
      v128.store(dup + db, dft)
      v128.store(dup + 2 * db, drt)
      gbf = f32x4.add(gbf, dft); gbr = f32x4.add(gbr, drt); gvf = f32x4.add(gvf, f32x4.mul(dft, cp))
      dc = f32x4.add(f32x4.mul(dc, ft), f32x4.mul(dft, vf))
    }
    v128.store(db_ + j, gbf); v128.store(db_ + db + j, gbr); v128.store(db_ + 2 * db + j, gvf)
  }
}

/** y = y + b by rows, cut at zero where `relu` is 1. */
export function biasRelu(y: usize, b: usize, m: i32, n: i32, relu: i32): void {
  const nb = (<usize>n) << 2
  for (let i = 0; i < m; i++) {
    const row = y + <usize>i * nb
    for (let j: usize = 0; j < nb; j += 16) {
      const v = f32x4.add(v128.load(row + j), v128.load(b + j))
      v128.store(row + j, relu ? f32x4.max(v, f32x4.splat(0)) : v)
    }
  }
}

/**
 * Softmax over the first n of each row, in place. A row with gold class t >= 0 gets scale * (p - 1 at t); others become 0.
 * Gives the summed cross-entropy.
 */
export function softmaxLoss(y: usize, gold: usize, m: i32, n: i32, stride: i32, scale: f32): f32 {
  let loss: f32 = 0
  const n4 = n & ~3
  for (let i = 0; i < m; i++) {
    const row = y + ((<usize>(i * stride)) << 2)
    const t = load<i32>(gold + ((<usize>i) << 2))
    if (t < 0) { memory.fill(row, 0, (<usize>stride) << 2); continue }
    let mx: f32 = -1e30
    for (let j = 0; j < n; j++) { const v = load<f32>(row + ((<usize>j) << 2)); if (v > mx) mx = v }
    const gt = load<f32>(row + ((<usize>t) << 2))
    let sum: f32 = 0
    for (let j = 0; j < n4; j += 4) {
      const e = expv(f32x4.sub(v128.load(row + ((<usize>j) << 2)), f32x4.splat(mx)))
      v128.store(row + ((<usize>j) << 2), e)
      sum += f32x4.extract_lane(e, 0) + f32x4.extract_lane(e, 1) + f32x4.extract_lane(e, 2) + f32x4.extract_lane(e, 3)
    }
    for (let j = n4; j < n; j++) {
      const e = f32x4.extract_lane(expv(f32x4.splat(load<f32>(row + ((<usize>j) << 2)) - mx)), 0)
      store<f32>(row + ((<usize>j) << 2), e)
      sum += e
    }
    const k = scale / sum
    loss += mx - gt
    // log(sum) is only reported: a rough series is enough
    loss += Mathf.log(sum)
    for (let j = 0; j < n; j++) { const p = row + ((<usize>j) << 2); store<f32>(p, load<f32>(p) * k) }
    for (let j = n; j < stride; j++) store<f32>(row + ((<usize>j) << 2), 0)
    const g = row + ((<usize>t) << 2)
    store<f32>(g, load<f32>(g) - scale)
  }
  return loss
}

/** Adam with decoupled decay on n floats (a multiple of 4); the gradient is cleared. c1, c2 correct the bias. */
export function adam(w: usize, g: usize, m: usize, v: usize, n: i32, lr: f32, b1: f32, b2: f32, c1: f32, c2: f32, wd: f32): void {
  const nb = (<usize>n) << 2
  const B1 = f32x4.splat(b1), A1 = f32x4.splat(1 - b1), B2 = f32x4.splat(b2), A2 = f32x4.splat(1 - b2)
  const C1 = f32x4.splat(c1), C2 = f32x4.splat(c2), LR = f32x4.splat(lr), EPS = f32x4.splat(1e-8), WD = f32x4.splat(1 - lr * wd)
  for (let j: usize = 0; j < nb; j += 16) {
    const gg = v128.load(g + j)
    const mm = f32x4.add(f32x4.mul(v128.load(m + j), B1), f32x4.mul(gg, A1))
    const vv = f32x4.add(f32x4.mul(v128.load(v + j), B2), f32x4.mul(f32x4.mul(gg, gg), A2))
    v128.store(m + j, mm); v128.store(v + j, vv)
    const step = f32x4.div(f32x4.mul(f32x4.mul(mm, C1), LR), f32x4.add(f32x4.sqrt(f32x4.mul(vv, C2)), EPS))
    v128.store(w + j, f32x4.sub(f32x4.mul(v128.load(w + j), WD), step))
    v128.store(g + j, f32x4.splat(0))
  }
}

/** y += a * x */
export function axpy(y: usize, x: usize, a: f32, n: i32): void {
  const nb = (<usize>n) << 2
  const A = f32x4.splat(a)
  for (let j: usize = 0; j < nb; j += 16) v128.store(y + j, f32x4.add(v128.load(y + j), f32x4.mul(A, v128.load(x + j))))
}
/** y *= x */
export function mulInto(y: usize, x: usize, n: i32): void {
  const nb = (<usize>n) << 2
  for (let j: usize = 0; j < nb; j += 16) v128.store(y + j, f32x4.mul(v128.load(y + j), v128.load(x + j)))
}
/** The gradient through a cut at zero: g is kept where the output y is positive. */
export function reluBack(g: usize, y: usize, n: i32): void {
  const nb = (<usize>n) << 2
  const z = f32x4.splat(0)
  for (let j: usize = 0; j < nb; j += 16) v128.store(g + j, v128.and(v128.load(g + j), f32x4.gt(v128.load(y + j), z)))
}
/** b[n] += the sum of the rows of y[m,n]. */
export function sumRows(b: usize, y: usize, m: i32, n: i32): void {
  const nb = (<usize>n) << 2
  for (let i = 0; i < m; i++) {
    const row = y + <usize>i * nb
    for (let j: usize = 0; j < nb; j += 16) v128.store(b + j, f32x4.add(v128.load(b + j), v128.load(row + j)))
  }
}

/** Rows of f32 to 12-bit integers in i16, each row by its own scale: q = round(x / s), s = max|x| / 2047. n % 8 == 0. */
export function quantiseRows(q: usize, scales: usize, x: usize, m: i32, n: i32): void {
  const nb = (<usize>n) << 2
  for (let i = 0; i < m; i++) {
    const row = x + <usize>i * nb
    const to = q + ((<usize>i * nb) >> 1)
    let top = f32x4.splat(1e-12)
    for (let j: usize = 0; j < nb; j += 16) top = f32x4.max(top, f32x4.abs(v128.load(row + j)))
    const m1 = max<f32>(max<f32>(f32x4.extract_lane(top, 0), f32x4.extract_lane(top, 1)), max<f32>(f32x4.extract_lane(top, 2), f32x4.extract_lane(top, 3)))
    const by = f32x4.splat(<f32>2047 / m1)
    store<f32>(scales + ((<usize>i) << 2), m1 / <f32>2047)
    for (let j: usize = 0; j < nb; j += 32) {
      const a = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(row + j), by)))
      const b = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(row + j, 16), by)))
      v128.store(to + (j >> 1), i16x8.narrow_i32x4_s(a, b))
    }
  }
}

/**
 * C[m,n] = A[m,k] * B[k,n] in integers: a rows of i16 with their scales, b packed by panels of 8 columns, in each pairs
 * of k beside each other (see packWeights in src/language/model), colScales n floats. n % 8 == 0, k % 2 == 0.
 */
export function gemmPacked(c: usize, a: usize, rowScales: usize, b: usize, colScales: usize, m: i32, n: i32, k: i32): void {
  const nb = (<usize>n) << 2
  const kb = (<usize>k) << 1
  let i = 0
  for (; i + 4 <= m; i += 4) {
    const a0 = a + <usize>i * kb, a1 = a0 + kb, a2 = a1 + kb, a3 = a2 + kb
    const c0 = c + <usize>i * nb, c1 = c0 + nb, c2 = c1 + nb, c3 = c2 + nb
    const r = rowScales + ((<usize>i) << 2)
    let bp = b
    for (let j: usize = 0; j < nb; j += 32) {
      const z = i32x4.splat(0)
      let s00 = z, s01 = z, s10 = z, s11 = z, s20 = z, s21 = z, s30 = z, s31 = z
      for (let p: usize = 0; p < kb; p += 4) {
        const b0 = v128.load(bp), b1 = v128.load(bp, 16)
        bp += 32
        const x0 = v128.load_splat<i32>(a0 + p)
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x0, b0)); s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x0, b1))
        const x1 = v128.load_splat<i32>(a1 + p)
        s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x1, b0)); s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x1, b1))
        const x2 = v128.load_splat<i32>(a2 + p)
        s20 = i32x4.add(s20, i32x4.dot_i16x8_s(x2, b0)); s21 = i32x4.add(s21, i32x4.dot_i16x8_s(x2, b1))
        const x3 = v128.load_splat<i32>(a3 + p)
        s30 = i32x4.add(s30, i32x4.dot_i16x8_s(x3, b0)); s31 = i32x4.add(s31, i32x4.dot_i16x8_s(x3, b1))
      }
      const f0 = v128.load(colScales + j), f1 = v128.load(colScales + j, 16)
      const r0 = v128.load_splat<f32>(r), r1 = v128.load_splat<f32>(r, 4), r2 = v128.load_splat<f32>(r, 8), r3 = v128.load_splat<f32>(r, 12)
      v128.store(c0 + j, f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(s00), r0), f0)); v128.store(c0 + j, f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(s01), r0), f1), 16)
      v128.store(c1 + j, f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(s10), r1), f0)); v128.store(c1 + j, f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(s11), r1), f1), 16)
      v128.store(c2 + j, f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(s20), r2), f0)); v128.store(c2 + j, f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(s21), r2), f1), 16)
      v128.store(c3 + j, f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(s30), r3), f0)); v128.store(c3 + j, f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(s31), r3), f1), 16)
    }
  }
  for (; i < m; i++) {
    const a0 = a + <usize>i * kb
    const c0 = c + <usize>i * nb
    let bp = b
    for (let j: usize = 0; j < nb; j += 32) {
      let s0 = i32x4.splat(0), s1 = i32x4.splat(0)
      for (let p: usize = 0; p < kb; p += 4) {
        const x0 = v128.load_splat<i32>(a0 + p)
        s0 = i32x4.add(s0, i32x4.dot_i16x8_s(x0, v128.load(bp)))
        s1 = i32x4.add(s1, i32x4.dot_i16x8_s(x0, v128.load(bp, 16)))
        bp += 32
      }
      const r0 = v128.load_splat<f32>(rowScales + ((<usize>i) << 2))
      v128.store(c0 + j, f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(s0), r0), v128.load(colScales + j)))
      v128.store(c0 + j, f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(s1), r0), v128.load(colScales + j, 16)), 16)
    }
  }
}

/** Index of the largest of the first n floats of each row. */
export function argmaxRows(out: usize, y: usize, m: i32, n: i32, stride: i32): void {
  for (let i = 0; i < m; i++) {
    const row = y + ((<usize>(i * stride)) << 2)
    let best = load<f32>(row), at = 0
    for (let j = 1; j < n; j++) {
      const v = load<f32>(row + ((<usize>j) << 2))
      if (v > best) { best = v; at = j }
    }
    store<i32>(out + ((<usize>i) << 2), at)
  }
}

/** sruForward without what only the way back needs; two groups of units side by side, since each waits on itself. */
export function sruRun(u: usize, us: i32, x: usize, xs: i32, b: usize, h: usize, hs: i32, len: i32, d: i32, back: i32): void {
  const db = (<usize>d) << 2
  const un = (<usize>us) << 2, xn = (<usize>xs) << 2, hn = (<usize>hs) << 2
  for (let j: usize = 0; j < db; j += 32) {
    let c0 = f32x4.splat(0), c1 = f32x4.splat(0)
    const bf0 = v128.load(b + j), br0 = v128.load(b + db + j), vf0 = v128.load(b + 2 * db + j)
    const bf1 = v128.load(b + j, 16), br1 = v128.load(b + db + j, 16), vf1 = v128.load(b + 2 * db + j, 16)
    for (let t = 0; t < len; t++) {
      const i = <usize>(back ? len - 1 - t : t)
      const up = u + i * un + j
      const x0 = v128.load(up), x1 = v128.load(up, 16)
      const f0 = sigv(f32x4.add(f32x4.add(v128.load(up + db), bf0), f32x4.mul(vf0, c0)))
      const f1 = sigv(f32x4.add(f32x4.add(v128.load(up + db, 16), bf1), f32x4.mul(vf1, c1)))
      const r0 = sigv(f32x4.add(v128.load(up + 2 * db), br0))
      const r1 = sigv(f32x4.add(v128.load(up + 2 * db, 16), br1))
      c0 = f32x4.add(x0, f32x4.mul(f0, f32x4.sub(c0, x0)))
      c1 = f32x4.add(x1, f32x4.mul(f1, f32x4.sub(c1, x1)))
      const i0 = v128.load(x + i * xn + j), i1 = v128.load(x + i * xn + j, 16)
      const g0 = tanhv(c0), g1 = tanhv(c1)
      v128.store(h + i * hn + j, f32x4.add(i0, f32x4.mul(r0, f32x4.sub(g0, i0))))
      v128.store(h + i * hn + j, f32x4.add(i1, f32x4.mul(r1, f32x4.sub(g1, i1))), 16)
    }
  }
}

/** Rows of n floats from a wider matrix (row stride `stride` floats), cut at zero, put together densely. */
export function gatherRelu(to: usize, from: usize, rows: i32, n: i32, stride: i32): void {
  const nb = (<usize>n) << 2
  for (let i = 0; i < rows; i++) {
    const a = from + ((<usize>(i * stride)) << 2), b = to + <usize>i * nb
    for (let j: usize = 0; j < nb; j += 16) v128.store(b + j, f32x4.max(v128.load(a + j), f32x4.splat(0)))
  }
}

/** For each row i: to = a[i] + b[heads[i]], cut at zero; head -1 takes the row at `root`. a and b have row stride `stride`. */
export function pairRelu(to: usize, a: usize, b: usize, root: usize, heads: usize, rows: i32, n: i32, stride: i32): void {
  const nb = (<usize>n) << 2
  for (let i = 0; i < rows; i++) {
    const h = load<i32>(heads + ((<usize>i) << 2))
    const own = a + ((<usize>(i * stride)) << 2)
    const above = h < 0 ? root : b + ((<usize>(h * stride)) << 2)
    const out = to + <usize>i * nb
    for (let j: usize = 0; j < nb; j += 16) v128.store(out + j, f32x4.max(f32x4.add(v128.load(own + j), v128.load(above + j)), f32x4.splat(0)))
  }
}

/** Room for Eisner's tables of n words: 4 of n * n floats, then 3 of n * n 16-bit split points. */
export function eisner(scores: usize, n: i32, stride: i32, room: usize, heads: usize): void {
  const N = <usize>n
  const nn = N * N
  const right = room, left = right + (nn << 2), openRight = left + (nn << 2), openLeft = openRight + (nn << 2)
  const split = openLeft + (nn << 2), splitRight = split + (nn << 1), splitLeft = splitRight + (nn << 1)
  for (let i: usize = 0; i < N; i++) {
    store<f32>(right + ((i * N + i) << 2), 0)
    store<f32>(left + ((i * N + i) << 2), 0)
    store<i32>(heads + (i << 2), -1)
  }
  for (let length: usize = 1; length < N; length++) {
    for (let i: usize = 0; i + length < N; i++) {
      const j = i + length
      const at = i * N + j
      let best: f32 = -1e30
      let where = i
      for (let k = i; k < j; k++) {
        const v = load<f32>(right + ((i * N + k) << 2)) + load<f32>(left + (((k + 1) * N + j) << 2))
        if (v > best) { best = v; where = k }
      }
      store<i16>(split + (at << 1), <i16>where)
      store<f32>(openRight + (at << 2), best + load<f32>(scores + ((j * <usize>stride + i + 1) << 2)))
      store<f32>(openLeft + (at << 2), best + load<f32>(scores + ((i * <usize>stride + j + 1) << 2)))
      best = -1e30
      for (let k = i + 1; k <= j; k++) {
        const v = load<f32>(openRight + ((i * N + k) << 2)) + load<f32>(right + ((k * N + j) << 2))
        if (v > best) { best = v; where = k }
      }
      store<f32>(right + (at << 2), best)
      store<i16>(splitRight + (at << 1), <i16>where)
      best = -1e30
      for (let k = i; k < j; k++) {
        const v = load<f32>(left + ((i * N + k) << 2)) + load<f32>(openLeft + ((k * N + j) << 2))
        if (v > best) { best = v; where = k }
      }
      store<f32>(left + (at << 2), best)
      store<i16>(splitLeft + (at << 1), <i16>where)
    }
  }
  let root: usize = 0
  let best: f32 = -1e30
  for (let r: usize = 0; r < N; r++) {
    const v = load<f32>(left + (r << 2)) + load<f32>(right + ((r * N + N - 1) << 2)) + load<f32>(scores + ((r * <usize>stride) << 2))
    if (v > best) { best = v; root = r }
  }
  attach(0, root, false, N, split, splitRight, splitLeft, heads)
  attach(root, N - 1, true, N, split, splitRight, splitLeft, heads)
}

function attach(i: usize, j: usize, toRight: bool, N: usize, split: usize, splitRight: usize, splitLeft: usize, heads: usize): void {
  if (i == j) return
  const at = i * N + j
  if (toRight) {
    const k = <usize>load<i16>(splitRight + (at << 1))
    store<i32>(heads + (k << 2), <i32>i)
    const m = <usize>load<i16>(split + ((i * N + k) << 1))
    attach(i, m, true, N, split, splitRight, splitLeft, heads)
    attach(m + 1, k, false, N, split, splitRight, splitLeft, heads)
    attach(k, j, true, N, split, splitRight, splitLeft, heads)
  } else {
    const k = <usize>load<i16>(splitLeft + (at << 1))
    store<i32>(heads + (k << 2), <i32>j)
    const m = <usize>load<i16>(split + ((k * N + j) << 1))
    attach(k, m, true, N, split, splitRight, splitLeft, heads)
    attach(m + 1, j, false, N, split, splitRight, splitLeft, heads)
    attach(i, k, false, N, split, splitRight, splitLeft, heads)
  }
}
