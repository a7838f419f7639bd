import { Argument, Command, Option } from 'commander'
import type { AccountRole } from '../../desk/index.ts'
import { ledgerOption } from '../ledger-option.ts'
import { format } from '../options.ts'
import type { Streams } from '../streams.ts'
import type { AccountOptions, ListOptions, PasswordOptions, TokenOptions } from './options.ts'

const HELP = `
Accounts are kept beside the ledger: in desk.sqlite of its folder, or in the schema
muster_desk of its database. As soon as there is one, everybody has to sign in to
muster serve. Roles, each with the rights of the one before:

  reader   reads everything, saves queries
  coder    answers the coding sets that name them
  editor   adds documents, decides, makes and settles coding sets
  admin    manages accounts

The command line needs no account: who may write to the ledger's folder or database may
do everything.

Exit code: 0 done, 1 the accounts cannot be kept, 2 wrong use.

Examples:
  muster account add ines --role admin
  muster account add omar --role coder --password-stdin < password.txt
  muster account token ines --label nightly-export
  muster account list`

const PASSWORD_HELP = `
The password is read from the terminal, twice and without being shown, or with
--password-stdin as the first line of standard input. It has 12 characters or more;
several words are easy to remember.`

const TOKEN_HELP = `
Prints a token once: keep it where the script finds it, and send it with each request as
Authorization: Bearer muster_… It has the rights of the account, until it is revoked or
the account removed.

Examples:
  muster account token ines --label nightly-export > token.txt
  muster account token ines --list
  muster account token ines --revoke 1b4e28ba`

const ROLES = ['reader', 'coder', 'editor', 'admin'] as const satisfies readonly AccountRole[]

/** `muster account …`. */
export const accountCommand = (streams: Streams, done: (code: number) => void): Command => {
  const one = (name: string, summary: string): Command =>
    new Command(name)
      .summary(summary)
      .description(`${summary[0]!.toUpperCase()}${summary.slice(1)}.`)
      .addOption(ledgerOption())
  const name = (): Argument => new Argument('<NAME>', 'name of the account')
  const loaded = () => import('./accounts.ts')
  return new Command('account')
    .summary('who may sign in to muster serve')
    .description('Manages the accounts of a ledger, their roles, passwords and tokens.')
    .addHelpText('after', HELP)
    .addCommand(
      one('add', 'make an account')
        .addArgument(name())
        .addOption(new Option('--role <ROLE>', 'what it may do').choices(ROLES).makeOptionMandatory())
        .addOption(passwordStdin())
        .addHelpText('after', PASSWORD_HELP)
        .action(async (who: string, options: PasswordOptions & { role: AccountRole }) =>
          done(await (await loaded()).addAccount(who, options, streams)),
        ),
    )
    .addCommand(
      one('list', 'list the accounts')
        .addOption(format())
        .action(async (options: ListOptions) => done(await (await loaded()).listAccounts(options, streams))),
    )
    .addCommand(
      one('role', 'give an account another role')
        .addArgument(name())
        .addArgument(new Argument('<ROLE>', 'what it may do').choices(ROLES))
        .action(async (who: string, role: AccountRole, options: AccountOptions) =>
          done(await (await loaded()).setRole(who, role, options, streams)),
        ),
    )
    .addCommand(
      one('password', 'give an account another password, which ends its sessions')
        .addArgument(name())
        .addOption(passwordStdin())
        .addHelpText('after', PASSWORD_HELP)
        .action(async (who: string, options: PasswordOptions) =>
          done(await (await loaded()).setPassword(who, options, streams)),
        ),
    )
    .addCommand(
      one('remove', 'remove an account with its sessions and tokens; what it decided stays')
        .addArgument(name())
        .action(async (who: string, options: AccountOptions) =>
          done(await (await loaded()).removeAccount(who, options, streams)),
        ),
    )
    .addCommand(
      one('token', 'make a token for a script, list or revoke them')
        .addArgument(name())
        .addOption(new Option('--label <TEXT>', 'what it is for').default('script'))
        .addOption(new Option('--list', 'list them instead'))
        .addOption(new Option('--revoke <ID>', 'take one back instead').conflicts('list'))
        .addHelpText('after', TOKEN_HELP)
        .action(async (who: string, options: TokenOptions) =>
          done(await (await loaded()).token(who, options, streams)),
        ),
    )
}

const passwordStdin = (): Option => new Option('--password-stdin', 'read the password from standard input')
