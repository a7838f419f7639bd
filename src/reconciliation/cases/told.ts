import type { Claim, Count, Report, Stance } from '../../base/index.ts'
import { type Reconciled, reconcile, type Settings } from '../index.ts'
import type { Context, Happening } from '../types.ts'

/**
 * What a report tells, in one line, as the cases of the tests write it:
 * `12 May | Harbour Post | the Relief Network | kill at least 12 civilians`. The day is of 2031; without a source, the
 * outlet speaks for itself. `relay > origin` is a chain. More can be said in `more`.
 */
export type Line = string | readonly [string, Partial<Claim>]

export interface Case {
  readonly event: Happening
  readonly context: Context
}

/** The happening that the lines tell of. Lines of one outlet and one day are one report. */
export const told = (
  lines: readonly Line[],
  more: {
    type?: string
    settings?: Settings
    notices?: Readonly<Record<string, string>>
    kinOf?: Context['kinOf']
  } = {},
): Case => {
  const claims = lines.map((line, i) =>
    typeof line === 'string' ? claimOf(line, i) : { ...claimOf(line[0], i), ...line[1] },
  )
  const documents = new Map(lines.map((line) => headOf(line)).map((h) => [h.document, h]))
  const reports = [...documents.values()].map(
    (h): Report => ({
      document: h.document,
      input: h.document,
      publisher: h.outlet,
      published: { edtf: h.day, start: h.day, end: h.day, basis: 'given', why: 'given' },
      passages: Object.entries(more.notices ?? {})
        .filter(([outlet]) => outlet === h.outlet)
        .map(([, text]) => ({ start: 900, end: 900 + text.length, text, block: 'correction-notice' })),
      names: [],
      places: [],
      times: [],
      claims: claims.filter((c) => c.document === h.document),
    }),
  )
  return {
    event: { id: 'event', type: more.type ?? claims[0]!.type, claims },
    context: {
      reports: new Map(reports.map((r) => [r.document, r])),
      originOf: (claim) => {
        const source = claim.attribution.at(-1)
        const name = source?.text ?? claim.document.split(' ').slice(2).join(' ')
        return { key: name, name, ...(source?.anonymous ? { anonymous: true } : {}) }
      },
      ...(more.settings ? { settings: more.settings } : {}),
      ...(more.kinOf ? { kinOf: more.kinOf } : {}),
    },
  }
}

/** What the lines come to. */
export const reconciled = (...args: Parameters<typeof told>): Reconciled => {
  const { event, context } = told(...args)
  return reconcile(event, context)
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July']

const partsOf = (line: Line): string[] =>
  (typeof line === 'string' ? line : line[0]).split('|').map((x) => x.trim())

const headOf = (line: Line): { document: string; outlet: string; day: string } => {
  const [date, outlet] = partsOf(line) as [string, string]
  const [d, month] = date.split(' ') as [string, string]
  return {
    document: `${date} ${outlet}`,
    outlet,
    day: `2031-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${d.padStart(2, '0')}`,
  }
}

const claimOf = (line: Line, i: number): Claim => {
  const parts = partsOf(line)
  const { document } = headOf(line)
  const saying = parts.at(-1)!
  const [type, ...words] = saying.split(' ') as [string, ...string[]]
  const { count, unit } = countIn(words.join(' '))
  const chain = parts.length > 3 ? parts[2]!.split(' > ') : []
  return {
    id: `${i}`.padStart(2, '0'),
    document,
    input: document,
    type,
    polarity: 'affirmed',
    modality: 'factual',
    stance: (type === 'deny' ? 'denies' : type === 'confirm' ? 'confirms' : 'asserts') satisfies Stance,
    hedges: [],
    ...(count ? { quantity: { ...count, ...(unit ? { unit } : {}), measure: 'flow' } } : {}),
    participants: [],
    places: [],
    attribution: chain.map((text, k) => ({
      start: 0,
      end: 0,
      text,
      role: k === chain.length - 1 ? 'origin' : 'relay',
      kind: 'official',
    })),
    quoted: 'none',
    block: 'body',
    target: {
      source: document,
      selector: [
        { type: 'TextPositionSelector', start: i * 10, end: i * 10 + 9 },
        { type: 'TextQuoteSelector', exact: saying, prefix: '', suffix: '' },
      ],
    },
    found_by: 'test',
    links: {},
  }
}

const count = (
  text: string,
  low: number | null,
  best: number | null,
  high: number | null,
  approximate = false,
): Count => ({
  text,
  low,
  best,
  high,
  approximate,
})

/** The table "Quantities" of the contract, as far as the cases need it. */
const countIn = (words: string): { count?: Count; unit?: string } => {
  const m =
    /^(at least|more than|up to|some|about)? ?(\d+|dozens|hundreds|several)( of)?(?: to (\d+))?(?: (.+))?$/.exec(
      words,
    )
  if (!m)
    return /^(?:an?|the) /.test(words)
      ? { count: count(words, 1, 1, 1), unit: words.replace(/^\w+ /, '') }
      : {}
  const text = words.slice(0, words.length - (m[5] ? m[5].length + 1 : 0))
  const n = Number(m[2])
  const of = m[5] ? { unit: m[5] } : {}
  if (m[2] === 'several') return { count: count(text, null, null, null, true), ...of }
  if (m[2] === 'dozens') return { count: count(text, 24, null, 99, true), ...of }
  if (m[2] === 'hundreds') return { count: count(text, 200, null, 999, true), ...of }
  if (m[4]) return { count: count(text, n, null, Number(m[4])), ...of }
  if (m[1] === 'at least') return { count: count(text, n, null, null), ...of }
  if (m[1] === 'more than') return { count: count(text, n + 1, null, null), ...of }
  if (m[1] === 'up to') return { count: count(text, null, null, n), ...of }
  if (m[1]) return { count: count(text, null, n, null, true), ...of }
  return { count: count(text, n, n, n), ...of }
}
