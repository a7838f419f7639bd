import { z } from '@hono/zod-openapi'
import { change } from '../../http/change.ts'
import { ApiProblem } from '../../http/problem.ts'
import type { Parts } from '../../parts.ts'
import { accountName, password } from '../../schemas/desk.ts'

const tag = 'Accounts'

/** Signing in and out, and one's own password. */
export const sessionRoutes = ({ server, desk }: Parts): void => {
  const body = z.strictObject({ name: accountName, password }).openapi('SignIn')
  change(
    server,
    {
      method: 'post',
      path: '/session',
      tag,
      summary: 'Sign in',
      description: 'Sets a cookie. A script sends a token instead: `Authorization: Bearer …`.',
      body,
      role: null,
    },
    async ({ body, c }) => {
      if (!(await desk.accounts.any()))
        throw new ApiProblem(409, 'there are no accounts here: no sign-in is needed')
      const came = await desk.sessions.signIn({ ...body, address: c.get('address') ?? '' })
      if (came.outcome === 'too-often') throw tooOften(came.seconds)
      if (came.outcome === 'refused') throw new ApiProblem(401, 'the name or the password is wrong')
      for (const cookie of came.cookies) c.header('set-cookie', cookie, { append: true })
    },
  )
  change(
    server,
    { method: 'delete', path: '/session', tag, summary: 'Sign out', role: null },
    async ({ c }) => {
      if (!c.req.header('cookie') || !(await desk.accounts.any())) return
      for (const cookie of await desk.sessions.signOut(c.req.raw.headers))
        c.header('set-cookie', cookie, { append: true })
    },
  )
  change(
    server,
    {
      method: 'put',
      path: '/me/password',
      tag,
      summary: 'Change one’s own password',
      description: 'Ends all one’s sessions: sign in again.',
      body: z.strictObject({ old: password, new: password }).openapi('PasswordChange'),
      role: 'reader',
    },
    async ({ body, c }) => {
      const { accounts, name = '' } = c.get('me')
      if (!accounts) throw new ApiProblem(409, 'there are no accounts here, and so no password')
      const came = await desk.sessions.signIn({ name, password: body.old, address: c.get('address') ?? '' })
      if (came.outcome === 'too-often') throw tooOften(came.seconds)
      if (came.outcome === 'refused') throw new ApiProblem(403, 'the old password is wrong')
      await desk.accounts.setPassword(name, body.new)
    },
  )
}

const tooOften = (seconds: number): ApiProblem =>
  new ApiProblem(
    429,
    `too many attempts: try again in ${seconds < 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} minutes`}`,
    { headers: { 'retry-after': `${seconds}` } },
  )
