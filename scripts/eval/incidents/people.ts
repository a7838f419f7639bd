import { PERSON_NOUNS } from '../../../src/analysis/index.ts'
import {
  CROWDS,
  FIGHTERS,
  LOOKING_BACK,
  MARKS,
  MILITARY,
  NOBODY,
  PERPETRATORS,
  VAGUE,
} from './lexicon/people.ts'
import { TARGETS } from './lexicon/targets.ts'
import type { Pages } from './pages.ts'
import type { Phrase } from './phrase.ts'

const typeOf = (pages: Pages, { sentence, head }: Phrase): string | undefined =>
  pages.trees[sentence]!.sentence.entities.find((e) => e.head === head)?.type

export const isThing = ({ lemma }: Phrase): boolean => TARGETS.has(lemma)

const PERSON_TYPES: ReadonlySet<string | undefined> = new Set(['person', 'organization', undefined])

const isPerson = (pages: Pages, p: Phrase): boolean => {
  if (NOBODY.has(p.lemma) || isThing(p)) return false
  if (PERSON_NOUNS.has(p.lemma)) return true
  const type = typeOf(pages, p)
  // In capitals a name of somebody is often typed as an idea.
  return PERSON_TYPES.has(type) || (p.named && type === 'abstract')
}

export const isNamedPerson = (pages: Pages, p: Phrase): boolean => p.named && typeOf(pages, p) === 'person'

/** Said of those who do such deeds: "guerrillas", "armed men". A bare singular is no phrase but part of one. */
export const isPerpetrator = ({ lemma, text }: Phrase): boolean => {
  if (PERPETRATORS.has(lemma)) return text.toLowerCase() !== lemma
  const words = text.toLowerCase().split(/\W+/)
  return VAGUE.has(lemma) && words.some((w) => MARKS.has(w) || PERPETRATORS.has(w))
}

/** Such a word beside a deed is likely to tell who did it; one that only looks back at a deed is not. */
export const tellsWho = (p: Phrase): boolean => isPerpetrator(p) && !LOOKING_BACK.has(p.lemma)

/** Somebody whom an incident met and who bears no arms. */
export const isVictim = (pages: Pages, p: Phrase): boolean =>
  isPerson(pages, p) &&
  !isPerpetrator(p) &&
  ![MILITARY, FIGHTERS, CROWDS].some((list) => list.has(p.lemma)) &&
  pages.trees[p.sentence]!.word(p.head).upos !== 'NUM'
