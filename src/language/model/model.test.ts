import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadModel } from './index.ts'
import { Arena } from './kernels.ts'

const words = fc.array(
  fc.oneof(
    fc.constantFrom(
      'The',
      'soldiers',
      'who',
      'fled',
      'to',
      'Turkey',
      ',',
      'said',
      '“',
      'al',
      '-',
      'Shalal',
      '33,000',
      '.',
    ),
    fc.string({ minLength: 1, maxLength: 8 }),
  ),
  { minLength: 1, maxLength: 60 },
)

/** Every word reaches the root without meeting itself, and there is one root. */
const isTree = (heads: readonly number[]): boolean => {
  if (heads.filter((h) => h === -1).length !== 1) return false
  return heads.every((_, i) => {
    let at = i
    for (let steps = 0; at !== -1; steps++) {
      if (steps > heads.length) return false
      at = heads[at]!
    }
    return true
  })
}

/** The score of the best projective tree with one root, by trying all head assignments. */
const bestByHand = (scores: readonly number[][]): number => {
  const n = scores.length
  let best = Number.NEGATIVE_INFINITY
  const heads: number[] = []
  const crossing = (): boolean =>
    heads.some(
      (h, i) =>
        h >= 0 &&
        heads.some(
          (g, j) =>
            g >= 0 &&
            Math.min(i, h) < Math.min(j, g) &&
            Math.min(j, g) < Math.max(i, h) &&
            Math.max(i, h) < Math.max(j, g),
        ),
    ) ||
    heads.some(
      (h, root) => h < 0 && heads.some((g, j) => g >= 0 && Math.min(j, g) < root && root < Math.max(j, g)),
    )
  const assign = (i: number, sum: number): void => {
    if (i === n) {
      if (isTree(heads) && !crossing()) best = Math.max(best, sum)
      return
    }
    for (let h = -1; h < n; h++) {
      if (h === i) continue
      heads[i] = h
      assign(i + 1, sum + scores[i]![h + 1]!)
    }
    heads.length = i
  }
  assign(0, 0)
  return best
}

const arena = new Arena(2 ** 20)
const room = { scores: arena.floats(1024), chart: arena.floats(4096), heads: arena.floats(32) }

const bestTree = (scores: readonly number[][]): number[] => {
  const n = scores.length
  arena.f32.set(scores.flat(), room.scores >> 2)
  arena.kernels.eisner(room.scores, n, n + 1, room.chart, room.heads)
  return [...arena.i32.subarray(room.heads >> 2, (room.heads >> 2) + n)]
}

describe('the tree decoder', () => {
  it('finds the best projective tree with one root', () => {
    const matrix = fc.integer({ min: 1, max: 4 }).chain((n) =>
      fc.array(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: n + 1, maxLength: n + 1 }), {
        minLength: n,
        maxLength: n,
      }),
    )
    fc.assert(
      fc.property(matrix, (scores) => {
        const heads = bestTree(scores)
        expect(isTree(heads)).toBe(true)
        expect(heads.reduce((sum, h, i) => sum + scores[i]![h + 1]!, 0)).toBe(bestByHand(scores))
      }),
    )
  })
})

describe('the parser model', () => {
  const model = loadModel()

  it('gives a tree for any words', () => {
    fc.assert(
      fc.property(words, (w) => isTree(model.annotateAll([w])[0]!.map((a) => a.head))),
      { numRuns: 60 },
    )
  })

  it('gives a tree for lists longer than any sentence', () => {
    const long = Array.from({ length: 700 }, (_, i) => (i % 9 ? 'troops' : ','))
    expect(isTree(model.annotateAll([long])[0]!.map((a) => a.head))).toBe(true)
  })

  it('answers a sentence alike alone, among others, and after others', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 6 }), (sentences) => {
        const together = model.annotateAll(sentences)
        expect(sentences.map((s) => model.annotateAll([s])[0])).toEqual(together)
      }),
      { numRuns: 20 },
    )
  })

  it('reads plain and curly marks alike', () => {
    const plain = model.annotateAll([['He', 'said', '"', 'we', 'do', "n't", 'know', '"', '.']])
    expect(model.annotateAll([['He', 'said', '“', 'we', 'do', 'n’t', 'know', '”', '.']])).toEqual(plain)
  })

  it('knows who does what to whom', () => {
    const [a] = model.annotateAll([['The', 'rebels', 'have', 'attacked', 'a', 'convoy', '.']])
    expect(a!.map((w) => w.deprel)).toEqual(['det', 'nsubj', 'aux', 'root', 'det', 'obj', 'punct'])
    expect(a!.map((w) => w.upos)).toEqual(['DET', 'NOUN', 'AUX', 'VERB', 'DET', 'NOUN', 'PUNCT'])
  })
})
