import { DamagedCapture } from '../archive/index.ts'
import type { Receipt, Sealed } from '../base/index.ts'
import type { ToRead } from './added.ts'
import { captureOf } from './capture-of.ts'
import type { Ledger } from './ledger.ts'

/** The receipts of some documents, by their numbers, in order. */
export async function* receiptsOf(
  { archive }: Pick<Ledger, 'archive'>,
  wanted: ReadonlySet<number>,
): AsyncGenerator<Sealed<Receipt>, void> {
  let left = wanted.size
  if (!left) return
  let first = Number.POSITIVE_INFINITY
  for (const seq of wanted) first = Math.min(first, seq)
  for await (const { fact, ...seal } of archive.receipts(first - 1)) {
    if (!wanted.has(seal.seq) || fact.kind !== 'capture') continue
    yield { ...seal, fact }
    if (--left === 0) return
  }
}

/** The captures of some documents, by the numbers of their receipts, in order; one damaged or lost is told of. */
export async function* captured(
  ledger: Pick<Ledger, 'archive'>,
  wanted: ReadonlySet<number>,
  onDamage: (receipt: Receipt, error: Error) => void,
): AsyncGenerator<ToRead, void> {
  for await (const { fact } of receiptsOf(ledger, wanted))
    try {
      const capture = await captureOf(ledger.archive, fact)
      if (capture) yield { ...capture, source: fact.source }
      else
        onDamage(fact, new Error('its capture is lost: put it back from a backup, or add its source again'))
    } catch (error) {
      if (!(error instanceof DamagedCapture)) throw error
      onDamage(fact, error)
    }
}
