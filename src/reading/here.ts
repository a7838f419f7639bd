import { packArticle, packReport } from './packed.ts'
import type { Reader } from './reader.ts'
import { readCapture } from './reading.ts'

/** Reads in the thread that calls: nothing is started. A signal is heeded between documents, not within one. */
export const readHere = (): Reader => {
  let closed = false
  return {
    ahead: 1,
    read: async (capture, { signal, ...about } = {}) => {
      signal?.throwIfAborted()
      if (closed) throw new Error('the reader is closed')
      const reading = await readCapture(capture, about)
      if ('code' in reading) return reading
      return {
        ...reading,
        articleBody: packArticle(reading.article),
        reportBody: packReport(reading.report),
      }
    },
    close: async () => {
      closed = true
    },
  }
}
