import type { SourceLink } from '../../base/index.ts'
import { argumentsOf, type Tree } from '../tree/index.ts'
import type { RawAttribution } from './find.ts'
import { AUDIENCE, KNOWN_OUTLETS, MEDIA_NOUNS, MEDIUM, SPEAK, STATE_MEDIA, WIRE } from './lexicon.ts'
import type { SourceMemory } from './sources.ts'

const isOutlet = (tree: Tree, i: number): boolean => {
  if (AUDIENCE.has(tree.lemma(i))) return false
  const about = [i, ...tree.childrenBy(i, 'compound', 'appos', 'flat', 'amod')].map((w) => tree.lemma(w))
  return about.some((w) => WIRE.has(w) || KNOWN_OUTLETS.has(w) || STATE_MEDIA.has(w) || MEDIA_NOUNS.has(w))
}

/** Verbs and participles of speech that tell to whom or where it was said: the cue, and clauses beside the source. */
const frames = (raw: RawAttribution): number[] => {
  const { tree, cue, sources } = raw
  const beside = [
    ...tree.children(cue),
    ...sources.flatMap((s) => [
      ...tree.children(s),
      ...tree.childrenBy(s, 'appos').flatMap((a) => tree.children(a)),
    ]),
  ].filter((c) => tree.isRelation(c, 'advcl', 'acl', 'conj') && SPEAK.has(tree.lemma(c)))
  const above = tree.isRelation(cue, 'xcomp', 'conj', 'advcl', 'ccomp') ? [tree.head(cue)] : []
  return [
    cue,
    ...beside,
    ...above.filter(
      (a) => a >= 0 && (SPEAK.has(tree.lemma(a)) || ['appear', 'speak', 'write'].includes(tree.lemma(a))),
    ),
  ]
}

/** Outlets that the words passed through: "told AFP", "speaking to CNN", "on state television". */
const relays = (raw: RawAttribution): number[] => {
  const { tree } = raw
  const found: number[] = []
  for (const verb of frames(raw)) {
    if (!tree.isVerb(verb)) continue
    const told = tree.lemma(verb) === 'tell' ? tree.childrenBy(verb, 'iobj', 'obj') : []
    const at = argumentsOf(tree, verb)
      .obliques.filter((o) => ['to', 'on', 'by', 'with', 'in'].includes(o.preposition))
      .map((o) => o.head)
    for (const i of [...told, ...at])
      if (isOutlet(tree, i) && !raw.content.includes(i) && !raw.sources.includes(i) && !found.includes(i))
        found.push(i)
  }
  return found
}

/** The way the words took ("video", "telephone", "statement"), as written. */
const medium = (raw: RawAttribution): string | undefined => {
  const { tree } = raw
  for (const verb of frames(raw))
    for (const i of tree.subtree(verb))
      if (MEDIUM.has(tree.lemma(i)) && !raw.content.includes(i)) return tree.word(i).form
  return undefined
}

/** "said from the Apaydin camp": where the source spoke. */
const saidAt = (raw: RawAttribution): string | undefined => {
  const { tree } = raw
  for (const verb of frames(raw)) {
    if (!tree.isVerb(verb)) continue
    const from = argumentsOf(tree, verb).obliques.find(
      (o) => o.preposition === 'from' && !raw.content.includes(o.head),
    )
    if (from)
      return tree
        .subtree(from.head, (c) => tree.isRelation(c, 'case', 'acl', 'det', 'appos', 'conj', 'cc', 'punct'))
        .map((i) => tree.word(i).form)
        .join(' ')
  }
  return undefined
}

/** The chain of one attribution, from the link nearest the reader to the origin. */
export const chainOf = (raw: RawAttribution, memory: SourceMemory, anonymous: boolean): SourceLink[] => {
  const { tree } = raw
  const cue = raw.cueWords.map((i) => tree.word(i).form).join(' ')
  if (!raw.sources.length) {
    const at = tree.spanOf(raw.cueWords)
    return [{ ...at, text: cue, role: 'origin', kind: 'unnamed', anonymous: true, cue }]
  }
  const way = medium(raw)
  const from = saidAt(raw)
  const passed = relays(raw).map((i) => memory.link(tree, i, 'relay'))
  const own = raw.sources.map((i) => memory.link(tree, i, raw.cited.length ? 'relay' : 'origin'))
  const cited = raw.cited.map((i) => memory.link(tree, i, 'origin'))
  return [
    ...passed,
    ...own.map((l) => ({
      ...l,
      cue,
      ...(anonymous ? { anonymous: true as const } : {}),
      ...(way ? { medium: way } : {}),
      ...(from ? { said_at: from } : {}),
    })),
    ...cited,
  ]
}
