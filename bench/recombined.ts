import { createHash } from 'node:crypto'
import { DocumentError, type Report } from '../src/base/index.ts'
import { type Chance, chance } from './chance.ts'
import type { Document } from './news.ts'
import { readReport } from './reports.ts'

const DAY = 86_400_000
/** Day under which every snippet is read; what it says of time moves with the day of the report it comes to stand in. */
const BASE = '2012-06-15'
/** Sentences of a snippet, and snippets of a report. */
const SENTENCES = 1
const SNIPPETS = 3

/** A snippet as it was read: its report as JSON in UTF-8, which takes a tenth of the memory. */
export interface Snippet {
  readonly json: Buffer
  readonly text: string
  readonly passages: number
  /** Code points up to the end of its last sentence. */
  readonly length: number
}

const snippetOf = (report: Report): Snippet => ({
  json: Buffer.from(JSON.stringify(report)),
  text: report.passages.map((p) => p.text).join(' '),
  passages: report.passages.length,
  length: Math.max(0, ...report.passages.map((p) => p.end)),
})

/** Snippets of some documents, each read by itself. */
export const snippetsOf = async (
  documents: readonly Partial<Document>[],
  most: number,
): Promise<Snippet[]> => {
  const texts = documents.flatMap(({ text = '' }) => {
    const sentences = text
      .replace(/\s+/g, ' ')
      .split(/(?<=[.!?”"]) (?=\p{Lu})/u)
      .filter((s) => s.length > 40 && s.length < 400)
    return Array.from({ length: Math.floor(sentences.length / SENTENCES) }, (_, k) =>
      sentences.slice(k * SENTENCES, (k + 1) * SENTENCES).join(' '),
    )
  })
  const step = Math.max(1, texts.length / most)
  const chosen = Array.from({ length: Math.min(most, texts.length) }, (_, k) => texts[Math.floor(k * step)]!)
  const read: Snippet[] = []
  for (const [k, text] of chosen.entries())
    try {
      read.push(snippetOf(await readReport({ id: `s${k}`, text, published: BASE })))
    } catch (error) {
      // alone, a sentence of many names may look like another language
      if (!(error instanceof DocumentError)) throw error
    }
  return read
}

/** A report put together of snippets, as a reader would have made it of their texts. */
export interface Recombined {
  readonly report: Report
  readonly text: string
}

/** How often a snippet is told while it is news. */
const TOLD = 6

export interface Flow {
  /** Reports of a day. */
  readonly aDay: number
  /** Days for which a snippet is told, some six times; 0 where any may come at any time. */
  readonly toldFor: number
  /** So many of the first are left out. */
  readonly from?: number
  readonly seed?: number
}

/**
 * Reports without end: each of some snippets, drawn by chance, under the day and the outlet of its own. The records of the
 * snippets are moved to their place in the text and in time, so that nothing is read twice. Names come back as long as the
 * reports go on, as they do in the news; a sentence comes back while it is news, so that of a thousand reports as many repeat
 * each other in the tenth year as in the first.
 */
export function* recombined(
  snippets: readonly Snippet[],
  { aDay, toldFor, from = 0, seed = 1 }: Flow,
): Generator<Recombined> {
  const by = chance(seed)
  const outlets = ['Northern Courier', 'Harbour Herald', 'Inland Post', 'Evening Gazette', 'Border Times']
  const mixed = toldFor ? shuffled(snippets, by) : snippets
  const told = Math.max(1, Math.round((toldFor * aDay * SNIPPETS) / TOLD))
  for (let count = 0; ; count++) {
    const day = Math.floor(count / aDay)
    const first = Math.floor((count * SNIPPETS) / TOLD)
    const draw = (): Snippet =>
      toldFor ? mixed[(first + by.whole(0, told - 1)) % mixed.length]! : by.of(mixed)
    const parts = Array.from({ length: SNIPPETS }, draw)
    const outlet = by.of(outlets)
    if (count >= from) yield together(parts, count, day, outlet)
  }
}

/** Fisher and Yates: what was told of one war, or one town, does not stand together. */
const shuffled = <T>(all: readonly T[], by: Chance): T[] => {
  const mixed = [...all]
  for (let k = mixed.length - 1; k > 0; k--) {
    const at = by.whole(0, k)
    const one = mixed[k]!
    mixed[k] = mixed[at]!
    mixed[at] = one
  }
  return mixed
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10)

const together = (parts: readonly Snippet[], count: number, day: number, publisher: string): Recombined => {
  const digest = createHash('sha256').update(`recombined ${count}`).digest('hex')
  const document = `sha256:${digest}`
  const input = `r${count}`
  const by = day * DAY
  const published = isoDay(Date.parse(BASE) + by)
  let at = 0
  let passages = 0
  const moved = parts.map((part, k) => {
    const one = JSON.parse(
      part.json.toString(),
      mover(at, passages, by, document, input, `${count}.${k}`),
    ) as Report
    at += part.length + 1
    passages += part.passages
    return one
  })
  const report: Report = {
    document,
    input,
    publisher,
    published: { edtf: published, start: published, end: published, basis: 'given', why: 'given' },
    passages: moved.flatMap((m) => m.passages),
    names: moved.flatMap((m) => m.names),
    places: moved.flatMap((m) => m.places),
    times: moved.flatMap((m) => m.times),
    claims: moved.flatMap((m) => m.claims),
  }
  return { report, text: parts.map((p) => p.text).join(' ') }
}

const POINTS = new Set(['start', 'end'])
const INDICES = new Set(['passage', 'sentence'])
const WHOLE_DAY = /^\d{4}-\d\d-\d\d$/

/** Moves a record by so many code points, sentences and milliseconds, into another document. */
const mover = (
  points: number,
  passages: number,
  time: number,
  document: string,
  input: string,
  part: string,
) => {
  const claim = (id: string): string =>
    createHash('sha256').update(`${part} ${id}`).digest('hex').slice(0, 16)
  return (key: string, value: unknown): unknown => {
    if (typeof value === 'number')
      return POINTS.has(key) ? value + points : INDICES.has(key) ? value + passages : value
    if (typeof value === 'string') {
      if (key === 'document' || key === 'source') return value.startsWith('sha256:') ? document : value
      if (key === 'input') return input
      if (key === 'id' && /^[0-9a-f]{16}$/.test(value)) return claim(value)
      return WHOLE_DAY.test(value) ? isoDay(Date.parse(value) + time) : value
    }
    if (key === 'links' && value)
      return Object.fromEntries(
        Object.entries(value as Record<string, readonly string[]>).map(([k, ids]) => [k, ids.map(claim)]),
      )
    return value
  }
}
