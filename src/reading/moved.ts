import type { Article, Report } from '../base/index.ts'
import type { Alone } from '../linking/index.ts'
import { type PackedReading, unpackArticle, unpackReport } from './packed.ts'
import type { Done } from './worker.ts'

/** A reading as it came from another thread: each record is made of its bytes when it is first asked for. */
export class MovedReading implements PackedReading {
  readonly document: string
  readonly articleBody: Uint8Array
  readonly reportBody: Uint8Array
  private json: Uint8Array | undefined
  private aloneJson: Uint8Array | undefined
  private made: { article?: Article; report?: Report; alone?: Alone } = {}

  constructor({ document, articleBody, reportBody, reportJson, aloneJson }: Done) {
    this.document = document
    this.articleBody = articleBody
    this.reportBody = reportBody
    this.json = reportJson
    this.aloneJson = aloneJson
  }

  get article(): Article {
    this.made.article ??= unpackArticle(this.articleBody)
    return this.made.article
  }

  get report(): Report {
    this.made.report ??= this.json
      ? (JSON.parse(new TextDecoder().decode(this.json)) as Report)
      : unpackReport(this.reportBody)
    this.json = undefined
    return this.made.report
  }

  get alone(): Alone {
    this.made.alone ??= JSON.parse(new TextDecoder().decode(this.aloneJson)) as Alone
    this.aloneJson = undefined
    return this.made.alone
  }
}
