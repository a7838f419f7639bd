import { describe, expect, it } from 'vitest'
import { all, issue, lookup, quick, redirect, send, site, told } from '../../../test/support/web.ts'
import { fromSources } from '../index.ts'
import { refusedAddress } from './address.ts'

const page = send('<p>The ferry was late on Friday, the captain said.</p>')

describe('an address', () => {
  it.each([
    '127.0.0.1',
    '127.8.9.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '0.0.0.0',
    '0.1.2.3',
    '100.64.0.1',
    '100.100.100.200',
    '224.0.0.1',
    '255.255.255.255',
    '240.0.0.1',
    '192.0.0.192',
    '198.18.0.1',
    '192.0.2.1',
    '168.63.129.16',
    '::',
    '::1',
    '::7f00:1',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd00:ec2::254',
    'ff02::1',
    'fec0::1',
    '::ffff:127.0.0.1',
    '::ffff:a9fe:a9fe',
    '::ffff:0:127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b::10.0.0.1',
    '64:ff9b:1::1',
    '2002:7f00:1::',
    '2002:c0a8:101::1',
    '2001::1',
    '2001:db8::1',
    '3fff::1',
    '4000::1',
    'not an address',
  ])('%s is refused', (address) => {
    expect(refusedAddress(address)).toMatch(/./)
  })
  it.each([
    '93.184.216.34',
    '8.8.8.8',
    '172.32.0.1',
    '2606:4700::1111',
    '2a00:1450::1',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
    '2002:808:808::1',
  ])('%s is of the public internet', (address) => {
    expect(refusedAddress(address)).toBeUndefined()
  })
})

describe('a URL of a network that is not public', () => {
  const spellings = (port: number): readonly string[] =>
    [
      '127.0.0.1',
      '127.1',
      '0x7f000001',
      '2130706433',
      '0177.0.0.1',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
      '0.0.0.0',
      '①②⑦.0.0.1',
      'localhost.example.',
      'LOCALHOST.example',
    ].map((host) => `http://${host}:${port}/`)
  it('is refused in whatever spelling, and nothing is asked of it', async () => {
    const here = await site({ '*': page })
    for (const url of spellings(here.port)) {
      const [one, ...more] = await all(fromSources([url], { ...quick, allowHosts: [] }))
      expect(issue(one)).toMatchObject({ code: 'refused-address', input: url })
      expect(more).toEqual([])
    }
    expect(here.requests).toEqual([])
  })
  it('is refused for a cloud’s metadata, by a name that leads there too, and the message says the way out', async () => {
    const metadata = async () => [
      { address: '93.184.216.34', family: 4 },
      { address: '169.254.169.254', family: 4 },
    ]
    const results = [
      ...(await all(fromSources(['http://169.254.169.254/latest/'], quick))),
      ...(await all(fromSources(['http://rebound.example/latest/'], { ...quick, lookup: metadata }))),
    ]
    expect(results.map((r) => issue(r).message)).toEqual([
      '169.254.169.254 is a link-local address: allow it by name with --allow-host 169.254.169.254',
      'rebound.example is at 169.254.169.254, a link-local address: allow it by name with --allow-host rebound.example',
    ])
  })
  it('is fetched where its host is allowed by name', async () => {
    const here = await site({ '*': page })
    const urls = [`http://127.0.0.1:${here.port}/a`, `http://News.Example:${here.port}/b`]
    const results = await all(fromSources(urls, { ...quick, allowHosts: ['127.0.0.1', 'news.example'] }))
    expect(told(results)).toEqual(urls.map((url) => `text/html ${url}`))
  })
  it('is not come by through a name that leads elsewhere at the second look: there is none', async () => {
    const here = await site({ '/robots.txt': send(''), '*': page }, 'turn.example')
    const looks: string[] = []
    const results = await all(
      fromSources([`${here.origin}/`], {
        ...quick,
        allowHosts: ['turn.example'],
        lookup: async (name) => {
          looks.push(name)
          return [{ address: looks.length > 1 ? '127.0.0.2' : '127.0.0.1', family: 4 }]
        },
      }),
    )
    expect(told(results)).toEqual([`text/html ${here.origin}/`])
    expect(looks).toEqual(['turn.example'])
  })
  it('is refused where an allowed host redirects to it', async () => {
    const hidden = await site({ '*': page })
    const here = await site({
      '/1': redirect(`http://127.0.0.1:${hidden.port}/`),
      '/2': redirect(`http://inner.example:${hidden.port}/`),
      '/3': redirect('file:///etc/hostname'),
      '/4': redirect(`http://me:secret@news.example/`),
    })
    const results = await all(
      fromSources(
        [1, 2, 3, 4].map((n) => `${here.origin}/${n}`),
        quick,
      ),
    )
    expect(told(results)).toEqual([1, 2, 3, 4].map((n) => `refused-address ${here.origin}/${n}`))
    expect(issue(results[1]).message).toContain('inner.example is at 127.0.0.1, an address of this machine')
    expect(hidden.requests).toEqual([])
  })
})

describe('what is no address of a page', () => {
  it.each([
    'file:///etc/passwd',
    'ftp://news.example/a',
    'data:text/plain,hello',
    'gopher://news.example',
    'http://',
    'https://[',
  ])('%s is refused', async (url) => {
    expect(told(await all(fromSources([url], quick)))).toEqual([`refused-address ${url}`])
  })
  it('is one with a password, which is shown nowhere', async () => {
    for (const url of [
      'https://me:s3cret@news.example/',
      'https:\\\\me:s3 cret@news.example/',
      'https://me:s3cr@et@news.example/',
    ]) {
      const results = await all(fromSources([url], quick))
      expect(JSON.stringify(results)).not.toMatch(/s3|cret/)
      expect(issue(results[0]).code).toBe('refused-address')
    }
  })
  it('is one longer than any', async () => {
    const [one] = await all(fromSources([`http://news.example/${'long'.repeat(100_000)}`], quick))
    expect(issue(one).input.length).toBeLessThan(1000)
  })
  it('is one of a host that is not known', async () => {
    expect(
      issue((await all(fromSources(['http://nowhere.invalid/'], { ...quick, lookup })))[0]),
    ).toMatchObject({
      code: 'http',
      message: expect.stringContaining('nowhere.invalid is a host that is not known'),
    })
  })
})
