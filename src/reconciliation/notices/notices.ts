import type { Report } from '../../base/index.ts'
import { exactOf } from '../population/fate.ts'
import { type NoticeContent, readNotice } from './parse.ts'

/** A notice of correction, and the report that carries it. */
export interface Notice extends NoticeContent {
  readonly document: string
  readonly publisher?: string
  /** ISO day from which it holds: its own, else that of the report. */
  readonly as_of?: string
}

/** The notices that a report carries, set apart from the text or told in it. */
export const noticesOf = (report: Report): Notice[] => {
  const texts = [
    ...report.passages.filter((p) => p.block === 'correction-notice').map((p) => p.text),
    ...report.claims.filter((c) => c.type === 'correct').map(exactOf),
  ]
  return texts.map((text) => {
    const content = readNotice(text)
    const as_of = content.day ?? report.published?.end
    return {
      ...content,
      document: report.document,
      ...(report.publisher ? { publisher: report.publisher } : {}),
      ...(as_of ? { as_of } : {}),
    }
  })
}
