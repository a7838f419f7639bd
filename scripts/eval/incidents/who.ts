import { PERSON_NOUNS } from '../../../src/analysis/index.ts'
import type { Group } from './group.ts'
import { ARMIES, GROUPS, STATE_FORCES } from './lexicon/groups.ts'
import { LOOKING_BACK, MARKS, NOBODY, PERPETRATORS, SOLDIERS, VAGUE } from './lexicon/people.ts'
import { TARGETS } from './lexicon/targets.ts'
import type { Pages } from './pages.ts'
import { headsOf, type Phrase, phraseAt } from './phrase.ts'

export const isThing = (p: Phrase): boolean => TARGETS.has(p.lemma)

const typeOf = (pages: Pages, p: Phrase): string | undefined =>
  pages.trees[p.sentence]!.sentence.entities.find((e) => e.head === p.head)?.type

export const isPerson = (pages: Pages, p: Phrase): boolean => {
  if (NOBODY.has(p.lemma) || isThing(p)) return false
  const type = typeOf(pages, p)
  return PERSON_NOUNS.has(p.lemma) || (p.named && type === 'abstract') || type === 'person' || type === undefined || type === 'organization'
}

/** Said of those who do such deeds: "guerrillas", "armed men". */
export const isPerpetrator = ({ lemma, text }: Phrase): boolean =>
  (PERPETRATORS.has(lemma) && text.toLowerCase() !== lemma) ||
  (VAGUE.has(lemma) && text.toLowerCase().split(/\W+/).some((w) => MARKS.has(w) || PERPETRATORS.has(w)))

/** Such a word near a deed is likely to tell who did it; words that only look back at a deed are not. */
const isLoose = (p: Phrase): boolean => isPerpetrator(p) && !LOOKING_BACK.has(p.lemma)

const isNamed = (pages: Pages, p: Phrase): boolean =>
  typeOf(pages, p) === 'person' &&
  pages.trees[p.sentence]!.word(p.head).upos === 'PROPN' &&
  !groupsNamed(p.text).length

export const unique = (texts: readonly string[]): string[] => [
  ...new Map(texts.map((t) => [t.toLowerCase().replace(/^(?:the|a|an) /, ''), t])).values(),
]

export const groupsNamed = (text: string): string[] => [...text.matchAll(GROUPS)].map((m) => m[0])

export const phrasesIn = (pages: Pages, sentence: number): Phrase[] => {
  const tree = pages.trees[sentence]
  return tree ? headsOf(tree).map((h) => phraseAt(pages, sentence, h)) : []
}

export const sentencesOf = (group: Group): number[] => [...new Set(group.map((d) => d.sentence))]

const mostFrequent = (names: readonly string[]): string | undefined => {
  const counts = new Map<string, number>()
  for (const n of names) counts.set(n, (counts.get(n) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0]
}

export interface Perpetrators {
  readonly individuals: string[]
  readonly organisations: string[]
}

export const perpetratorsOf = (group: Group, pages: Pages): Perpetrators => {
  const agents = group.flatMap((d) => d.agents)
  const sentences = sentencesOf(group)
  const said = agents.filter(
    (a) => isPerpetrator(a) || isNamed(pages, a) || VAGUE.has(a.lemma) || SOLDIERS.has(a.lemma),
  )
  const near = sentences.flatMap((s) => phrasesIn(pages, s)).filter(isLoose)
  const beside = (): Phrase[] =>
    sentences.flatMap((s) => [1, -1, 2, -2].flatMap((by) => phrasesIn(pages, s + by))).filter(isLoose)
  const individuals = said.length ? said : (near.length ? near : beside()).slice(0, 1)
  const inSentences = sentences.flatMap((s) => groupsNamed(pages.words(pages.analysis.sentences[s]!)))
  const organisations = [
    ...agents.flatMap((a) => groupsNamed(a.text)),
    ...agents.filter((a) => STATE_FORCES.has(a.lemma)).map((a) => a.text),
  ]
  const whole = pages.words({ start: 0, end: pages.analysis.article.text.length })
  const everywhere = groupsNamed(whole)
  const most = mostFrequent(everywhere)
  const soldiers = said.length > 0 && said.every((p) => SOLDIERS.has(p.lemma))
  const army = soldiers ? [...sentences.map((s) => pages.words(pages.analysis.sentences[s]!)), whole].map((t) => ARMIES.exec(t)?.[0]).find((t) => t) : undefined
  return {
    individuals: unique(individuals.map((p) => p.text)),
    organisations: unique(
      organisations.length ? organisations : army ? [army] : inSentences.length ? inSentences.slice(0, 1) : individuals.length && !soldiers && most ? [most] : [],
    ),
  }
}
