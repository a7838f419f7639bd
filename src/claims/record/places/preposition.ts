import type { Tree } from '../../../analysis/index.ts'

/** Where a phrase tells a direction or a part of a place: "south of", "the outskirts of". */
const PART_OF_PLACE = new Set(
  `north south east west northeast northwest southeast southwest north-east north-west south-east south-west northern southern
  eastern western outskirt outskirts suburb countryside edge edges vicinity side centre center heart middle part half area
  surroundings environs entrance periphery`.split(/\s+/),
)

/** The preposition of the phrase that a name stands in: its own, or that of the noun it names ("the city of Homs"). */
export const prepositionOver = (tree: Tree, head: number): string | undefined => {
  for (let at = head; at >= 0 && !tree.isVerb(at); at = tree.head(at)) {
    const own = tree.preposition(at) ?? prepositionInside(tree, at)
    if (own !== undefined && own !== 'of') return PART_OF_PLACE.has(own.split(' ')[0] ?? '') ? 'in' : own
    if (PART_OF_PLACE.has(tree.lemma(at)) && at !== head) {
      const above = tree.preposition(at)
      return above === undefined || above === 'of' ? 'in' : above
    }
    if (!tree.isRelation(at, 'nmod', 'compound', 'conj', 'appos', 'flat', 'obl', 'amod')) return undefined
  }
  return undefined
}

/** The tree may hang the preposition on the first word of a name: "in | Kafr" of "in Kafr Qzar". */
const prepositionInside = (tree: Tree, head: number): string | undefined => {
  const [first] = tree.childrenBy(head, 'compound', 'flat', 'amod')
  return first === undefined ? undefined : tree.preposition(first)
}
