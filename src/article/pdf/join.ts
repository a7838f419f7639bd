export interface Paragraph {
  readonly words: string
  readonly repeated: boolean
}

/** A line of a page's edge, without its page number, so that running heads are seen to be the same. */
const edge = (line: string): string => line.replace(/\d+/g, '#').trim().toLowerCase()

/**
 * Lines of pages joined to paragraphs: a word broken at a line's end is mended, a line that ends early and closes a
 * sentence ends its paragraph. Lines at the edges that half of the pages (of three or more) repeat are kept apart.
 */
export const joinLines = (pages: readonly string[]): Paragraph[] => {
  const split = pages.map((p) => p.split(/\r?\n/).map((l) => l.trim()))
  const edges = new Map<string, number>()
  for (const lines of split)
    for (const key of new Set(edgesOf(lines).map((i) => edge(lines[i]!))))
      edges.set(key, (edges.get(key) ?? 0) + 1)
  const isRepeated = (line: string) => pages.length >= 3 && (edges.get(edge(line)) ?? 0) * 2 >= pages.length
  const out: Paragraph[] = []
  const repeated: Paragraph[] = []
  let open = ''
  const close = () => {
    if (open) out.push({ words: open, repeated: false })
    open = ''
  }
  for (const lines of split) {
    const width = Math.max(...lines.map((l) => l.length), 0)
    const outer = new Set(edgesOf(lines))
    lines.forEach((line, i) => {
      if (outer.has(i) && isRepeated(line)) {
        if (!repeated.some((r) => edge(r.words) === edge(line)))
          repeated.push({ words: line, repeated: true })
      } else if (!line) close()
      else {
        open = !open
          ? line
          : /\p{Ll}-$/u.test(open) && /^\p{Ll}/u.test(line)
            ? open.slice(0, -1) + line
            : `${open} ${line}`
        const ends = /[.!?]["”’)]*$/.test(line)
        if ((ends && line.length < width * 0.85) || (!ends && line.length < width * 0.5)) close()
      }
    })
  }
  close()
  return [...out, ...repeated]
}

const edgesOf = (lines: readonly string[]): number[] => {
  const full = lines.flatMap((l, i) => (l ? [i] : []))
  return [...new Set([...full.slice(0, 2), ...full.slice(-2)])]
}
