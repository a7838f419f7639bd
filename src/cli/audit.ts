import { Command } from 'commander'
import type { AuditOptions } from './audit-ledger.ts'
import { ledgerOption } from './ledger-option.ts'
import { format } from './options.ts'
import type { Streams } from './streams.ts'

const HELP = `
Reads all that the ledger holds: every capture against the digest that it is known by;
the journals of receipts and of decisions, in which each entry holds the hash of the one
before, so that none can be changed or left out unseen; and whether the index knows of
every entry. Each finding names the file and line, or the table and key, and the way out.

Exit code: 0 nothing is wrong, 1 something was found, 2 wrong use.

Examples:
  muster audit
  muster audit --ledger postgres://desk@db.example/ledger --format jsonl`

/** `muster audit`. */
export const auditCommand = (streams: Streams, done: (code: number) => void): Command =>
  new Command('audit')
    .summary('check that nothing in a ledger was changed or lost')
    .description('Checks the captures and the journals of a ledger, and names what is wrong.')
    .addOption(ledgerOption())
    .addOption(format())
    .addHelpText('after', HELP)
    .action(async (options: AuditOptions) => {
      const { auditLedger } = await import('./audit-ledger.ts')
      done(await auditLedger(options, streams))
    })
