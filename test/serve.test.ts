import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { onBothLedgers } from './support/commanded.ts'
import { muster, scratch, started } from './support/run.ts'
import { Asker } from './support/served.ts'

const PASSWORD = 'four quiet harbour boats'

/** Starts `muster serve` on a free port. */
const serve = async (ledger: string, ...args: string[]) => {
  const run = started(['serve', '--ledger', ledger, '--port', '0', ...args])
  await run.until(/Ctrl-C ends/)
  return run
}

onBothLedgers('muster serve', (newLedger, kind) => {
  let ledger = ''
  beforeAll(async () => {
    ledger = await newLedger()
    expect((await muster(['add', 'samples/05-two-counts.txt', '--ledger', ledger])).code).toBe(0)
  })
  const account = (...args: string[]) =>
    muster(['account', ...args, '--ledger', ledger], { stdin: `${PASSWORD}\n` })

  it.each(['0.0.0.0', '::'])(
    'refuses to be reached at %s without accounts, and says which command makes one',
    async (host) => {
      const { code, err } = await muster(['serve', '--ledger', ledger, '--host', host, '--port', '0'])
      expect(code).toBe(2)
      expect(err).toContain('muster account add NAME --role admin --ledger')
    },
  )

  it('says where it is, answers, and ends in order', async () => {
    const run = await serve(ledger)
    const url = await run.url()
    expect(await (await fetch(`${url}api/status`)).json()).toMatchObject({ documents: { read: 1 } })
    run.kill('SIGINT')
    const { code, out, err } = await run.ended
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(err.split('\n')).toEqual([expect.stringContaining('serving'), 'muster: stopping', ''])
  })

  it('with an account it can be reached by others, who sign in; nothing secret is printed', async () => {
    expect(await account('add', 'ines', '--role', 'admin', '--password-stdin')).toMatchObject({
      code: 0,
      err: '',
    })
    const { out: token } = await account('token', 'ines')
    const run = await serve(ledger, '--host', '0.0.0.0')
    const origin = (await run.url()).replace('0.0.0.0', '127.0.0.1').replace(/\/$/, '')
    const asker = new Asker(origin)
    expect((await asker.ask('/api/status')).status).toBe(401)
    expect((await asker.signIn('ines', 'wrong wrong wrong')).status).toBe(401)
    const signedIn = await asker.signIn('ines', PASSWORD)
    const cookie = /=([^;]+)/.exec(signedIn.headers.getSetCookie()[0]!)![1]!
    expect((await asker.ask('/api/status')).status).toBe(200)
    const byToken = await fetch(`${origin}/api/me`, { headers: { authorization: `Bearer ${token.trim()}` } })
    expect(await byToken.json()).toMatchObject({ name: 'ines', role: 'admin' })
    run.kill('SIGTERM')
    const { out, err } = await run.ended
    for (const secret of [PASSWORD, token.trim(), cookie, 'wrong wrong wrong'])
      expect(out + err).not.toContain(secret)
  })

  it('what people keep survives a rebuild', async () => {
    const before = await account('list', '--format', 'jsonl')
    expect(before.out).toContain('"ines"')
    expect((await muster(['rebuild', '--ledger', ledger])).code).toBe(0)
    expect(await account('list', '--format', 'jsonl')).toEqual(before)
    if (kind === 'folder') expect(statSync(join(ledger, 'desk.sqlite')).mode & 0o077).toBe(0)
  })
})

describe('muster account', () => {
  const { folder } = scratch()
  const ledger = join(folder, 'ledger')
  const account = (args: readonly string[], stdin = `${PASSWORD}\n`) =>
    muster(['account', ...args, '--ledger', ledger], { stdin })
  beforeAll(async () => {
    expect((await muster(['add', 'samples/05-two-counts.txt', '--ledger', ledger])).code).toBe(0)
  })

  it('manages accounts from the first to the last', async () => {
    expect((await account(['list'])).out).toContain('There are no accounts')
    expect(existsSync(join(ledger, 'desk.sqlite'))).toBe(false)
    expect((await account(['add', 'ines', '--role', 'admin', '--password-stdin'])).out).toContain(
      'ines can sign in as admin',
    )
    expect((await account(['add', 'omar', '--role', 'reader', '--password-stdin'])).code).toBe(0)
    expect((await account(['role', 'omar', 'coder'])).out).toBe('omar is coder now\n')
    expect((await account(['list'])).out).toMatch(/^admin +ines .*\ncoder +omar .*\n$/)
    expect((await account(['password', 'omar', '--password-stdin'], 'six loud harbour boats\n')).code).toBe(0)
    const token = await account(['token', 'omar', '--label', 'nightly'])
    expect(token.out).toMatch(/^muster_[\w-]{43}\n$/)
    const listed = await account(['token', 'omar', '--list'])
    expect(listed.out).toContain('nightly')
    expect(listed.out).not.toContain(token.out.trim())
    expect((await account(['token', 'omar', '--revoke', listed.out.slice(0, 8)])).code).toBe(0)
    expect((await account(['token', 'omar', '--list'])).out).toBe('')
    expect((await account(['remove', 'omar'])).code).toBe(0)
    expect((await account(['remove', 'ines'])).code).toBe(0)
    expect((await account(['list'])).out).toContain('There are no accounts')
  })

  it.each([
    [['add', 'ines', '--role', 'admin', '--password-stdin'], 'short\n', 'has 5 characters'],
    [['add', 'ines', '--role', 'admin', '--password-stdin'], '', 'standard input is empty'],
    [['add', 'ines', '--role', 'admin'], '', 'use --password-stdin'],
    [['add', 'two words', '--role', 'admin', '--password-stdin'], undefined, 'is no name of an account'],
    [['add', 'ines', '--role', 'chief', '--password-stdin'], undefined, 'reader, coder, editor, admin'],
    [['role', 'nobody', 'admin'], undefined, 'there is no account nobody'],
  ] as const)('%j is wrong use, and says so', async (args, stdin, words) => {
    const { code, err } = await account(args, stdin)
    expect(code).toBe(2)
    expect(err).toContain(words)
  })

  it('needs a ledger that is there', async () => {
    const { code, err } = await muster(['account', 'list', '--ledger', join(folder, 'none')])
    expect(code).toBe(2)
    expect(err).toContain('there is no ledger in')
  })
})

describe('npm start', () => {
  it('keeps the samples in a ledger, says what they tell, serves it until Ctrl-C, and uses it again', async () => {
    const { folder } = scratch()
    for (const told of [/14 documents added/, /14 held before/]) {
      const run = started(['samples', '--serve', '--port', '0'], { cwd: folder })
      await run.until(/Ctrl-C ends/)
      const url = await run.url()
      expect(await (await fetch(`${url}api/status`)).json()).toMatchObject({ documents: { read: 14 } })
      run.kill('SIGINT')
      const { code, out } = await run.ended
      expect(code).toBe(0)
      expect(out).toMatch(told)
      expect(out).toContain('independent origins')
    }
    expect(existsSync(join(folder, 'muster-samples', 'ledger.json'))).toBe(true)
  })
})
