import type { ToRead } from './added.ts'
import { captureOf } from './capture-of.ts'
import type { Ledger } from './ledger.ts'

/** The captures of some documents, by the numbers of their receipts, in order; one damaged or lost is passed over. */
export async function* captured(
  { archive }: Pick<Ledger, 'archive'>,
  wanted: ReadonlySet<number>,
  onDamage: (document: string, error: unknown) => void = () => {},
): AsyncGenerator<ToRead, void> {
  let left = wanted.size
  if (!left) return
  for await (const { seq, fact } of archive.receipts(Math.min(...wanted) - 1)) {
    if (!wanted.has(seq) || fact.kind !== 'capture') continue
    try {
      const capture = await captureOf(archive, fact)
      if (capture) yield { ...capture, source: fact.source }
      else onDamage(fact.document, new Error(`the capture of ${fact.input} is not there`))
    } catch (error) {
      onDamage(fact.document, error)
    }
    if (--left === 0) return
  }
}
