import type { Versions } from '../../../ledger/index.ts'
import type { Failure, StoreStatus } from '../../../store/index.ts'
import type { Palette } from '../palette.ts'
import { printable } from '../printable.ts'
import { number, plural } from '../summary.ts'
import { wrap } from '../wrap.ts'
import { labelled } from './page.ts'

export interface StatusPage {
  /** The ledger's folder or URL, without a password. */
  readonly ledger: string
  readonly holds: StoreStatus
  /** The first of them. */
  readonly failures: readonly Failure[]
  /** Versions of this Muster. */
  readonly present: Versions
}

/** What a ledger holds, what failed and why, what waits, and what to do about it. */
export const statusText = (page: StatusPage, width: number, paint: Palette): string => {
  const rows = rowsOf(page, paint)
  return `${rows.flatMap(([label, text]) => labelled(label, text, width, paint)).join('\n')}\n${failuresText(page, width, paint)}`
}

type Row = readonly [label: string, text: string]

const rowsOf = ({ ledger, holds, present }: StatusPage, paint: Palette): Row[] => {
  const { documents, claims, events, figures, actors, lastAdded, orphaned } = holds
  const failed = documents.failed + documents.refused
  const waiting = documents.captured + (documents.read - documents.linked)
  const decided = Object.entries(holds.decisions).map(([act, n]) => `${number(n)} ${act}`)
  return [
    ['ledger', `${printable(ledger)} (index of ${bytesInWords(holds.size)})`],
    ['holds', `${plural(documents.read, 'document')}, ${plural(claims, 'claim')}`],
    ['tells of', `${plural(events, 'event')}, ${plural(figures, 'figure')}, ${plural(actors, 'actor')}`],
    ...(lastAdded ? [['last added', momentInWords(lastAdded)] as const] : []),
    ...(waiting
      ? [
          [
            'waiting',
            `${plural(waiting, 'document')} to be read or linked: the next muster add does it`,
          ] as const,
        ]
      : []),
    ...(failed
      ? [['failed', `${paint.dispute(plural(failed, 'document'))}: muster add --retry tries again`] as const]
      : []),
    ...versionRows(holds, present, paint),
    ...(decided.length ? [['decisions', decided.join(', ')] as const] : []),
    ...(orphaned
      ? [['', paint.dispute(`${plural(orphaned, 'decision')} whose words are not found any more`)] as const]
      : []),
  ]
}

const versionRows = ({ versions }: StoreStatus, present: Versions, paint: Palette): Row[] => {
  const older = versions.filter((v) => v.ruleSet !== present.ruleSet || v.model !== present.model)
  const behind = older.reduce((n, v) => n + v.documents, 0)
  return [
    ...versions.map(
      ({ ruleSet, model, documents }, i): Row => [
        i ? '' : 'made by',
        `rule set ${ruleSet}, model ${model}${versions.length > 1 ? `: ${plural(documents, 'document')}` : ''}`,
      ],
    ),
    ...(behind
      ? [
          [
            '',
            paint.mark(
              `${plural(behind, 'document')} of other versions than this Muster’s (${present.ruleSet}, ${present.model}): muster rebuild makes them anew`,
            ),
          ] as const,
        ]
      : []),
  ]
}

const failuresText = ({ holds, failures }: StatusPage, width: number, paint: Palette): string => {
  if (!failures.length) return ''
  const { failed, refused } = holds.documents
  const left = failed + refused - failures.length
  const lines = [
    '',
    paint.title('What failed'),
    ...failures.flatMap(({ input, message, code }) =>
      wrap(`${printable(input)}: ${printable(message)} (${code})`, width, '  - ', '    '),
    ),
    ...(left > 0 ? wrap(`and ${number(left)} more: muster status --limit N names them`, width, '    ') : []),
  ]
  return `${lines.join('\n')}\n`
}

const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB']

const bytesInWords = (bytes: number): string => {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  const value = bytes / 1000 ** power
  return `${value < 10 && power ? value.toFixed(1) : Math.round(value)} ${UNITS[power]}`
}

/** `2012-06-25 14:03 UTC`. */
const momentInWords = (iso: string): string => `${iso.slice(0, 16).replace('T', ' ')} UTC`
