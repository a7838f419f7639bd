import type { NameRole, Passage, Report, Span } from '../../base/index.ts'
import { type Chain, mentionsOf } from './chains.ts'
import { isPost, samePost, titleFits } from './role-words.ts'

/** Words that name nobody but mean a person whom the report names elsewhere. */
export interface Description extends NameRole {
  readonly chain: Chain
  readonly why: string
}

const withoutArticle = (span: Span & { text: string }): Span & { text: string } => {
  const cut = /^(?:the|a|an)\s+/i.exec(span.text)?.[0] ?? ''
  return { start: span.start + [...cut].length, end: span.end, text: span.text.slice(cut.length) }
}

/** The phrases of a report's claims that describe somebody by a post, with no person's name in them. */
const postsIn = (report: Report, people: readonly Span[]): (Span & { text: string; definite: boolean })[] => {
  const found = new Map<string, Span & { text: string; definite: boolean }>()
  for (const claim of report.claims)
    for (const phrase of [...claim.participants, ...claim.attribution]) {
      if (!isPost(phrase.text) || people.some((p) => p.start >= phrase.start && p.end <= phrase.end)) continue
      const { start, end, text } = withoutArticle(phrase)
      const definite = /^the\s/i.test(phrase.text) || / of /.test(text)
      found.set(`${start}-${end}`, { start, end, text, definite })
    }
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}

/**
 * Descriptions that stand for a person: of the same post as a role told of just one of the report's people; or told as
 * news right before a paragraph that opens with somebody's title and full name, met there for the first time, where the
 * title fits the post.
 */
export const descriptionsIn = (report: Report, chains: readonly Chain[]): Description[] => {
  const people = chains.filter((c) => c.main.sort === 'person' && c.main.fold.words.length > 1)
  const spans = people.flatMap(mentionsOf)
  const beside = spans.flatMap((m) => m.roles)
  return postsIn(report, spans).flatMap((post): Description[] => {
    if (beside.some((r) => r.start < post.end && post.start < r.end)) return []
    const { start, end, text } = post
    const holders = people.flatMap((chain) => {
      const role = mentionsOf(chain)
        .flatMap((m) => m.roles)
        .find((r) => samePost(r.text, text))
      return role ? [{ chain, role: role.text }] : []
    })
    if (holders.length === 1)
      return [
        {
          start,
          end,
          text,
          chain: holders[0]!.chain,
          why: `“${text}” is the post of “${holders[0]!.chain.main.name}”, “${holders[0]!.role}”`,
        },
      ]
    if (holders.length || !post.definite) return []
    const named = namedNext(report, post, people)
    return named
      ? [
          {
            start,
            end,
            text,
            chain: named.chain,
            why: `“${text}” is told of right before “${named.title} ${named.chain.main.name}” is named for the first time`,
          },
        ]
      : []
  })
}

/** Who is introduced at the very start of the passage behind a description. */
const namedNext = (
  report: Report,
  post: Span & { text: string },
  people: readonly Chain[],
): { chain: Chain; title: string } | undefined => {
  const body = report.passages.filter((p) => p.block === 'body')
  const at = body.findIndex((p) => p.start <= post.start && post.end <= p.end)
  const next: Passage | undefined = at < 0 ? undefined : body[at + 1]
  if (!next) return undefined
  for (const chain of people) {
    const first = mentionsOf(chain)[0]!
    const title = first.roles.find((r) => r.start === next.start && r.end < first.start)
    if (title && titleFits(title.text, post.text)) return { chain, title: title.text }
  }
  return undefined
}
