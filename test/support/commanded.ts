import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect } from 'vitest'
import { openFolder, openPostgres } from '../../src/archive/index.ts'
import { type Server, withPostgres } from './postgres.ts'
import { jsonLines, muster } from './run.ts'

/** Gives what names a new, empty ledger to the command: a path or a URL. */
export type NewLedger = () => Promise<string>

/** The same tests for a ledger of either kind. */
export const onBothLedgers = (
  name: string,
  tests: (newLedger: NewLedger, kind: 'folder' | 'postgres') => void,
): void => {
  inFolders(name, (newLedger) => tests(newLedger, 'folder'))
  inPostgres(name, (newLedger) => tests(newLedger, 'postgres'))
}

export const inFolders = (name: string, tests: (newLedger: NewLedger) => void): void => {
  describe(`${name}, in a folder`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'muster-whole-'))
    let made = 0
    afterAll(() => rmSync(folder, { recursive: true, force: true }))
    tests(async () => join(folder, `${++made}`))
  })
}

export const inPostgres = (
  name: string,
  tests: (newLedger: NewLedger, server: () => Server) => void,
): void => {
  withPostgres(`${name}, in PostgreSQL`, (server) => tests(() => server().database(), server))
}

/** What a command that only asks prints as JSONL. */
export const ask = async (what: 'claims' | 'events' | 'figures', ledger: string): Promise<string> => {
  const { code, out, err } = await muster([what, '--ledger', ledger, '--format', 'jsonl'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
}

/** All that a ledger says: its claims in their order, and what is made of them all together. */
export const contentOf = async (
  ledger: string,
): Promise<{ readonly claims: string; readonly records: string }> => ({
  claims: await ask('claims', ledger),
  records: (await ask('events', ledger)) + (await ask('figures', ledger)),
})

export const sortedLines = (text: string): string[] => text.split('\n').filter(Boolean).sort()

/** What `muster audit` finds wrong with a ledger, and how often each document was taken in. */
export const factsOf = async (
  ledger: string,
): Promise<{ readonly findings: unknown[]; readonly receipts: ReadonlyMap<string, number> }> => {
  const findings = jsonLines((await muster(['audit', '--ledger', ledger, '--format', 'jsonl'])).out)
  const archive = await (/^postgres:/.test(ledger) ? openPostgres : openFolder)(ledger, { write: false })
  try {
    const receipts = new Map<string, number>()
    for await (const { fact } of archive.receipts()) {
      if (fact.kind !== 'capture') continue
      const name = `${fact.source} ${fact.input} ${fact.document}`
      receipts.set(name, (receipts.get(name) ?? 0) + 1)
    }
    return { findings, receipts }
  } finally {
    await archive.close()
  }
}
