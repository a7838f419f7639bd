import { paletteOf } from '../layout/palette.ts'
import { withLedger } from '../ledger-option.ts'
import { type Streams, write } from '../streams.ts'
import { UsageError } from '../usage.ts'
import { actorHeld, claimHeld, documentHeld, eventHeld, figureHeld, refusalHeld } from './accounts.ts'
import { theOneCalled } from './the-one.ts'

export interface HeldOptions {
  readonly ledger: string
  readonly apartFrom?: string
}

/** `muster explain ID` of what a ledger holds. Returns the exit code. */
export const explainHeld = (
  id: string,
  { ledger: where, apartFrom }: HeldOptions,
  streams: Streams,
): Promise<number> =>
  withLedger(where, { write: false }, streams, async ({ store }) => {
    const sheet = { width: streams.width, paint: paletteOf(streams.colour) }
    const found = await theOneCalled(store, id)
    const text = apartFrom === undefined ? ACCOUNTS[found.kind](store, found.id, sheet) : undefined
    if (text) {
      await write(streams.out, await text)
      return 0
    }
    const other = await theOneCalled(store, apartFrom ?? '')
    for (const one of [found, other])
      if (one.kind !== 'event')
        throw new UsageError(
          `${one.id} is a ${one.kind}; --apart-from is about two events`,
          'muster help explain',
        )
    await write(streams.out, await refusalHeld(store, [found.id, other.id], sheet))
    return 0
  })

const ACCOUNTS = {
  claim: claimHeld,
  event: eventHeld,
  figure: figureHeld,
  actor: actorHeld,
  document: documentHeld,
} as const
