import type { StoreStatus } from '../../../store/index.ts'
import type { Palette } from '../palette.ts'
import { duration } from '../progress-line.ts'
import { number, plural } from '../summary.ts'
import { labelled } from './page.ts'

/** What a run of `muster add` came to. */
export interface AddedPage {
  readonly tally: {
    readonly added: number
    readonly held: number
    readonly waiting: number
    readonly failed: number
    readonly unchanged: number
    readonly claims: number
  }
  readonly seconds: number
  readonly holds: StoreStatus
  /** The ledger, without a password. */
  readonly where: string
}

/** What the run added, what the ledger holds now, and what to try next. */
export const addedText = (page: AddedPage, width: number, paint: Palette): string => {
  const { tally, holds, seconds, where } = page
  const { added, held, waiting, failed, unchanged, claims } = tally
  const parts = [
    `${plural(added, 'document')} added with ${plural(claims, 'claim')}`,
    ...(waiting ? [`${number(waiting)} taken in, to be read`] : []),
    ...(held ? [`${number(held)} held before`] : []),
    ...(unchanged ? [`${number(unchanged)} unchanged`] : []),
    ...(failed ? [paint.dispute(`${number(failed)} failed`)] : []),
    `in ${duration(seconds)}`,
  ]
  const { documents } = holds
  const whole = [
    plural(documents.read, 'document'),
    plural(holds.claims, 'claim'),
    plural(holds.events, 'event'),
    plural(holds.figures, 'figure'),
  ]
  const rows = [
    ['added', parts.join(', ')],
    ['ledger', `${where}: ${whole.join(', ')}`],
    ...nextOf(page).map(
      ([command, what], i) => [i ? '' : 'next', `${paint.type(command)}: ${what}`] as const,
    ),
  ] as const
  return `${rows.flatMap(([label, text]) => labelled(label, text, width, paint)).join('\n')}\n`
}

const nextOf = ({ tally, holds }: AddedPage): (readonly [string, string])[] => [
  ...(holds.events ? [['muster events', 'what the reports tell together'] as const] : []),
  ...(holds.documents.captured ? [['muster add SOURCE', 'reads what waits, too'] as const] : []),
  ...(tally.failed
    ? [
        ['muster status', 'what failed, and why'] as const,
        ['muster add --retry', 'tries again what failed'] as const,
      ]
    : []),
]
