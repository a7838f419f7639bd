import { type Tree, treesOf } from '../../analysis/index.ts'
import type {
  Analysis,
  Attribution,
  EntityType,
  PlaceMention,
  QuantityMention,
  TimeMention,
} from '../../base/index.ts'

/** One sentence with all that the analysis found in it: what rules look at. */
export interface Scene {
  readonly tree: Tree
  readonly analysis: Analysis
  /** The trees of the whole report, for what a word stands for. */
  readonly trees: readonly Tree[]
  readonly times: readonly TimeMention[]
  readonly places: readonly PlaceMention[]
  readonly quantities: readonly QuantityMention[]
  readonly attributions: readonly Attribution[]
  /** Type of the noun phrase that a word heads. */
  entityAt(word: number): EntityType | undefined
}

const bySentence = <T extends { readonly sentence: number }>(items: readonly T[], count: number): T[][] => {
  const out: T[][] = Array.from({ length: count }, () => [])
  for (const item of items) out[item.sentence]?.push(item)
  return out
}

export const scenes = (analysis: Analysis): Scene[] => {
  const n = analysis.sentences.length
  const times = bySentence(analysis.times, n)
  const places = bySentence(analysis.places, n)
  const quantities = bySentence(analysis.quantities, n)
  const attributions = bySentence(analysis.attributions, n)
  const trees = treesOf(analysis.sentences)
  return trees.map((tree, i) => {
    const { sentence } = tree
    const types = new Map(sentence.entities.map((e) => [e.head, e.type]))
    return {
      tree,
      trees,
      analysis,
      times: times[i] ?? [],
      places: places[i] ?? [],
      quantities: quantities[i] ?? [],
      attributions: attributions[i] ?? [],
      entityAt: (word) => types.get(word),
    }
  })
}
