import { type Tree, treesOf } from '../../analysis/index.ts'
import type { Analysis, NameMention, Passage } from '../../base/index.ts'
import { aliasesBeside } from './aliases.ts'
import { type Chunk, chunksOf } from './chunk.ts'
import { countryNamed, countryOfAdjective } from './countries.ts'
import { isTitleCase, namesKnown } from './headline.ts'
import { kindOf } from './kind.ts'
import { BODY_NOUNS, NO_BODIES, STATE_BODIES, STATE_WORDS } from './lexicon.ts'
import { rolesBeside } from './roles.ts'
import { statesIn } from './states.ts'
import { onlyTitles, titleEnd } from './title.ts'

/**
 * The names of a report in the order of its text: people, bodies, states that act, peoples, places; with the roles and
 * other names that stand beside them. A title is no part of a name, nor is a possessive ending.
 */
export const namesOf = (analysis: Analysis, passages: readonly Passage[]): NameMention[] => {
  const passageAt = new Map(passages.map((p, k) => [p.start, k]))
  const places = new Set(analysis.places.map((p) => p.start))
  const trees = treesOf(analysis.sentences)
  const { blocks } = analysis.article
  const heads = new Set(trees.filter((t) => isTitleCase(t, blocks[t.sentence.block]!.kind)))
  const plain = trees.filter((t) => !heads.has(t))
  const found = plain.flatMap((tree) => namesIn(tree, chunksOf(tree), analysis, passageAt, places))
  const known = namesKnown(found)
  const headed = [...heads].flatMap((tree) => namesIn(tree, known(tree), analysis, passageAt, places))
  return [...found, ...headed].sort((a, b) => a.start - b.start || b.end - a.end)
}

const namesIn = (
  tree: Tree,
  chunks: readonly Chunk[],
  analysis: Analysis,
  passageAt: ReadonlyMap<number, number>,
  places: ReadonlySet<number>,
): NameMention[] => {
  const passage = passageAt.get(tree.sentence.start)
  if (passage === undefined) return []
  const slice = analysis.article.text.slice.bind(analysis.article.text)
  const named = chunks.flatMap((chunk): NameMention[] => {
    if (chunk.first === chunk.last && NO_BODIES.has(tree.word(chunk.last).form)) return []
    if (onlyTitles(tree, chunk)) return []
    const titled = titleEnd(tree, chunk)
    const body = BODY_NOUNS.has(tree.word(chunk.last).form.toLowerCase())
    const first = titled >= 0 && !body ? titled + 1 : chunk.first
    const own = { first, last: chunk.last }
    const at = { start: tree.word(first).start, end: tree.word(chunk.last).end }
    const text = slice(at)
    const head = headOf(tree, own)
    const roles = rolesBeside(tree, chunk, head, body ? -1 : titled, slice)
    const type = kindOf(tree, own, head, text, {
      titled: first > chunk.first,
      hasRole: roles.some((r) => r.start < at.start || r.text.length > 3),
      place: places.has(at.start),
    })
    const country = countryIn(text)
    return [
      {
        ...at,
        text,
        type,
        passage,
        roles: type === 'place' ? [] : roles,
        aliases: aliasesBeside(tree, own, chunks, type === 'organization', slice),
        ...(country ? { country } : {}),
      },
    ]
  })
  const states = statesIn(tree).flatMap(({ first, last, country, people }): NameMention[] => {
    const at = { start: tree.word(first).start, end: tree.word(last).end }
    return [
      {
        ...at,
        text: slice(at),
        type: people ? 'person' : 'organization',
        passage,
        roles: [],
        aliases: [],
        ...(country ? { country } : {}),
      },
    ]
  })
  const inState = (n: NameMention): boolean => states.some((s) => s.start <= n.start && n.end <= s.end)
  return [
    ...named.filter((n) => !inState(n)),
    ...states.filter((s) => !named.some((n) => n.start < s.start && s.end <= n.end)),
  ]
}

/** The word of a name on which the others hang. */
const headOf = (tree: Tree, { first, last }: Chunk): number => {
  for (let i = first; i <= last; i++) if (tree.head(i) < first || tree.head(i) > last) return i
  return last
}

/** The state whose own name this is, or whose government or forces it names: "Norway", "Norwegian Army". */
const countryIn = (text: string): string | undefined => {
  const whole = countryNamed(text)
  if (whole) return whole
  const [first = '', ...rest] = text.split(/\s+/)
  const last = rest.at(-1)?.toLowerCase()
  if (!last || !STATE_BODIES.has(last) || !rest.every((w) => STATE_WORDS.has(w.toLowerCase())))
    return undefined
  return countryOfAdjective(first) ?? countryNamed(first)
}
