import type { Article, Attribution, Span } from '../../base/index.ts'
import { runs, type Tree } from '../tree/index.ts'
import type { Candidate } from './candidate.ts'

/** An attribution by its spans alone. */
export type Perspective = Pick<Attribution, 'sentence' | 'source' | 'cue' | 'content'>

/** The spans of a candidate's words. */
export const told = (article: Article, c: Candidate): Perspective => {
  const { tree } = c
  const named = (at: Span): Span & { text: string } => ({
    start: at.start,
    end: at.end,
    text: article.text.slice(at),
  })
  return {
    sentence: tree.index,
    source: c.source.length ? named(tree.spanOf(c.source)) : null,
    cue: named(tree.spanOf(c.cue)),
    content: runs(c.content).map((run) => named(tree.spanOf(run))),
  }
}

/** Pieces that only white space and stops part are one. */
export const joined = (article: Article, pieces: readonly Span[]): (Span & { text: string })[] => {
  const out: { start: number; end: number }[] = []
  for (const p of [...pieces].sort((a, b) => a.start - b.start)) {
    const before = out.at(-1)
    if (
      before &&
      /^[\s.?!…]*$/.test(article.text.slice({ start: before.end, end: Math.max(before.end, p.start) }))
    )
      before.end = Math.max(before.end, p.end)
    else out.push({ start: p.start, end: p.end })
  }
  return out.map((p) => ({ ...p, text: article.text.slice(p) }))
}

/** A sentence without its full stop. */
export const withoutStop = (tree: Tree): Span => {
  const last = tree.words.at(-1)!
  return last.form === '.' && tree.words.length > 1
    ? { start: tree.sentence.start, end: last.start }
    : tree.sentence
}
