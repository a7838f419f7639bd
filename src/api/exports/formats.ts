import { BOM, type Cell, lineOf } from './csv.ts'

/** Media types of exports. */
export const MEDIA = {
  csv: 'text/csv; charset=utf-8; header=present',
  jsonl: 'application/x-ndjson',
  geojson: 'application/geo+json',
} as const

export type ExportFormat = keyof typeof MEDIA

type Columns<T> = readonly (readonly [name: string, value: (item: T) => Cell])[]

/** CSV with a line of names. With `bom`, for spreadsheets that know UTF-8 by it alone. */
export async function* asCsv<T>(
  items: AsyncIterable<T>,
  columns: Columns<T>,
  bom: boolean,
): AsyncGenerator<string> {
  yield `${bom ? BOM : ''}${lineOf(columns.map(([name]) => name))}`
  for await (const item of items) yield lineOf(columns.map(([, value]) => value(item)))
}

/** One JSON object a line. */
export async function* asLines(items: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const item of items) yield `${JSON.stringify(item)}\n`
}

/** A FeatureCollection (RFC 7946), a feature a line. */
export async function* asGeoJson<T>(
  items: AsyncIterable<T>,
  feature: (item: T) => object,
): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":['
  let first = true
  for await (const item of items) {
    yield `${first ? '' : ','}\n${JSON.stringify(feature(item))}`
    first = false
  }
  yield '\n]}\n'
}

/** Bytes that are sent at a time at least. */
const CHUNK = 32 * 1024

/** Text as the body of an answer: no more of it is made than whoever asked has taken. */
export const bodyOf = (text: AsyncGenerator<string>): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const held: string[] = []
      for (let size = 0; size < CHUNK; ) {
        const { value, done } = await text.next()
        if (done) {
          if (held.length) controller.enqueue(encoder.encode(held.join('')))
          return controller.close()
        }
        held.push(value)
        size += value.length
      }
      controller.enqueue(encoder.encode(held.join('')))
    },
    async cancel() {
      await text.return(undefined)
    },
  })
}
