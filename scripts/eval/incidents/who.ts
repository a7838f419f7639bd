import { eachOnce } from './each-once.ts'
import { ARMIES, GROUPS, STATE_FORCES } from './lexicon/groups.ts'
import { SOLDIERS, VAGUE } from './lexicon/people.ts'
import { type Group, sentencesOf } from './merge.ts'
import type { Pages } from './pages.ts'
import { isNamedPerson, isPerpetrator, tellsWho } from './people.ts'
import { type Phrase, phrasesIn } from './phrase.ts'

export interface Perpetrators {
  readonly individuals: readonly string[]
  readonly organisations: readonly string[]
}

const groupsNamed = (text: string): string[] => [...text.matchAll(GROUPS)].map((m) => m[0])

/** Sentences beside one, the likeliest first. */
const BESIDE = [1, -1, 2, -2]

const isDoer = (pages: Pages, p: Phrase): boolean =>
  isPerpetrator(p) ||
  VAGUE.has(p.lemma) ||
  SOLDIERS.has(p.lemma) ||
  (isNamedPerson(pages, p) && !groupsNamed(p.text).length)

/** Those of whom the claims say that they did it, or else the likeliest of those told of around them. */
const individualsOf = (group: Group, pages: Pages): Phrase[] => {
  const said = group.flatMap((d) => d.agents).filter((a) => isDoer(pages, a))
  if (said.length) return said
  const own = sentencesOf(group)
  const around = [own, own.flatMap((s) => BESIDE.map((by) => s + by))].map((sentences) =>
    sentences.flatMap((s) => phrasesIn(pages, s)).filter(tellsWho),
  )
  return (around.find((found) => found.length) ?? []).slice(0, 1)
}

const mostNamed = (names: readonly string[]): string[] => {
  const counts = new Map<string, number>()
  for (const n of names) counts.set(n, (counts.get(n) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([name]) => name)
}

/** The bodies that an incident is laid to: as said, as named beside it, or as the message names most. */
const organisationsOf = (group: Group, individuals: readonly Phrase[], pages: Pages): readonly string[] => {
  const agents = group.flatMap((d) => d.agents)
  const said = [
    ...agents.flatMap((a) => groupsNamed(a.text)),
    ...agents.filter((a) => STATE_FORCES.has(a.lemma)).map((a) => a.text),
  ]
  if (said.length) return said
  const sentences = sentencesOf(group).map((s) => pages.words(pages.analysis.sentences[s]!))
  const whole = pages.words({ start: 0, end: pages.analysis.article.text.length })
  const soldiers = individuals.length > 0 && individuals.every((p) => SOLDIERS.has(p.lemma))
  const army = soldiers ? [...sentences, whole].flatMap((t) => ARMIES.exec(t) ?? []) : []
  if (army.length) return army.slice(0, 1)
  const beside = sentences.flatMap(groupsNamed)
  if (beside.length) return beside.slice(0, 1)
  return individuals.length && !soldiers ? mostNamed(groupsNamed(whole)).slice(0, 1) : []
}

export const perpetratorsOf = (group: Group, pages: Pages): Perpetrators => {
  const individuals = individualsOf(group, pages)
  return {
    individuals: eachOnce(individuals.map((p) => p.text)),
    organisations: eachOnce(organisationsOf(group, individuals, pages)),
  }
}
