import { type Article, type Attribution, contains, type Span } from '../../base/index.ts'
import { runs, type Tree } from '../tree/index.ts'
import { chainOf } from './chain.ts'
import { findAttributions, type RawAttribution } from './find.ts'
import { NameTable } from './names.ts'
import { quotations, quotedness } from './quotes.ts'
import { SourceMemory } from './sources.ts'

const ANONYMITY =
  /\b(?:on (?:the )?condition of anonymity|(?:asked|declined|refused|did not want|not authori[sz]ed) (?:not )?to be (?:named|identified)|who (?:asked not to be|declined to be|would not be) (?:named|identified)|requested anonymity|under condition of anonymity)\b/i

/** Every attribution of a report, in the order of its sentences; the outermost of a sentence first. */
export const findAllAttributions = (article: Article, trees: readonly Tree[]): Attribution[] => {
  const memory = new SourceMemory(new NameTable(trees), trees)
  const quotes = quotations(article)
  const inQuotes = (at: Span): boolean => quotes.some((q) => contains(q, at))
  const own = trees.map((tree) => {
    const raws = findAttributions(tree, (i) => inQuotes(tree.word(i)))
    const anonymous = ANONYMITY.test(article.text.slice(tree.sentence))
    return raws.map((raw) => attribution(article, raw, memory, anonymous, quotes))
  })
  const found: Attribution[] = []
  let last: Attribution | undefined
  own.forEach((here, i) => {
    const speaker = here.length ? undefined : (speakerAtEnd(trees, own, quotes, i) ?? last)
    const spoken = goesOn(article, trees[i]!, inQuotes, speaker)
    found.push(...here, ...(spoken ? [spoken] : []))
    last = here.find((a) => a.source) ?? last
  })
  return found
}

/**
 * "We woke. Then it fell," the baker said: who closes a quotation of several sentences has spoken its first ones too,
 * where none of them names another speaker.
 */
const speakerAtEnd = (
  trees: readonly Tree[],
  own: readonly (readonly Attribution[])[],
  quotes: readonly Span[],
  sentence: number,
): Attribution | undefined => {
  const at = trees[sentence]!.sentence
  const quote = quotes.find((q) => q.end > at.end && q.start < at.end)
  if (!quote) return undefined
  const speaker = trees
    .filter((t) => overlaps(t.sentence, quote))
    .flatMap((t) => own[t.index] ?? [])
    .find((a) => a.source && a.content.some((c) => overlaps(c, quote)))
  const closes = speaker?.source && speaker.sentence > sentence && speaker.source.start >= quote.end
  return closes ? speaker : undefined
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const attribution = (
  article: Article,
  raw: RawAttribution,
  memory: SourceMemory,
  anonymous: boolean,
  quotes: readonly Span[],
): Attribution => {
  const { tree } = raw
  const named = (at: Span): Span & { text: string } => ({
    start: at.start,
    end: at.end,
    text: article.text.slice(at),
  })
  // The words as the text has them, its line breaks too: a span gives back its own words.
  const chain = chainOf(raw, memory, anonymous).map((link) => ({ ...link, ...named(link) }))
  const content = runs(raw.content).map((run) => named(tree.spanOf(run)))
  const origin = chain.find((l) => l.cue !== undefined && raw.sources.length > 0)
  return {
    sentence: tree.index,
    source: origin ? named(origin) : null,
    cue: named(tree.spanOf(raw.cueWords)),
    content,
    quoted: quotedness(content, quotes),
    chain,
  }
}

/** A sentence that stands wholly in quotation marks without a cue is still the last speaker's, or the one's who closes it. */
const goesOn = (
  article: Article,
  tree: Tree,
  inQuotes: (at: Span) => boolean,
  last: Attribution | undefined,
): Attribution | undefined => {
  if (!last || tree.words.length < 3 || Math.abs(tree.index - last.sentence) > 3) return undefined
  const spoken = tree.words.filter((w) => w.upos !== 'PUNCT')
  if (!spoken.length || !spoken.every((w) => inQuotes(w))) return undefined
  const at = tree.sentence
  return {
    sentence: tree.index,
    source: last.source,
    cue: last.cue,
    content: [{ start: at.start, end: at.end, text: article.text.slice(at) }],
    quoted: 'direct',
    chain: last.chain,
  }
}
