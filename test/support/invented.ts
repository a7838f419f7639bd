import { type Document, news } from '../../bench/news.ts'

/** Invented reports, the same each time; no two of them with the same words. */
export const invented = (count: number, seed = 1): Document[] => {
  const reports: Document[] = []
  const texts = new Set<string>()
  for (const report of news(10, seed)) {
    if (texts.has(report.text)) continue
    texts.add(report.text)
    reports.push(report)
    if (reports.length === count) break
  }
  return reports
}

export const asJsonLines = (records: readonly unknown[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('')
