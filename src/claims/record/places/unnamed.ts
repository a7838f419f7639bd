import { namedPhraseSpan, type Tree } from '../../../analysis/index.ts'
import type { ClaimPlace } from '../../../base/index.ts'
import { SITE } from '../../lexicon/places.ts'
import type { Find } from '../../match/index.ts'
import { AT, DIRECTED, FROM, LEFT, STRUCK, TO } from './kinds.ts'
import { isPlaceNoun, nearTrigger } from './relations.ts'

/**
 * Places told by a noun alone: "shelled two villages", "exploded at a bakery", "withdrew from their bases". They have words
 * and no name.
 */
export const unnamedPlaces = (
  find: Find,
  words: readonly number[],
  named: readonly ClaimPlace[],
): ClaimPlace[] => {
  const { tree, analysis } = find.scene
  const type = find.rule.yields
  if (find.rule.speech) return []
  const made = (head: number, role: ClaimPlace['role']): ClaimPlace[] => {
    const at = namedPhraseSpan(tree, head)
    const holds = named.some((p) => at.start <= p.start && p.end <= at.end)
    return holds ? [] : [{ role, ...at, text: analysis.article.text.slice(at) }]
  }
  const patient = find.roles.get('patient')
  const struck =
    patient !== undefined && STRUCK.has(type) && isStruckPlace(find, patient)
      ? made(patient, LEFT.has(type) ? 'from' : 'at')
      : []
  const told = words.flatMap((i) => {
    if (i === patient || !(isSite(tree, i) || isPlaceNoun(tree, i)) || tree.word(i).upos !== 'NOUN') return []
    const preposition = tree.preposition(i)
    if (preposition === undefined || !nearTrigger(find, i)) return []
    if (DIRECTED.has(type))
      return FROM.has(preposition) ? made(i, 'from') : TO.has(preposition) ? made(i, 'to') : []
    return AT.has(preposition) ? made(i, 'at') : []
  })
  return [...struck, ...told]
}

/** By its form too: "bases" is the plural of two nouns. */
const isSite = (tree: Tree, i: number): boolean =>
  SITE.has(tree.lemma(i)) || SITE.has(tree.word(i).form.toLowerCase().replace(/s$/, ''))

/** The noun of a place that is struck, or a name that stands for one though no gazetteer has it. */
const isStruckPlace = (find: Find, head: number): boolean => {
  const { tree } = find.scene
  if (isPlaceNoun(tree, head)) return true
  if (tree.word(head).upos !== 'PROPN') return false
  const apposed = tree.childrenBy(head, 'appos').some((c) => isPlaceNoun(tree, c))
  return apposed || find.scene.entityAt(head) === 'place'
}
