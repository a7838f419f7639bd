import { type Account, type AccountRole, type Desk, DeskError, openDesk } from '../../desk/index.ts'
import { paletteOf } from '../layout/palette.ts'
import { printable } from '../layout/printable.ts'
import { withLedger } from '../ledger-option.ts'
import { type Streams, write } from '../streams.ts'
import { askPassword } from './ask-password.ts'
import type { AccountOptions, ListOptions, PasswordOptions, TokenOptions } from './options.ts'

/** Each gives the exit code of the run. */

export const addAccount = (
  name: string,
  options: PasswordOptions & { readonly role: AccountRole },
  streams: Streams,
): Promise<number> =>
  withDesk(options, streams, async ({ accounts }) => {
    const first = !(await accounts.any())
    const account = await accounts.add(name, options.role, await askPassword(name, options, streams))
    await write(streams.out, `${account.name} can sign in as ${account.role}\n`)
    if (first) await write(streams.out, 'From now on, everybody has to sign in to muster serve.\n')
    if (first && account.role !== 'admin')
      await write(streams.out, `There is no admin yet: muster account add NAME --role admin\n`)
  })

export const listAccounts = (options: ListOptions, streams: Streams): Promise<number> =>
  withDesk(options, streams, async ({ accounts }) => {
    const list = await accounts.list()
    const paint = paletteOf(streams.colour)
    const text = ({ name, role, created }: Account): string =>
      options.format === 'jsonl'
        ? JSON.stringify({ name, role, created })
        : `${role.padEnd(7)} ${paint.title(printable(name))}  since ${created.slice(0, 10)}`
    for (const account of list) await write(streams.out, `${text(account)}\n`)
    if (!list.length && options.format === 'text')
      await write(
        streams.out,
        'There are no accounts: muster serve can be reached from this machine only, without sign-in.\n',
      )
  })

export const setRole = (
  name: string,
  role: AccountRole,
  options: AccountOptions,
  streams: Streams,
): Promise<number> =>
  withDesk(options, streams, async ({ accounts }) => {
    const account = await accounts.setRole(name, role)
    await write(streams.out, `${account.name} is ${account.role} now\n`)
  })

export const setPassword = (name: string, options: PasswordOptions, streams: Streams): Promise<number> =>
  withDesk(options, streams, async ({ accounts }) => {
    const account = await accounts.find(name)
    await accounts.setPassword(name, await askPassword(name, options, streams))
    await write(streams.out, `${account.name} has another password, and has to sign in again\n`)
  })

export const removeAccount = (name: string, options: AccountOptions, streams: Streams): Promise<number> =>
  withDesk(options, streams, async ({ accounts }) => {
    const account = await accounts.find(name)
    await accounts.remove(name)
    await write(streams.out, `${account.name} is removed, with all sessions and tokens\n`)
  })

export const token = (name: string, options: TokenOptions, streams: Streams): Promise<number> =>
  withDesk(options, streams, async ({ accounts, tokens }) => {
    const account = await accounts.find(name)
    if (options.revoke !== undefined) {
      await tokens.revoke(account, options.revoke)
      await write(streams.out, `the token ${options.revoke} of ${account.name} is revoked\n`)
    } else if (options.list) {
      for (const { id, label, made, used } of await tokens.list(account))
        await write(
          streams.out,
          `${id}  ${printable(label)}  made ${made.slice(0, 10)}, ${used ? `used ${used.slice(0, 10)}` : 'never used'}\n`,
        )
    } else {
      const { token, secret } = await tokens.make(account, options.label)
      await write(streams.out, `${secret}\n`)
      await write(
        streams.err,
        `muster: the token ${token.id} of ${account.name} (${account.role}) is shown this once\n`,
      )
    }
  })

const WRONG_USE = 2

/** Works on what is kept beside a ledger that is there. */
const withDesk = (
  { ledger: where }: AccountOptions,
  streams: Streams,
  work: (desk: Desk) => Promise<void>,
): Promise<number> =>
  withLedger(where, { write: false }, streams, async () => {
    const desk = openDesk(where)
    try {
      await work(desk)
      return 0
    } catch (error) {
      if (!(error instanceof DeskError)) throw error
      await write(streams.err, `muster: ${wayOut(error)}\n`)
      return error.code === 'read-only' || error.code === 'newer-desk' ? 1 : WRONG_USE
    } finally {
      await desk.close()
    }
  })

const wayOut = ({ code, message }: DeskError): string =>
  code === 'no-account' ? message.replace('see the list of them', 'see muster account list') : message
