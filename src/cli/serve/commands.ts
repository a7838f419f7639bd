import { Command, InvalidArgumentError, Option } from 'commander'
import { ledgerOption } from '../ledger-option.ts'
import type { Streams } from '../streams.ts'
import { portOption } from './port-option.ts'
import type { ServeCommandOptions } from './serve-ledger.ts'

const HELP = `
Serves the workbench and the HTTP API of a ledger, until Ctrl-C. Without settings only
this machine can reach it, and no sign-in is needed. Any other address than a loopback
one demands accounts: make the first with

  muster account add NAME --role admin

As soon as there is an account, everyone has to sign in, on this machine too. Behind a
proxy that speaks https, give the address by which people reach it with --origin.

Exit code: 0 stopped in order by Ctrl-C, 1 the ledger or the port cannot be had, 2 wrong
use.

Examples:
  muster serve
  muster serve --ledger ~/verification --port 8080 --open
  muster serve --host 0.0.0.0 --origin https://ledger.example`

/** `muster serve`. */
export const serveCommand = (streams: Streams, done: (code: number) => void): Command =>
  new Command('serve')
    .summary('open the workbench and the API over a ledger')
    .description('Serves the workbench and the HTTP API of a ledger.')
    .addOption(ledgerOption())
    .addOption(portOption().env('MUSTER_PORT').default(4173))
    .addOption(
      new Option('--host <ADDRESS>', 'address to bind to; others than loopback ones demand accounts').default(
        '127.0.0.1',
      ),
    )
    .addOption(
      new Option(
        '--origin <URL>',
        'address by which people reach it, where a proxy stands before it',
      ).argParser(originOf),
    )
    .addOption(
      new Option(
        '--tiles <URL>',
        'a source of map tiles, with {z}, {x} and {y}; without one the map needs no network',
      ).argParser(tilesOf),
    )
    .addOption(new Option('--open', 'open it in the browser'))
    .addHelpText('after', HELP)
    .action(async (options: ServeCommandOptions) => {
      const { serveLedger } = await import('./serve-ledger.ts')
      done(await serveLedger(options, streams))
    })

const originOf = (value: string): URL => {
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.username)
    throw new InvalidArgumentError('An origin is https:// and a host name, as https://ledger.example.')
  return url
}

const tilesOf = (value: string): string => {
  const fits = URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
  if (!fits || !['{z}', '{x}', '{y}'].every((part) => value.includes(part)))
    throw new InvalidArgumentError('Tiles are a URL such as https://tiles.example/{z}/{x}/{y}.png.')
  return value
}
