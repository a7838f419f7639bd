import { noSpaceAfter } from '../src/language/conllu.ts'
import type { ConlluSentence } from '../src/language/index.ts'

/** A block of running text and the gold sentences that stand in it. */
export interface RawBlock {
  readonly document: string
  readonly text: string
  readonly sentences: readonly ConlluSentence[]
}

const comment = (s: ConlluSentence, name: string): string | undefined =>
  s.comments.find((c) => c === `# ${name}` || c.startsWith(`# ${name} `))?.replace(/^[^=]*=?\s*/, '')

/** The running text of a treebank, from its words: documents, and their paragraphs (headings and captions too). */
export const rawBlocks = (sentences: readonly ConlluSentence[]): RawBlock[] => {
  const blocks: { document: string; text: string; sentences: ConlluSentence[] }[] = []
  let document = ''
  for (const s of sentences) {
    const start = comment(s, 'newdoc id')
    document = start ?? document
    if (
      start !== undefined ||
      comment(s, 'newpar') !== undefined ||
      comment(s, 'newpar id') !== undefined ||
      !blocks.length
    )
      blocks.push({ document, text: '', sentences: [] })
    const block = blocks.at(-1)!
    block.sentences.push(s)
    block.text += textOf(s)
  }
  return blocks.map((b) => ({ ...b, text: b.text.trimEnd() }))
}

const textOf = (s: ConlluSentence): string => {
  const inRange = new Map(
    s.ranges.flatMap((r) => Array.from({ length: r.last - r.first }, (_, k) => [r.first + k, r] as const)),
  )
  const misc = new Map(s.ranges.map((r) => [r.last, r.misc]))
  return s.words
    .map((w, i) => w.form + (inRange.has(i) || noSpaceAfter(misc.get(i) ?? w.misc) ? '' : ' '))
    .join('')
}
