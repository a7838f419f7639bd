import type { Manner, Wanted } from '../../api/index.ts'
import type { Access, FigureFilter } from '../../store/index.ts'
import { type ClaimsAsked, claimFilterOf } from '../ask/claims.ts'
import { type EventsAsked, eventFilterOf } from '../ask/events.ts'
import { figureFilterOf } from '../ask/figures.ts'
import { type LedgerOptions, withLedger } from '../ledger-option.ts'
import { type Streams, write } from '../streams.ts'

export interface ExportOptions extends LedgerOptions {
  readonly as: Manner['format']
  readonly bom?: true
}

export interface ToExport {
  readonly claims: ClaimsAsked
  readonly events: EventsAsked
  readonly figures: FigureFilter
}

const COMMAND = 'export'

/** What is asked for, as the store takes it. */
const WANTED: { readonly [W in keyof ToExport]: (at: Access, asked: ToExport[W]) => Promise<Wanted> } = {
  claims: async (at, asked) => ({ what: 'claims', filter: await claimFilterOf(at, asked, COMMAND) }),
  events: async (at, asked) => ({ what: 'events', filter: await eventFilterOf(at, asked, COMMAND) }),
  figures: async (_, asked) => ({ what: 'figures', filter: figureFilterOf(asked) }),
}

/** `muster export`. Returns the exit code. */
export const exportLedger = <W extends keyof ToExport>(
  what: W,
  { ledger, as: format, bom, ...asked }: ExportOptions & ToExport[W],
  streams: Streams,
): Promise<number> =>
  withLedger(ledger, { write: false }, streams, async ({ store }) => {
    const { exported } = await import('../../api/index.ts')
    const wanted = await WANTED[what](store, asked as unknown as ToExport[W])
    for await (const text of exported(store, wanted, { format, ...(bom ? { bom } : {}) }))
      await write(streams.out, text)
    return 0
  })
