import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { onBothDesks } from '../../../test/support/desks.ts'
import { openDeskDatabase } from '../database.ts'
import { openAuth } from './auth.ts'

const PASSWORD = 'four quiet harbour boats'
let address = 0

onBothDesks('Accounts', (newPlace, open, kind) => {
  const made = async () => {
    const where = await newPlace()
    const desk = open(where)
    await desk.accounts.add('Inés', 'admin', PASSWORD)
    return { where, ...desk }
  }
  /** Each from an address of its own, as better-auth counts them by that. */
  const attempt = (name: string, password: string) => ({ name, password, address: `192.0.2.${++address}` })
  const cookieOf = (cookies: readonly string[]) =>
    new Headers({ cookie: cookies.map((c) => c.split(';')[0]).join('; ') })

  test('there are none before one is made, and looking leaves no trace', async () => {
    const where = await newPlace()
    const desk = open(where)
    expect(await desk.accounts.any()).toBe(false)
    expect(await desk.accounts.list()).toEqual([])
    expect(await desk.visits.of(new Headers())).toMatchObject({ by: 'machine', account: { role: 'admin' } })
    await desk.close()
    if (kind === 'folder') expect(() => statSync(join(where, 'desk.sqlite'))).toThrow('ENOENT')
  })

  test('are there in another process', async () => {
    const { where } = await made()
    expect(await open(where).accounts.list()).toMatchObject([{ name: 'Inés', role: 'admin' }])
  })

  test.each(['inés', 'INÉS', 'Ine\u0301s'])('%s is the name of Inés', async (name) => {
    const { accounts, sessions } = await made()
    await expect(accounts.add(name, 'reader', PASSWORD)).rejects.toThrow('there is an account Inés already')
    expect(await sessions.signIn(attempt(name, PASSWORD))).toMatchObject({ outcome: 'in' })
  })

  test.each(['', ' ', 'a b', '.', 'a/b', '<b>', 'a\u202eb', 'x'.repeat(41)])(
    '%j is no name',
    async (name) => {
      const { accounts } = open(await newPlace())
      await expect(accounts.add(name, 'reader', PASSWORD)).rejects.toThrow('is no name of an account')
    },
  )

  test('a password has 12 characters or more, counted as a reader counts them', async () => {
    const { accounts } = open(await newPlace())
    await expect(accounts.add('omar', 'admin', 'elevenchars')).rejects.toThrow('has 11 characters')
    await expect(accounts.add('omar', 'admin', '🐟'.repeat(6))).rejects.toThrow('has 6 characters')
    await accounts.add('omar', 'admin', 'twelve chars')
  })

  test('who signs in is known by the cookies, until signing out', async () => {
    const { sessions, visits } = await made()
    const came = await sessions.signIn(attempt('Inés', PASSWORD))
    if (came.outcome !== 'in') throw new Error(came.outcome)
    for (const cookie of came.cookies) expect(cookie).toMatch(/; HttpOnly; SameSite=Strict/)
    const headers = cookieOf(came.cookies)

    expect(await visits.of(headers)).toMatchObject({
      by: 'session',
      account: { name: 'Inés', role: 'admin' },
    })

    await sessions.signOut(headers)
    expect(await visits.of(headers)).toMatchObject({ by: 'nobody' })
  })

  test('a cookie that was changed is nobody’s', async () => {
    const { sessions, visits } = await made()
    const came = await sessions.signIn(attempt('Inés', PASSWORD))
    if (came.outcome !== 'in') throw new Error(came.outcome)
    const cookie = cookieOf(came.cookies).get('cookie')!
    expect(await visits.of(new Headers({ cookie: cookie.replace(/\..{6}/, '.aaaaaa') }))).toMatchObject({
      by: 'nobody',
    })
  })

  test('a wrong password and a wrong name are refused alike', async () => {
    const { sessions } = await made()
    expect(await sessions.signIn(attempt('Inés', 'five quiet harbour boats'))).toEqual({ outcome: 'refused' })
    expect(await sessions.signIn(attempt('nobody', PASSWORD))).toEqual({ outcome: 'refused' })
  })

  test('ten wrong passwords for one name, from wherever, and it has to wait; others need not', async () => {
    const { accounts, sessions } = await made()
    await accounts.add('omar', 'coder', PASSWORD)
    for (let i = 0; i < 10; i++) await sessions.signIn(attempt('Inés', 'five quiet harbour boats'))

    const came = await sessions.signIn(attempt('INÉS', PASSWORD))

    expect(came).toMatchObject({ outcome: 'too-often' })
    expect(came.outcome === 'too-often' && came.seconds).toBeGreaterThan(60)
    expect(await sessions.signIn(attempt('omar', PASSWORD))).toMatchObject({ outcome: 'in' })
  })

  test('twenty attempts from one address in a minute, for whatever name, and it has to wait', async () => {
    const { sessions } = await made()
    const from = `198.51.100.${++address}`
    for (let i = 0; i < 20; i++)
      expect(await sessions.signIn({ name: `name${i}`, password: PASSWORD, address: from })).toEqual({
        outcome: 'refused',
      })
    expect(await sessions.signIn({ name: 'Inés', password: PASSWORD, address: from })).toMatchObject({
      outcome: 'too-often',
    })
  })

  test('another role holds from the next request on', async () => {
    const { accounts, sessions, visits } = await made()
    await accounts.add('omar', 'admin', PASSWORD)
    const came = await sessions.signIn(attempt('omar', PASSWORD))
    if (came.outcome !== 'in') throw new Error(came.outcome)

    await accounts.setRole('omar', 'reader')

    expect(await visits.of(cookieOf(came.cookies))).toMatchObject({
      account: { name: 'omar', role: 'reader' },
    })
  })

  test('another password ends the sessions', async () => {
    const { accounts, sessions, visits } = await made()
    const came = await sessions.signIn(attempt('Inés', PASSWORD))
    if (came.outcome !== 'in') throw new Error(came.outcome)

    await accounts.setPassword('Inés', 'nine loud harbour boats')

    expect(await visits.of(cookieOf(came.cookies))).toMatchObject({ by: 'nobody' })
    expect(await sessions.signIn(attempt('Inés', PASSWORD))).toEqual({ outcome: 'refused' })
    expect(await sessions.signIn(attempt('Inés', 'nine loud harbour boats'))).toMatchObject({ outcome: 'in' })
  })

  test('a token works until it is revoked, and is not kept as it is', async () => {
    const { where, accounts, tokens, visits, close } = await made()
    const account = await accounts.find('inés')
    const { token, secret } = await tokens.make(account, 'nightly')
    const headers = new Headers({ authorization: `Bearer ${secret}` })
    expect(await visits.of(headers)).toMatchObject({ by: 'token', account: { name: 'Inés' } })
    expect(await visits.of(new Headers({ authorization: `Bearer ${secret}x` }))).toMatchObject({
      by: 'nobody',
    })
    expect(await tokens.list(account)).toMatchObject([
      { id: token.id, label: 'nightly', used: expect.any(String) },
    ])

    await tokens.revoke(account, token.id)

    expect(await visits.of(headers)).toMatchObject({ by: 'nobody' })
    await close()
    if (kind === 'folder') {
      const bytes = readFileSync(join(where, 'desk.sqlite'), 'latin1')
      expect(bytes).not.toContain(secret.slice(7))
      expect(bytes).not.toContain(PASSWORD)
    }
  })

  test('removing one ends its sessions and tokens', async () => {
    const { accounts, sessions, tokens, visits } = await made()
    await accounts.add('omar', 'editor', PASSWORD)
    const came = await sessions.signIn(attempt('omar', PASSWORD))
    if (came.outcome !== 'in') throw new Error(came.outcome)
    const { secret } = await tokens.make(await accounts.find('omar'), 'script')

    await accounts.remove('omar')

    expect(await visits.of(cookieOf(came.cookies))).toMatchObject({ by: 'nobody' })
    expect(await visits.of(new Headers({ authorization: `Bearer ${secret}` }))).toMatchObject({
      by: 'nobody',
    })
    expect(await sessions.signIn(attempt('omar', PASSWORD))).toEqual({ outcome: 'refused' })
  })

  test('the only admin stays one as long as there are others', async () => {
    const { accounts } = await made()
    await accounts.add('omar', 'editor', PASSWORD)
    await expect(accounts.setRole('Inés', 'editor')).rejects.toThrow('Inés is the only admin')
    await expect(accounts.remove('Inés')).rejects.toThrow('Inés is the only admin')
    await accounts.remove('omar')
    await accounts.remove('Inés')
    expect(await accounts.any()).toBe(false)
  })

  test('where others can reach the server, nobody gets in when the last account is gone', async () => {
    const where = await newPlace()
    const { visits } = open(where, { closed: true })
    expect(await visits.of(new Headers())).toMatchObject({ by: 'nobody' })
  })

  test('a session keeps neither address nor browser', async () => {
    const { where, sessions } = await made()
    await sessions.signIn(attempt('Inés', PASSWORD))
    const { db } = (await openDeskDatabase(
      kind === 'folder' ? { kind, path: where } : { kind, url: where },
      false,
    ))!
    const rows = await db
      .selectFrom('session')
      .select(['ip_address', 'user_agent'] as never[])
      .execute()
    await db.destroy()
    expect(rows).toEqual([{ ip_address: '', user_agent: '' }])
  })

  describe('as better-auth has them', () => {
    test('the tables are those that it asks for', async () => {
      const where = await newPlace()
      const database = (await openDeskDatabase(
        kind === 'folder' ? { kind, path: where } : { kind, url: where },
        true,
      ))!
      const { options } = await openAuth(database, 'x'.repeat(48), { secure: false })
      const { getMigrations } = await import('better-auth/db/migration')
      const { toBeCreated, toBeAdded } = await getMigrations(options)
      await database.db.destroy()
      expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] })
    })
  })

  if (kind === 'folder')
    test('the file is its owner’s only, the logs of the database too', async () => {
      const { where } = await made()
      for (const name of ['desk.sqlite', 'desk.sqlite-wal', 'desk.sqlite-shm'])
        expect((statSync(join(where, name)).mode & 0o777).toString(8)).toBe('600')
    })
})
