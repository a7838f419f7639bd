import { contains, type NameMention, type Passage, type Report, type Span, Text } from '../../base/index.ts'
import { arm, isOffice } from './body.ts'
import { creditedIn } from './credits.ts'
import { type FoldedName, foldName, lettersOf } from './fold.ts'
import { grouped } from './grouped.ts'
import { type KnownBody, knownBody } from './lexicon/known.ts'
import { POLITY } from './lexicon/words.ts'

/** Mentions of one report under one name, before it is asked which names mean the same party. */
export interface Party {
  readonly name: string
  readonly fold: FoldedName
  readonly mentions: readonly NameMention[]
  readonly sort: 'person' | 'body' | 'state' | 'people' | 'known' | 'unclear'
  readonly known?: KnownBody
  readonly country?: string
}

/** "news agency", "newspaper": what may stand right behind an outlet's short name. */
const OUTLET_CUE =
  /^['’]?s?\s+(?:(?:state|news|official)\s+)*(?:agency|newspaper|daily|website|television|tv|radio|channel|network)\b/i
const CARRIED_CUE = /\b(?:told|agency|newspaper|quoting|citing|to|by)\s+(?:the\s+)?$/i
const SAYING = /^\s+(?:reported|said|quoted|cited|reports|says)\b/i

/** The words of a passage before and behind a part of it. */
const around = (passage: Passage, at: Span): { before: string; after: string } => {
  const text = new Text(passage.text)
  return {
    before: text.slice({ start: 0, end: at.start - passage.start }),
    after: text.slice({ start: at.end - passage.start, end: text.length }),
  }
}

/** Whether the report uses an everyday word as the name of a body. */
const usedAsBody = (report: Report, mention: NameMention, sources: readonly Span[]): boolean => {
  const passage = report.passages[mention.passage]
  if (!passage) return false
  const { before, after } = around(passage, mention)
  return (
    OUTLET_CUE.test(after) ||
    SAYING.test(after) ||
    (CARRIED_CUE.test(before) && mention.type !== 'place') ||
    (mention.type === 'organization' && lettersOf(mention.text) !== undefined) ||
    (mention.type !== 'place' && sources.some((s) => contains(s, mention)))
  )
}

/** The spans of the report's sources: whoever is quoted. */
const sourcesOf = (report: Report): Span[] => report.claims.flatMap((c) => c.attribution)

const isPeople = (mention: NameMention): boolean =>
  mention.type === 'person' &&
  !mention.text.includes(' ') &&
  mention.text.endsWith('s') &&
  mention.roles.length === 0

/** Names whose words say by themselves what they name. */
const sortOf = (
  report: Report,
  mention: NameMention,
  sources: readonly Span[],
): Party['sort'] | undefined => {
  const known = knownBody(mention.text)
  if (known && (!known.ambiguous || usedAsBody(report, mention, sources))) return 'known'
  if (mention.country && isPeople(mention)) return 'people'
  if (mention.type === 'organization' && mention.country) return isOffice(mention.text) ? 'body' : 'state'
  if (mention.type === 'organization') return 'body'
  if (mention.type === 'person') return 'person'
  if (mention.type === 'place' || mention.type === 'time') return undefined
  return 'unclear'
}

/** The parties of a report by name, in the order of the text. */
export const partiesOf = (report: Report): Party[] => {
  const sources = sourcesOf(report)
  const names = [...report.names, ...creditedIn(report)]
  const keys = new Map([...new Set(names.map((n) => n.text))].map((text) => [text, keyOf(text)]))
  const towns = new Set(names.flatMap((n) => (n.type === 'place' ? [keys.get(n.text)!] : [])))
  const sorted = names.flatMap((mention) => {
    const sort = sortOf(report, mention, sources)
    return sort ? [{ mention, sort }] : []
  })
  const groups = grouped(sorted, ({ mention, sort }) => {
    const known = sort === 'known' ? knownBody(mention.text) : undefined
    if (known) return `=${known.name}`
    return sort === 'state' ? `${mention.country}:${arm(mention.text)}` : keys.get(mention.text)!
  })
  return [...groups].flatMap(([key, group]) => {
    const mentions = group.map((g) => g.mention)
    const name = mentions[0]!.text
    const sort = commonest(group.map((g) => g.sort).filter((s) => s !== 'unclear')) ?? 'unclear'
    // A name that is a town's elsewhere in the report is a town's here too, unless a title says otherwise.
    const person = sort === 'person' || sort === 'unclear'
    if (person && towns.has(key) && !mentions.some((m) => m.roles.length)) return []
    const known = sort === 'known' ? knownBody(name) : undefined
    const country = mentions.find((m) => m.country)?.country
    return [
      {
        name,
        fold: foldName(name),
        mentions,
        sort,
        ...(known ? { known: { type: known.type, name: known.name } } : {}),
        ...(country ? { country } : {}),
      },
    ]
  })
}

const keyOf = (name: string): string => lettersOf(name) ?? foldName(name).words.join(' ')

const ORDER: readonly Party['sort'][] = ['known', 'state', 'people', 'body', 'person', 'unclear']

const commonest = (sorts: readonly Party['sort'][]): Party['sort'] | undefined => {
  const count = (s: Party['sort']): number => sorts.filter((x) => x === s).length
  return ORDER.filter((s) => sorts.includes(s)).sort((a, b) => count(b) - count(a))[0]
}

/** Whether power is exercised in this name somewhere in the report: "the Berg government", "Berg's forces". */
export const rulesIn = (report: Report, mentions: readonly NameMention[]): boolean =>
  mentions.some((m) => {
    const passage = report.passages[m.passage]
    const next = passage && /^(?:['’]s?)?\s+(\p{Ll}+)/u.exec(around(passage, m).after)?.[1]
    return next !== undefined && POLITY.has(next)
  })
