import type { MiddlewareHandler } from 'hono'
import { hasRights } from '../../desk/index.ts'
import type { AccountRole } from '../answers.ts'
import type { ApiEnv } from '../env.ts'
import { ApiProblem } from './problem.ts'

/** Lets those through who have the rights of this role. Where there are no accounts, that is whoever asks. */
export const needs =
  (least: AccountRole): MiddlewareHandler<ApiEnv> =>
  async (c, next) => {
    const { accounts, role } = c.get('me')
    if (accounts && !role) throw new ApiProblem(401, 'this needs an account: sign in, or send a token')
    if (accounts && !hasRights(role!, least))
      throw new ApiProblem(
        403,
        `this needs the rights of role ${least}, and you are ${role}: ask an admin of this server`,
      )
    await next()
  }
