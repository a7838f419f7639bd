import { type Audited, audit, type LedgerFinding } from '../ledger/index.ts'
import { paletteOf } from './layout/palette.ts'
import { printable } from './layout/printable.ts'
import { wrap } from './layout/wrap.ts'
import { type LedgerOptions, tellingTrouble } from './ledger-option.ts'
import { type Streams, write } from './streams.ts'

export interface AuditOptions extends LedgerOptions {
  readonly format: 'text' | 'jsonl'
}

/** Checks a ledger and names what is wrong. Returns the exit code: 1 where something is. */
export const auditLedger = ({ ledger: where, format }: AuditOptions, streams: Streams): Promise<number> =>
  tellingTrouble(where, streams, async () => {
    const print = (finding: LedgerFinding): Promise<void> =>
      write(streams.out, format === 'jsonl' ? `${JSON.stringify(finding)}\n` : findingText(finding, streams))
    let found = 0
    const findings = audit(where)
    let step = await findings.next()
    for (; !step.done; step = await findings.next()) {
      found++
      await print(step.value)
    }
    if (format === 'text') await write(streams.out, summary(step.value, found, streams.width))
    return found ? 1 : 0
  })

const findingText = ({ code, where, message, damage }: LedgerFinding, { width, colour }: Streams): string => {
  const paint = paletteOf(colour)
  const lines = wrap(printable(message), width, '  ')
  return `${[`${(damage ? paint.dispute : paint.mark)(code)}  ${printable(where)}`, ...lines].join('\n')}\n`
}

const summary = ({ captures, receipts, decisions }: Audited, found: number, width: number): string => {
  const checked = `${many(captures, 'capture')}, ${many(receipts, 'receipt')}, ${many(decisions, 'decision')}`
  const outcome = found ? `${many(found, 'finding')}.` : 'nothing is wrong.'
  return `${wrap(`Checked ${checked}: ${outcome}`, width).join('\n')}\n`
}

const many = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
