import type { Article, Span } from '../../base/index.ts'
import type { Tree } from '../tree/index.ts'
import { announcement, bareSpeaker } from './announce.ts'
import { type Candidate, isQuoteMark } from './candidate.ts'
import { candidatesOf } from './candidates.ts'
import { Quoted } from './quoted.ts'
import { outermost } from './select.ts'
import { joined, type Perspective, told, withoutStop } from './spans.ts'

/** A sentence with what its own words attribute. */
interface Reading {
  readonly tree: Tree
  /** Of each word, whether it stands between quotation marks. */
  readonly quoted: readonly boolean[]
  readonly kept: readonly Candidate[]
  /** The quotation that closes right before each of those, where it is theirs. */
  readonly fronts: readonly (Span | undefined)[]
}

/**
 * Whose words, thoughts, feelings and intentions a text tells: attributions in the wide sense of PolNeAR (Newell, Margolin
 * and Ruths 2018), with their spans by its guidelines. Those that report claims have a chain of sources; the others have
 * their source alone.
 */
export const findPerspectives = (article: Article, trees: readonly Tree[]): Perspective[] => {
  const quotes = new Quoted(article)
  const readings = trees.map((tree) => reading(tree, quotes))
  const owned = new Set(readings.flatMap((r) => r.fronts.flatMap((q) => (q ? [q.start] : []))))
  const found: Perspective[] = []
  /** What a quotation that follows goes on with. */
  let last: { at: number; sentence: number } | undefined
  let announced: Candidate | undefined
  /** The sentence up to which a speaker named before a colon has the word. */
  let speaking = -1
  for (const { tree, quoted, kept, fronts } of readings) {
    if (
      tree.index === speaking + 1 &&
      last &&
      goesOnSpeaking(article, trees, tree) &&
      kept[0]?.frame !== 'transcript'
    ) {
      const before = found[last.at]!
      found[last.at] = { ...before, content: joined(article, [...before.content, withoutStop(tree)]) }
      speaking = tree.index
      continue
    }
    if (!kept.length && goesOn(tree, quoted)) {
      const quote = quoteOf(tree, quotes)
      if (quote && owned.has(quote.start)) continue
      if (announced) {
        found.push({ ...told(article, announced), content: joined(article, [tree.sentence]) })
        announced = undefined
        last = { at: found.length - 1, sentence: tree.index }
        continue
      }
      if (!last || tree.index - last.sentence > 1) continue
      const before = found[last.at]!
      found[last.at] = { ...before, content: joined(article, [...before.content, quotedSpan(tree, quote)]) }
      last = { ...last, sentence: tree.index }
      continue
    }
    announced = announcement(tree, quoted) ?? (tree.words.length < 3 ? announced : undefined)
    last = undefined
    kept.forEach((c, k) => {
      if (announced && c.cue.includes(announced.head)) return
      const one = told(article, c)
      found.push({ ...one, content: withFront(article, one, fronts[k], tree) })
      const at = found.length - 1
      if (!announced && (!last || last.sentence !== tree.index || likelier(c, kept[k - 1]!, quoted)))
        last = { at, sentence: tree.index }
      if (c.frame === 'transcript' && !quoted[c.content[1] ?? 0]) speaking = tree.index
    })
  }
  return found
}

/** Whether a quotation goes on with this one rather than with the one before it in its sentence. */
const likelier = (c: Candidate, before: Candidate, quoted: readonly boolean[]): boolean => {
  const weight = (one: Candidate): number =>
    (one.content.some((i) => quoted[i]) ? 2 : 0) + (SPOKEN.has(one.frame) ? 1 : 0)
  return weight(c) >= weight(before)
}

/** Frames of speech proper. */
const SPOKEN = new Set([
  'clause',
  'clause before',
  'quotation',
  'quotation before',
  'parenthesis',
  'clause by order',
  'transcript',
])

/** In a transcript a speaker has the word to the end of the paragraph. */
const goesOnSpeaking = (article: Article, trees: readonly Tree[], tree: Tree): boolean => {
  const before = trees[tree.index - 1]
  return (
    before !== undefined &&
    before.sentence.block === tree.sentence.block &&
    !article.text.slice({ start: before.sentence.end, end: tree.sentence.start }).includes('\n')
  )
}

const reading = (tree: Tree, quotes: Quoted): Reading => {
  const quoted = tree.words.map((w) => quotes.around(w) !== undefined)
  const kept = outermost(candidatesOf(tree, (i) => quoted[i] ?? false))
  const frontOf = (c: Candidate): Span | undefined => {
    const first = Math.min(c.cue[0]!, ...c.source.slice(0, 1))
    const front = quotes.closingBefore(tree.word(first).start)
    if (!front) return undefined
    return c.frame === 'speaker alone' || FRONTED.has(c.frame) || quotes.isOpenEnded(front)
      ? front
      : undefined
  }
  const fronts = kept.map(frontOf)
  const bare = kept.length || goesOn(tree, quoted) ? undefined : bareSpeaker(tree)
  const front = bare && frontOf(bare)
  return bare && front ? { tree, quoted, kept: [bare], fronts: [front] } : { tree, quoted, kept, fronts }
}

/** Frames whose content stands before the cue. */
const FRONTED = new Set(['clause before', 'quotation before', 'parenthesis'])

const quoteOf = (tree: Tree, quotes: Quoted): Span | undefined => {
  const word = tree.words.find((w) => quotes.around(w))
  const inner = word && quotes.around(word)
  return inner && quotes.whole(inner)
}

/** A quoted sentence, with the mark that opens it where that was left to the sentence before. */
const quotedSpan = (tree: Tree, quote: Span | undefined): Span => {
  const { start, end } = tree.sentence
  return quote && quote.start < start && start - quote.start < 3
    ? { start: quote.start, end }
    : { start, end }
}

/** With the whole quotation that its cue follows: its sentences, and what leads to it in the cue's own sentence. */
const withFront = (
  article: Article,
  { content, cue }: Perspective,
  front: Span | undefined,
  tree: Tree,
): Perspective['content'] => {
  if (!front) return content
  const behind = content.filter((c) => c.start > cue.start)
  const first = content.find((c) => c.start < front.start && c.start >= tree.sentence.start)
  const led = first && !/:\s*$/.test(article.text.slice({ start: first.start, end: front.start }))
  const start = led ? Math.min(front.start, first.start) : front.start
  return joined(article, [{ start, end: front.end }, ...behind.filter((b) => b.start >= front.end)])
}

/** A sentence wholly inside quotation marks goes on with what was quoted before it. */
const goesOn = (tree: Tree, quoted: readonly boolean[]): boolean =>
  quoted.some(Boolean) && tree.words.every((w, i) => quoted[i] || isQuoteMark(tree, i) || w.upos === 'PUNCT')
