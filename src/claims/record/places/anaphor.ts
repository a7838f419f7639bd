import type { Tree } from '../../../analysis/index.ts'
import type { PlaceMention } from '../../../base/index.ts'
import type { Find } from '../../match/index.ts'

type Kind = NonNullable<PlaceMention['place']>['kind']

/** Plain nouns of kinds of places, with the kinds of names that "the" and the noun can take up. */
const KINDS: ReadonlyMap<string, readonly Kind[]> = new Map<string, readonly Kind[]>([
  ...'city town village neighborhood neighbourhood suburb settlement hamlet'
    .split(' ')
    .map((n): [string, readonly Kind[]] => [n, ['city', 'site']]),
  ...'area district enclave region pocket zone'
    .split(' ')
    .map((n): [string, readonly Kind[]] => [n, ['region', 'site', 'city', 'admin1', 'admin2']]),
  ...'province governorate'
    .split(' ')
    .map((n): [string, readonly Kind[]] => [n, ['admin1', 'admin2', 'region', 'city']]),
  ['camp', ['site']],
])

/** Sentences that are looked back over. */
const BACK = 4

/** "the village", "this area": a noun of place with nothing to say which. */
const isTakenUp = (tree: Tree, i: number): boolean => {
  if (!KINDS.has(tree.lemma(i)) || tree.word(i).upos !== 'NOUN') return false
  const definite = tree
    .childrenBy(i, 'det')
    .some((c) => ['the', 'this', 'that'].includes(tree.word(c).form.toLowerCase()))
  return (
    definite && !tree.children(i).some((c) => tree.isRelation(c, 'compound', 'nmod', 'appos', 'acl', 'flat'))
  )
}

/** "Militants seized a school there." */
const isThere = (tree: Tree, i: number): boolean =>
  tree.word(i).form.toLowerCase() === 'there' && !tree.isRelation(i, 'expl')

/**
 * The place that a word takes up from what was said before it: the nearest name before "the village" that can be one's,
 * or before "there" any. Undefined for other words and where nothing fits.
 */
export const placeTakenUp = (find: Find, i: number): PlaceMention | undefined => {
  const { tree, analysis } = find.scene
  const there = isThere(tree, i)
  if (!there && !isTakenUp(tree, i)) return undefined
  const kinds = KINDS.get(tree.lemma(i))
  const at = tree.word(i).start
  for (let k = analysis.places.length - 1; k >= 0; k--) {
    const mention = analysis.places[k]
    if (!mention || mention.start >= at) continue
    if (tree.index - mention.sentence > BACK) return undefined
    const { place } = mention
    if (place?.kind === 'country') continue
    if (there || place === undefined || kinds?.includes(place.kind)) return mention
  }
  return undefined
}
