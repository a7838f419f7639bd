import type { Tree } from '../../analysis/index.ts'
import type { EntityType } from '../../base/index.ts'
import { isBodyNoun } from './body-noun.ts'
import type { Chunk } from './chunk.ts'
import { countryNamed } from './countries.ts'
import { GROUP_OPENERS, PLACE_NOUNS } from './lexicon.ts'

export interface Evidence {
  /** A title stands before the name. */
  readonly titled: boolean
  /** A role stands beside it. */
  readonly hasRole: boolean
  /** The place layer found a place in these very words. */
  readonly place: boolean
}

const ACTS = new Set(['nsubj', 'obl:agent'])

/** Whether a country's name stands for those who govern it: it does something here, or says it. */
const acts = (tree: Tree, head: number): boolean =>
  ACTS.has(tree.relation(head)) ||
  (tree.isRelation(head, 'conj') && ACTS.has(tree.relation(tree.head(head)))) ||
  (tree.isRelation(head, 'obl') && tree.preposition(head) === 'according to')

/** What a name stands for in its sentence. */
export const kindOf = (tree: Tree, chunk: Chunk, head: number, name: string, e: Evidence): EntityType => {
  if (e.titled) return 'person'
  const words = tree.words.slice(chunk.first, chunk.last + 1).map((w) => w.form.toLowerCase())
  const beforeOf = words.findIndex((w) => w === 'of' || w === 'for')
  const nameNoun = words[beforeOf > 0 ? beforeOf - 1 : words.length - 1] ?? ''
  if (isBodyNoun(nameNoun) && (words.length > 1 || tree.childBy(head, 'det') !== undefined))
    return 'organization'
  if (words.length > 1 && PLACE_NOUNS.has(words.at(-1) ?? '')) return 'place'
  if (words.length > 1 && GROUP_OPENERS.has(words[0] ?? '')) return 'organization'
  if (countryNamed(name)) return acts(tree, head) ? 'organization' : 'place'
  if (/^\p{Lu}[\p{Lu}\d.&]{1,6}$/u.test(words.length > 1 ? '' : name))
    return e.place ? 'place' : 'organization'
  if (e.hasRole) return 'person'
  const entity = tree.sentence.entities.find((x) => x.head === head)?.type
  if (e.place) return 'place'
  if (entity === 'person' || entity === 'organization' || entity === 'place' || entity === 'event')
    return entity
  const flat = words.length > 1 && words.length < 5
  return flat && tree.childrenBy(chunk.first, 'flat').length ? 'person' : (entity ?? 'abstract')
}
