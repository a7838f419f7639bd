import { shownWhere, versions } from '../../ledger/index.ts'
import { everyFailure, type Failure, status } from '../../store/index.ts'
import { statusText } from '../layout/ledger/status.ts'
import { paletteOf } from '../layout/palette.ts'
import { type LedgerOptions, withLedger } from '../ledger-option.ts'
import { type Streams, write } from '../streams.ts'

export interface StatusOptions extends LedgerOptions {
  readonly format: 'text' | 'jsonl'
  readonly limit?: number
}

/** Failures that are named unless told otherwise. */
const NAMED = 5

/** `muster status`. Returns the exit code. */
export const askStatus = (
  { ledger: where, format, limit = format === 'text' ? NAMED : Number.POSITIVE_INFINITY }: StatusOptions,
  streams: Streams,
): Promise<number> =>
  withLedger(where, { write: false }, streams, async ({ store }) => {
    const holds = await status(store)
    const failures: Failure[] = []
    for await (const failure of everyFailure(store)) {
      if (failures.length >= limit) break
      failures.push(failure)
    }
    const ledger = shownWhere(where)
    await write(
      streams.out,
      format === 'jsonl'
        ? `${JSON.stringify({ ledger, ...holds, failures, present: versions() })}\n`
        : statusText(
            { ledger, holds, failures, present: versions() },
            streams.width,
            paletteOf(streams.colour),
          ),
    )
    return 0
  })
