import { describe, expect, it } from 'vitest'
import { Vocabulary } from '../../src/language/model/words.ts'
import { Random } from '../random.ts'
import { ENTITY_SHARE, type Gold, TrainingNetwork } from './index.ts'

const sentences = [
  ['The', 'rebels', 'left', 'Idlib', 'on', 'Monday', '.'],
  ['They', 'crossed', 'the', 'border'],
]
const gold: Gold = {
  heads: [1, 2, -1, 2, 5, 2, 2, 8, -1, 10, 8],
  tags: [0, 1, 2, 3, 4, 3, 5, 6, 2, 0, 1],
  relations: [0, 1, 2, 3, 4, 5, 6, 1, 2, 0, 3],
  entities: [0, 1, 0, 2, 0, -1, 0, -1, -1, -1, -1],
}
const vectors = {
  words: ['rebels', 'border'],
  length: 4,
  values: new Float32Array([1, -1, 0, 2, 0, 1, 1, -2]),
}
const vocabulary = new Vocabulary(['the', 'left', 'they'], vectors.words)
const shape = {
  width: 16,
  layers: 2,
  arc: 8,
  label: 8,
  tags: 7,
  relations: 7,
  entities: 3,
  formRows: vocabulary.formRows,
}
const batch = {
  words: sentences.flat().map((w) => vocabulary.features(w)),
  lengths: sentences.map((s) => s.length),
}

const random = new Random(3)
const network = new TrainingNetwork(shape, vectors, random)

/** The loss with the same components dropped every time. */
const loss = (): number => {
  random.restart(5)
  const l = network.learn(batch, gold, 0.3)
  return (l.arcs + l.relations + l.tags + ENTITY_SHARE * l.entities) / batch.words.length
}

describe('the network in training', () => {
  it.each(network.parameters.map((p) => [p.name, p] as const))(
    'has the slope that it says along %s',
    (_, p) => {
      for (const q of network.parameters) q.gradients.fill(0)
      loss()
      const slope = p.gradients.slice()
      const length = Math.sqrt(slope.reduce((sum, g) => sum + g * g, 0))
      const start = p.values.slice()
      const at = (step: number): number => {
        p.values.set(start.map((v, i) => v + (step * slope[i]!) / length))
        return loss()
      }
      const step = 0.003
      const measured = (at(step) - at(-step)) / (2 * step)
      p.values.set(start)
      expect(length).toBeGreaterThan(0)
      // The loss is a 32-bit float, and has kinks where values are cut at zero.
      expect(Math.abs(measured - length)).toBeLessThan(0.02 * length + 0.001)
    },
  )

  it('learns two sentences by heart', () => {
    const before = loss()
    for (let k = 0; k < 60; k++) {
      network.optimiser.step({ rate: 0.01, decay: 0 })
      loss()
    }
    expect(loss()).toBeLessThan(before / 5)
  })
})
