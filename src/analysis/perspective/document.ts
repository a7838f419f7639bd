import { type Analysis, type Attribution, overlaps, type SourceLink, type Span } from '../../base/index.ts'
import { NameTable, quotations, quotedness, SourceMemory } from '../attribution/index.ts'
import { Tree } from '../tree/index.ts'
import { findPerspectives } from './find.ts'
import type { Perspective } from './spans.ts'

/**
 * Whose words, thoughts, feelings and intentions a report tells: every attribution in the wide sense, of which those of
 * `analysis.attributions` are the ones that report. In the order of the text; no claim rests on the others.
 */
export const perspectivesOf = (analysis: Analysis): Attribution[] => {
  const trees = analysis.sentences.map((s, i) => new Tree(s, i))
  const memory = new SourceMemory(new NameTable(trees), trees)
  const quotes = quotations(analysis.article)
  const reports = new Map<number, Attribution[]>()
  for (const a of analysis.attributions) reports.set(a.sentence, [...(reports.get(a.sentence) ?? []), a])
  return findPerspectives(analysis.article, trees).map((one) => {
    const own = ownChain(trees[one.sentence]!, one, memory).map((link) => ({
      ...link,
      text: analysis.article.text.slice(link),
    }))
    const report = reports
      .get(one.sentence)
      ?.find((a) => overlaps(a.cue, one.cue) && (a.source === null) === (one.source === null))
    return { ...one, quoted: quotedness(one.content, quotes), chain: report?.chain ?? own }
  })
}

/** One link: the source itself, a pronoun by whom it stands for. */
const ownChain = (tree: Tree, { source, cue }: Perspective, memory: SourceMemory): SourceLink[] => {
  const head = source ? headOf(tree, source) : undefined
  return head === undefined
    ? [{ ...(source ?? cue), role: 'origin', kind: 'unnamed', anonymous: true, cue: cue.text }]
    : [{ ...memory.link(tree, head, 'origin'), cue: cue.text }]
}

/** The word of a phrase that hangs on none of it. */
const headOf = (tree: Tree, phrase: Span): number | undefined => {
  const within = (i: number): boolean => i >= 0 && overlaps(tree.word(i), phrase)
  const found = tree.words.findIndex((w, i) => within(i) && !within(w.head) && w.upos !== 'PUNCT')
  return found < 0 ? undefined : found
}
