import { eachOnce } from './each-once.ts'
import { COUNTED } from './lexicon/people.ts'
import { MILITARY_TARGETS, WEAK_TARGETS } from './lexicon/targets.ts'
import type { Group } from './merge.ts'
import type { Pages } from './pages.ts'
import { isThing, isVictim } from './people.ts'
import { type Phrase, phrasesIn } from './phrase.ts'

/** Whom an incident met. Who is only counted ("four people") is left out where others are named. */
export const victimsOf = (group: Group, pages: Pages): string[] => {
  const victims = group.flatMap((d) => d.patients).filter((p) => isVictim(pages, p))
  const told = victims.filter((p) => !COUNTED.has(p.lemma))
  return eachOnce((told.some((p) => p.named) ? told : victims).map((p) => p.text))
}

const isCivilThing = (p: Phrase): boolean => isThing(p) && !MILITARY_TARGETS.has(p.lemma)

/** Bombs and fires meet whatever stands in their sentence. */
const SPREADING = new Set(['BOMBING', 'ARSON', 'ROBBERY'])

/** The things that an incident met. */
export const targetsOf = (group: Group, pages: Pages): string[] => {
  const met = group.flatMap((d) => d.patients).filter(isCivilThing)
  const near = group
    .filter((d) => SPREADING.has(d.kind))
    .flatMap((d) => phrasesIn(pages, d.sentence))
    .filter((p) => isCivilThing(p) && !WEAK_TARGETS.has(p.lemma))
  return eachOnce([...met, ...near].map((p) => p.text))
}

/** Whether an incident met somebody or something that is not itself armed. */
export const meetsCivilians = (group: Group, pages: Pages): boolean =>
  targetsOf(group, pages).length > 0 || group.some((d) => d.patients.some((p) => isVictim(pages, p)))
