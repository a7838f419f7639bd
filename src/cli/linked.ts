import type { LinkRecord, Report } from '../base/index.ts'
import { link } from '../linker/index.ts'
import { type DocumentOptions, eachReading } from './documents.ts'
import type { Streams } from './streams.ts'

/** Reports that were read together, and what linking makes of them. */
export interface Linked {
  readonly reports: readonly Report[]
  readonly records: readonly LinkRecord[]
  /** Documents that could not be read; each was named on the error stream. */
  readonly failed: number
}

/** Reads the documents and links what they say. */
export const linkDocuments = async (
  inputs: readonly string[],
  about: DocumentOptions,
  streams: Streams,
): Promise<Linked> => {
  const shelf = new Shelf()
  const failed = await eachReading(inputs, about, streams, ({ report }) => {
    shelf.put(report)
    return []
  })
  return { ...shelf.linked(), failed }
}

/** Gathers reports one by one. A document that comes twice, under two names, is one: the first name in the alphabet stays. */
export class Shelf {
  private readonly byDocument = new Map<string, Report>()

  put(report: Report): void {
    const there = this.byDocument.get(report.document)
    if (!there || report.input < there.input) this.byDocument.set(report.document, report)
  }

  linked(): Omit<Linked, 'failed'> {
    const reports = [...this.byDocument.values()].sort((a, b) => (a.document < b.document ? -1 : 1))
    return { reports, records: link(reports) }
  }
}
