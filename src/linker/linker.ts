import type { LinkRecord, Report } from '../base/index.ts'

/** What a person has decided, and settings of the profiles. */
export interface LinkOptions {
  /** Claims that a person says are of different happenings, whatever the words say. */
  readonly apart?: readonly (readonly [string, string])[]
  /** Claims that a person says are of one happening. */
  readonly together?: readonly (readonly [string, string])[]
}

/** Takes reports one by one, in any order, and holds what they say together. */
export class Linker {
  private readonly reports = new Map<string, Report>()

  constructor(_options: LinkOptions = {}) {}

  add(report: Report): void {
    this.reports.set(report.document, report)
  }

  records(): LinkRecord[] {
    return []
  }
}

/** The records of some reports, whatever their order. */
export const link = (reports: Iterable<Report>, options: LinkOptions = {}): LinkRecord[] => {
  const linker = new Linker(options)
  for (const report of reports) linker.add(report)
  return linker.records()
}
