import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe } from 'vitest'
import { type Desk, type DeskOptions, openDesk } from '../../src/desk/index.ts'
import { withPostgres } from './postgres.ts'

/** Where a new ledger would be: a folder, or the URL of a database. It holds nothing. */
export type NewPlace = () => Promise<string>

/** Opens a desk that is closed when the tests are over. */
export type OpenDesk = (where: string, options?: DeskOptions) => Desk

/** The same tests for a desk beside a ledger of either kind. */
export const onBothDesks = (
  name: string,
  tests: (newPlace: NewPlace, open: OpenDesk, kind: 'folder' | 'postgres') => void,
): void => {
  describe(`${name}, in a folder`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'muster-desk-'))
    const open = closing(() => rmSync(folder, { recursive: true, force: true }))
    tests(async () => mkdtempSync(join(folder, 'ledger-')), open, 'folder')
  })
  withPostgres(`${name}, in PostgreSQL`, (server) => {
    tests(() => server().database(), closing(), 'postgres')
  })
}

const closing = (end: () => void = () => {}): OpenDesk => {
  const opened: Desk[] = []
  afterAll(async () => {
    for (const desk of opened) await desk.close()
    end()
  })
  return (where, options) => {
    const desk = openDesk(where, options)
    opened.push(desk)
    return desk
  }
}
