import { z } from '@hono/zod-openapi'
import type { Account } from '../../../desk/index.ts'
import type { AccountItem } from '../../answers.ts'
import { change } from '../../http/change.ts'
import { question } from '../../http/endpoint.ts'
import { ApiProblem } from '../../http/problem.ts'
import type { Parts } from '../../parts.ts'
import { account, accountName, password, role } from '../../schemas/desk.ts'

const tag = 'Accounts'

/** Who may sign in, for admins. */
export const accountRoutes = ({ server, desk: { accounts } }: Parts): void => {
  const params = z.strictObject({ name: accountName })
  question(
    server,
    {
      path: '/accounts',
      tag,
      summary: 'Who may sign in',
      answer: z.strictObject({ items: z.array(account).readonly() }),
      cache: 'none',
      role: 'admin',
    },
    async () => ({ items: (await accounts.list()).map(itemOf) }),
  )
  change(
    server,
    {
      method: 'post',
      path: '/accounts',
      tag,
      summary: 'Make an account',
      description: 'The first is made by `muster account add NAME --role admin`.',
      body: z.strictObject({ name: accountName, role, password }).openapi('AccountAsked'),
      answer: account,
      role: 'admin',
    },
    async ({ body, c }) => {
      // whoever makes the first one locks all others out: that is done on the machine itself
      if (!c.get('me').accounts)
        throw new ApiProblem(
          409,
          'the first account is made on the machine of the ledger: muster account add NAME --role admin',
        )
      return itemOf(await accounts.add(body.name, body.role, body.password))
    },
  )
  change(
    server,
    {
      method: 'patch',
      path: '/accounts/{name}',
      tag,
      summary: 'Give an account another role or password',
      description: 'Another password ends its sessions.',
      params,
      body: z.strictObject({ role: role.optional(), password: password.optional() }).openapi('AccountChange'),
      answer: account,
      role: 'admin',
    },
    async ({ params: { name }, body }) => {
      if (body.password !== undefined) await accounts.setPassword(name, body.password)
      if (body.role !== undefined) await accounts.setRole(name, body.role)
      return itemOf(await accounts.find(name))
    },
  )
  change(
    server,
    {
      method: 'delete',
      path: '/accounts/{name}',
      tag,
      summary: 'Remove an account',
      description: 'Ends its sessions and tokens. What it decided stays.',
      params,
      role: 'admin',
    },
    async ({ params: { name }, c }) => {
      if ((await accounts.find(name)).name === c.get('me').name)
        throw new ApiProblem(409, 'this is your own account: let another admin remove it')
      await accounts.remove(name)
    },
  )
}

const itemOf = ({ name, role, created }: Account): AccountItem => ({ name, role, created })
