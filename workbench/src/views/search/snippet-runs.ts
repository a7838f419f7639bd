import type { Snippet } from '../../../../src/store/index.ts'

/** A run of a snippet: words that were looked for, or what stands between them. */
export interface SnippetRun {
  readonly text: string
  readonly found: boolean
}

/** A snippet cut at the words that were looked for. Their spans count code points of the whole text it is taken from. */
export const snippetRuns = ({ start, text, found }: Snippet): SnippetRun[] => {
  const points = [...text]
  const runs: SnippetRun[] = []
  let at = 0
  const take = (to: number, isFound: boolean): void => {
    if (to > at) runs.push({ text: points.slice(at, to).join(''), found: isFound })
    at = Math.max(at, to)
  }
  for (const span of [...found].sort((a, b) => a.start - b.start)) {
    take(Math.min(points.length, span.start - start), false)
    take(Math.min(points.length, span.end - start), true)
  }
  take(points.length, false)
  return runs
}
