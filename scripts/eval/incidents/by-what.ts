import type { Group } from './group.ts'
import { ARMS, EXPLOSIVES, MODIFIERS, NEEDS_MODIFIER } from './lexicon/weapons.ts'
import type { Pages } from './pages.ts'
import type { Phrase } from './phrase.ts'
import { phrasesIn, sentencesOf, unique } from './who.ts'

const isWeapon = ({ lemma, text }: Phrase): boolean =>
  (EXPLOSIVES.has(lemma) || ARMS.has(lemma)) &&
  (!NEEDS_MODIFIER.has(lemma) || text.toLowerCase().split(/[^a-z-]+/).some((w) => MODIFIERS.has(w)))

export const weaponsOf = (group: Group, pages: Pages): string[] =>
  unique(sentencesOf(group).flatMap((s) => phrasesIn(pages, s)).filter(isWeapon).map((p) => p.text))
