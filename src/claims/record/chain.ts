import { antecedentOf, namedPhraseSpan, nounPhraseSpan } from '../../analysis/index.ts'
import {
  type Attribution,
  contains,
  type Quoted,
  type SourceLink,
  type Span,
  type Stance,
} from '../../base/index.ts'
import type { Find } from '../match/index.ts'

/** The attributions that cover a word, the outermost first. */
export const covering = (attributions: readonly Attribution[], at: Span): Attribution[] =>
  attributions
    .filter((a) => a.content.some((c) => contains(c, at)) && !contains(a.cue, at))
    .sort((a, b) => length(b) - length(a))

const length = (a: Attribution): number => a.content.reduce((n, c) => n + c.end - c.start, 0)

/** One chain of nested attributions: what an outer source hands on, an inner one says. */
export const chainOf = (around: readonly Attribution[]): SourceLink[] => {
  const links: SourceLink[] = []
  // "The union said 90 were believed dead": that nobody is named inside tells nothing beside the one who says so.
  const named = around.some((a) => a.source !== null)
  const told = named ? around.filter((a) => a.source !== null) : around
  told.forEach((a, k) => {
    const inner = k < told.length - 1
    for (const link of a.chain) {
      if (links.some((l) => l.start === link.start || (l.actor ?? l.text) === (link.actor ?? link.text)))
        continue
      links.push(inner ? { ...link, role: 'relay' } : link)
    }
  })
  return links
}

/** The speaker of an act of speech is its own source. */
export const speaker = (find: Find): SourceLink[] => {
  const agent = find.roles.get('agent')
  if (!find.rule.speech || agent === undefined) return []
  const { tree, trees } = find.scene
  const known = tree.word(agent).upos === 'PRON' ? antecedentOf(trees, tree, agent) : undefined
  const at = known ? namedPhraseSpan(known.tree, known.head) : nounPhraseSpan(tree, agent)
  return [
    {
      ...at,
      text: find.scene.analysis.article.text.slice(at),
      role: 'origin',
      kind: kindOf(find, agent),
      cue: tree.word(find.met.head).form,
    },
  ]
}

const kindOf = (find: Find, agent: number): SourceLink['kind'] => {
  const known = find.scene.analysis.attributions
    .flatMap((a) => a.chain)
    .find((l) => l.text === find.scene.tree.word(agent).form)
  if (known) return known.kind
  const type = find.scene.entityAt(agent)
  return type === 'place' || type === 'organization' ? 'official' : 'unnamed'
}

/** How far the claim's words stand in quotation marks. */
export const quotedOf = (at: Span, quotes: readonly Span[], attributed: boolean): Quoted => {
  if (quotes.some((q) => q.start <= at.start + 1 && at.end <= q.end + 1)) return 'direct'
  if (quotes.some((q) => q.start < at.end && at.start < q.end)) return 'mixed'
  return attributed ? 'indirect' : 'none'
}

const DENYING = /^(?:den(?:y|ies|ied|ying)|refut|reject|dismiss|disput)/i
const CONFIRMING = /^confirm/i

/** What the cue nearest to the claim does to it. */
export const stanceOf = (find: Find, around: readonly Attribution[]): Stance => {
  if (find.rule.stance) return find.rule.stance
  const cue = around.at(-1)?.cue.text.split(' ').at(-1) ?? ''
  if (DENYING.test(cue)) return 'denies'
  if (CONFIRMING.test(cue)) return 'confirms'
  return 'asserts'
}
