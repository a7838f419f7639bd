import type { Article, Span } from '../../base/index.ts'
import { quotations } from '../attribution/index.ts'

/** The quotations of a report, found by place. Spans in code points, in order, none over another. */
export class Quoted {
  /** What stands between the marks. */
  private readonly inner: readonly Span[]
  private readonly article: Article

  constructor(article: Article) {
    this.article = article
    this.inner = [...quotations(article)].sort((a, b) => a.start - b.start)
  }

  /** The last quotation that begins at or before an offset. */
  private before(offset: number): Span | undefined {
    let [low, high] = [0, this.inner.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.inner[middle]!.start <= offset) low = middle + 1
      else high = middle
    }
    return this.inner[low - 1]
  }

  /** The quotation that holds a span, marks left out. */
  around(at: Span): Span | undefined {
    const found = this.before(at.start)
    return found && at.end <= found.end ? found : undefined
  }

  /** The quotation, marks included, that closes right before an offset, with nothing but white space between. */
  closingBefore(offset: number): Span | undefined {
    const found = this.before(offset - 1)
    if (!found || found.end >= offset || offset - found.end > 6) return undefined
    const whole = this.whole(found)
    return whole.end <= offset && !this.article.text.slice({ start: whole.end, end: offset }).trim()
      ? whole
      : undefined
  }

  /** With its marks, of one character or two. */
  whole({ start, end }: Span): Span {
    const { text } = this.article
    const twoTicks = (at: number): boolean => /^(''|``)$/.test(text.slice({ start: at, end: at + 2 }))
    const before = start >= 2 && twoTicks(start - 2) ? 2 : 1
    const closed = /^["”»]/.test(text.slice({ start: end, end: end + 1 })) ? 1 : twoTicks(end) ? 2 : 0
    return { start: Math.max(0, start - before), end: end + closed }
  }

  /** Whether a quotation (marks included) ends as one does that a cue follows: with no full stop. */
  isOpenEnded(quote: Span): boolean {
    return /[,—–-]\W*$/.test(
      this.article.text.slice({ start: Math.max(quote.start, quote.end - 5), end: quote.end }),
    )
  }
}
