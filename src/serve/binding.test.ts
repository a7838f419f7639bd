import { expect, test } from 'vitest'
import { bindsToLoopback } from './binding.ts'

test.each(['127.0.0.1', '127.8.9.10', '::1', '[::1]', '::ffff:127.0.0.1', 'localhost'])(
  '%s is this machine alone',
  async (host) => {
    expect(await bindsToLoopback(host)).toBe(true)
  },
)

test.each([
  '0.0.0.0',
  '::',
  '[::]',
  '192.168.1.5',
  '10.0.0.1',
  'fe80::1',
  '203.0.113.9',
  'no-such-host.invalid',
  '',
])('%j is not, or not surely', async (host) => {
  expect(await bindsToLoopback(host)).toBe(false)
})
