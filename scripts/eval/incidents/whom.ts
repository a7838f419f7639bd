import type { Group } from './group.ts'
import { isPerson, isPerpetrator, isThing, phrasesIn, sentencesOf, unique } from './who.ts'
import { MILITARY_TARGETS, WEAK_TARGETS } from './lexicon/targets.ts'
import { COUNTED, CROWDS, FIGHTERS, MILITARY } from './lexicon/people.ts'
import type { Phrase } from './phrase.ts'
import type { Pages } from './pages.ts'

const isUnnamed = (pages: Pages, p: Phrase): boolean => pages.trees[p.sentence]!.word(p.head).upos === 'NUM'

export const isVictim = (pages: Pages, p: Phrase): boolean =>
  isPerson(pages, p) &&
  !isPerpetrator(p) &&
  !isUnnamed(pages, p) &&
  !MILITARY.has(p.lemma) &&
  !FIGHTERS.has(p.lemma) &&
  !CROWDS.has(p.lemma)

/** Whom an incident met. Who is only counted ("four people") is left out where others are named. */
export const victimsOf = (group: Group, pages: Pages): string[] => {
  const victims = group.flatMap((d) => d.patients).filter((p) => isVictim(pages, p))
  const told = victims.filter((p) => !COUNTED.has(p.lemma))
  const use = told.some((p) => p.named) ? told : victims
  return unique(use.map((p) => p.text))
}

export const targetsOf = (group: Group, pages: Pages): string[] => {
  const met = group.flatMap((d) => d.patients).filter((p) => isThing(p) && !MILITARY_TARGETS.has(p.lemma))
  const near = group
    .filter((d) => d.kind === 'BOMBING' || d.kind === 'ARSON' || d.kind === 'ROBBERY')
    .flatMap((d) => phrasesIn(pages, d.sentence))
    .filter((p) => isThing(p) && !WEAK_TARGETS.has(p.lemma) && !MILITARY_TARGETS.has(p.lemma))
  return unique([...met, ...near].map((p) => p.text))
}
