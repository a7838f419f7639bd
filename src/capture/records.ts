import type { Capture, CaptureContext, Issue } from '../base/index.ts'
import { received } from './received.ts'

const CONTEXT = ['id', 'url', 'title', 'publisher', 'published'] as const

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * One line of JSONL, `{id?, url?, title?, publisher?, published?, html or text}`. The bytes of its capture are the html
 * or text alone, as UTF-8: the same document has the same digest in whatever file and beside whatever fields it came.
 * `place` names the line, as `reports.jsonl:12`.
 */
export const captureOfRecord = (line: Uint8Array, place: string, retrievedAt: string): Capture | Issue => {
  let record: unknown
  try {
    record = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line))
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'is not JSON' : 'is not valid UTF-8'
    return { code: 'bad-json', input: place, message: `${reason}: one JSON object a line is read` }
  }
  const bad = (message: string): Issue => ({ code: 'bad-record', input: place, message })
  if (!isObject(record)) return bad('is JSON, but not an object with "text" or "html"')
  const { text, html } = record
  const content = typeof text === 'string' ? text : html
  if (typeof content !== 'string') return bad('has neither "text" nor "html" as a string')
  const context: { -readonly [K in keyof CaptureContext]: CaptureContext[K] } = {}
  for (const field of CONTEXT) {
    const value = record[field]
    if (field === 'id' && typeof value === 'number') context.id = String(value)
    else if (typeof value === 'string') {
      if (value.trim()) context[field] = value
    } else if (value !== undefined && value !== null) return bad(`has a "${field}" that is not a string`)
  }
  return received({
    bytes: Buffer.from(content, 'utf8'),
    input: context.id ?? context.url ?? place,
    place,
    mediaType: typeof text === 'string' ? 'text/plain' : 'text/html',
    charset: 'utf-8',
    isText: true,
    context,
    retrievedAt,
  })
}
