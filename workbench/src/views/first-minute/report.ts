import type { ReadAnswer, ReadAsked, Sample } from '../../../../src/api/answers.ts'
import { type AskOptions, get, post } from '../../lib/api.ts'

/** A report that somebody gave: words, or a file as it is. */
export type Given =
  | { readonly kind: 'text'; readonly asked: ReadAsked }
  | { readonly kind: 'file'; readonly file: File }

export const nameOf = (given: Given): string =>
  given.kind === 'file' ? given.file.name : (given.asked.input ?? 'pasted text')

/** Reads a report without keeping it. @throws ApiError */
export const readGiven = (given: Given, options?: AskOptions): Promise<ReadAnswer> => {
  if (given.kind === 'text') return post<ReadAnswer>('/read', { ...given.asked }, options)
  const form = new FormData()
  form.append('file', given.file)
  return post<ReadAnswer>('/read', form, options)
}

/** One of the reports that ship with Muster. */
export const sampleGiven = async (name: string, options?: AskOptions): Promise<Given> => {
  const { content = '' } = await get<Sample>(`/samples/${encodeURIComponent(name)}`, {}, options)
  return { kind: 'text', asked: { text: content, mediaType: mediaTypeOf(name), input: name } }
}

const mediaTypeOf = (name: string): 'text/plain' | 'text/html' =>
  /\.html?$/i.test(name) ? 'text/html' : 'text/plain'

/** The reports of a file: one, or one for each line of a JSONL file. @throws Error which names the line */
export const givenOf = async (file: File): Promise<Given[]> => {
  if (!/\.(jsonl|ndjson)$/i.test(file.name)) return [{ kind: 'file', file }]
  const lines = (await file.text()).split('\n')
  return lines.flatMap((line, i) => (line.trim() ? [ofLine(line, `${file.name}:${i + 1}`)] : []))
}

const ofLine = (line: string, at: string): Given => {
  const record = recordOf(line, at)
  const text = [record.text, record.html].find((t): t is string => typeof t === 'string' && t !== '')
  if (text === undefined)
    throw new Error(`${at} has neither a text nor an html: a document needs one of them`)
  const name = [record.id, record.url, at].find((n): n is string => typeof n === 'string' && n !== '') ?? at
  return {
    kind: 'text',
    asked: {
      text,
      input: name,
      mediaType: typeof record.text === 'string' ? 'text/plain' : 'text/html',
      ...(isDay(record.published) ? { published: record.published.slice(0, 10) } : {}),
      ...(typeof record.publisher === 'string' && record.publisher ? { publisher: record.publisher } : {}),
    },
  }
}

const recordOf = (line: string, at: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  } catch {
    // told below
  }
  throw new Error(`${at} is no JSON object: each line of a JSONL file is one document`)
}

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value)
