import { analyse } from '../analysis/index.ts'
import { readArticle } from '../article/index.ts'
import type { Article, Capture, Issue, Report } from '../base/index.ts'
import { extractClaims } from '../claims/index.ts'
import { reportOf } from '../report/index.ts'
import { attempt } from './attempt.ts'
import { analysisTools } from './tools.ts'

/** What was read of one capture. The claims are those of the report. */
export interface Reading {
  /** `sha256:` and the hex digest of the capture. */
  readonly document: string
  readonly article: Article
  readonly report: Report
}

/** What is said of the documents from outside; it outweighs what they say themselves. */
export interface About {
  /** ISO date, or date and time. */
  readonly published?: string
  readonly publisher?: string
}

/** Reads one capture through all stages, in this thread. An Issue where it cannot be read; never throws. */
export const readCapture = (capture: Capture, about: About = {}): Promise<Reading | Issue> =>
  attempt(capture, async () => {
    const analysis = analyse(await readArticle(capture, about), analysisTools())
    const { article } = analysis
    return { document: article.document, article, report: reportOf(analysis, extractClaims(analysis)) }
  })
