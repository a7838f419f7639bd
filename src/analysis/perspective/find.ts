import { type Article, type Attribution, contains, type Span } from '../../base/index.ts'
import { quotations } from '../attribution/index.ts'
import type { Tree } from '../tree/index.ts'
import { accordingCandidate } from './according.ts'
import { adjectiveCandidate } from './adjective.ts'
import { announcement, bareSpeaker, transcriptCandidate } from './announce.ts'
import { type Candidate, isQuoteMark } from './candidate.ts'
import { nounCandidate } from './noun.ts'
import { outermost } from './select.ts'
import { verbCandidate } from './verb.ts'

/** An attribution by its spans alone. */
export type Perspective = Pick<Attribution, 'sentence' | 'source' | 'cue' | 'content'>

type Told = Perspective

/**
 * Whose words, thoughts, feelings and intentions a text tells: attributions in the wide sense of PolNeAR (Newell, Margolin
 * and Ruths 2018), with their spans by its guidelines. Those that report claims have a chain of sources; the others have
 * their source alone.
 */
export const findPerspectives = (article: Article, trees: readonly Tree[]): Perspective[] => {
  const quotes = quotations(article)
  const inQuotes = (at: Span): boolean => quotes.some((q) => contains(q, at))
  const found: Told[] = []
  let last: { at: number; index: number } | undefined
  let announced: Candidate | undefined
  for (const tree of trees) {
    const quoted = tree.words.map((w) => inQuotes(w))
    const candidates = candidatesOf(tree, (i) => quoted[i] ?? false)
    const kept = outermost(candidates)
    const bare = kept.length ? undefined : bareSpeaker(tree)
    const spoken = bare && quotedBefore(article, quotes, tree.sentence, found)
    if (bare && spoken) {
      found.push({ ...told(article, bare), content: [spoken] })
      last = { at: found.length - 1, index: tree.index }
      continue
    }
    if (!kept.length && announced && goesOn(tree, quoted)) {
      const quote = quotes.find((q) => q.start < tree.sentence.end && q.end > tree.sentence.start)
      const end = quote ? Math.max(tree.sentence.end, quote.end + 1) : tree.sentence.end
      const at = { start: tree.sentence.start, end }
      found.push({ ...told(article, announced), content: [{ ...at, text: article.text.slice(at) }] })
      last = { at: found.length - 1, index: trees.findLastIndex((t) => t.sentence.start < end) }
      announced = undefined
      continue
    }
    if (last && tree.index <= last.index) continue
    announced = announcement(tree, quoted) ?? (tree.words.length < 3 ? announced : undefined)
    if (announced) {
      for (const c of kept) if (!c.cue.includes(announced.head)) found.push(told(article, c))
      last = undefined
      continue
    }
    if (!kept.length && last && goesOn(tree, quoted) && tree.index - last.index <= 1) {
      const before = found[last.at]!
      found[last.at] = { ...before, content: joined(article, [...before.content, tree.sentence]) }
      last = { ...last, index: tree.index }
      continue
    }
    for (const c of kept) {
      const one = told(article, c)
      found.push({ ...one, content: withOpening(article, one.content, quotes, trees, tree.index, found) })
      last = { at: found.length - 1, index: tree.index }
    }
    if (!kept.length) last = undefined
  }
  return found
}

export const candidatesOf = (tree: Tree, quoted: (i: number) => boolean): Candidate[] => {
  const transcript = transcriptCandidate(tree)
  if (transcript) return [transcript]
  return tree.words.flatMap((w, i) => {
    // Inside a quotation everything is the speaker's.
    if (quoted(i)) return []
    const one =
      w.upos === 'ADJ'
        ? adjectiveCandidate(tree, i)
        : w.upos === 'NOUN'
          ? nounCandidate(tree, i)
          : (accordingCandidate(tree, i) ?? verbCandidate(tree, i, quoted))
    return one ? [one] : []
  })
}

/** The quotation that closed right before a sentence, with its marks, where nobody has it yet. */
const quotedBefore = (
  article: Article,
  quotes: readonly Span[],
  sentence: Span,
  found: readonly Told[],
): (Span & { readonly text: string }) | undefined => {
  const quote = quotes.findLast((q) => q.end <= sentence.start && sentence.start - q.end < 4)
  if (!quote) return undefined
  const at = { start: Math.max(0, quote.start - 1), end: Math.min(sentence.start, quote.end + 1) }
  if (found.some((f) => f.content.some((c) => c.start < at.end && at.start < c.end))) return undefined
  return { ...at, text: article.text.slice(at) }
}

/** Sentences before this one that stand in the same quotation belong to it, where nobody else has them yet. */
const withOpening = (
  article: Article,
  content: readonly (Span & { readonly text: string })[],
  quotes: readonly Span[],
  trees: readonly Tree[],
  index: number,
  found: readonly Told[],
): readonly (Span & { readonly text: string })[] => {
  const first = content[0]!
  const quote = quotes.find((q) => q.start < first.start && first.start < q.end)
  const start = trees[index]!.sentence.start
  if (!quote || quote.start >= start || first.start > start + 2) return content
  const from = Math.max(0, quote.start - 1)
  if (found.some((f) => f.cue.start >= from || f.content.some((c) => c.end > from))) return content
  return joined(article, [{ start: from, end: start }, ...content])
}

/** A sentence wholly inside quotation marks goes on with what was quoted before it. */
const goesOn = (tree: Tree, quoted: readonly boolean[]): boolean =>
  tree.words.every((w, i) => quoted[i] || isQuoteMark(tree, i) || w.upos === 'PUNCT')

const told = (article: Article, c: Candidate): Told => {
  const { tree } = c
  const named = (at: Span): Span & { text: string } => ({
    start: at.start,
    end: at.end,
    text: article.text.slice(at),
  })
  const content = runs(c.content).map((run) => named(tree.spanOf(run)))
  return {
    sentence: tree.index,
    source: c.source.length ? named(tree.spanOf(c.source)) : null,
    cue: named(tree.spanOf(c.cue)),
    content,
  }
}

const runs = (indices: readonly number[]): number[][] => {
  const out: number[][] = []
  for (const i of indices) {
    const run = out.at(-1)
    if (run && run.at(-1) === i - 1) run.push(i)
    else out.push([i])
  }
  return out
}

/** Pieces that only white space parts are one. */
const joined = (article: Article, pieces: readonly Span[]): (Span & { text: string })[] => {
  const out: { start: number; end: number }[] = []
  for (const p of [...pieces].sort((a, b) => a.start - b.start)) {
    const before = out.at(-1)
    if (before && !article.text.slice({ start: before.end, end: p.start }).trim())
      before.end = Math.max(before.end, p.end)
    else out.push({ start: p.start, end: p.end })
  }
  return out.map((p) => ({ ...p, text: article.text.slice(p) }))
}
