import type { ResolvedPlace } from '../../base/index.ts'
import type { NameCandidate } from './candidates.ts'
import { DIRECTIONS, RURAL_NOUNS } from './lexicon.ts'

const NEAR: ReadonlySet<string> = new Set(
  `near nearby outside around outskirt outskirts suburbs vicinity edge edges environs surroundings km kilometer
  kilometers kilometre kilometres mile miles miles`.split(/\s+/),
)
const LINKS: ReadonlySet<string> = new Set('the of from city town village to'.split(' '))
const BEARING = /^(?:north|south|east|west)(?:-?(?:east|west))?$/

/**
 * A place as exactly as the words beside its name tell it, after UCDP's where_prec: near a town is 2, a part of a country
 * ("northern Syria") 5, and a name without such words as the gazetteer has it.
 */
export const asToldOf = (c: NameCandidate, place: ResolvedPlace): ResolvedPlace => {
  const forms = c.tree.words.map((w) => w.form.toLowerCase())
  if (place.kind === 'country')
    return DIRECTIONS.has(forms[c.first - 1] ?? '') || BEARING.test(forms[c.first - 1] ?? '')
      ? { ...place, precision: 5 }
      : place
  if (place.precision !== 1) return place
  return isNearby(forms, c.first) || RURAL_NOUNS.has(forms[c.last + 1] ?? '')
    ? { ...place, precision: 2 }
    : place
}

/** "near Kunduz", "the outskirts of the city of Kunduz", "20 km north of Kunduz". */
const isNearby = (forms: readonly string[], first: number): boolean => {
  let i = first - 1
  while (LINKS.has(forms[i] ?? '')) i--
  if (NEAR.has(forms[i] ?? '')) return true
  return BEARING.test(forms[i] ?? '') && i < first - 1
}
