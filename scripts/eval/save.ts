import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../build-if-stale.ts'
import { historyLine, readHistory } from './history.ts'
import { reportOf } from './report.ts'
import type { Outcome } from './run.ts'

const FOLDER = join(root, 'eval')
const HISTORY = join(FOLDER, 'history.jsonl')

const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()

/** The commit that is measured, and whether files differ from it; saved figures themselves do not count as a change. */
export const stateOfTree = (): { readonly commit: string; readonly dirty: boolean } => ({
  commit: git('rev-parse', '--short', 'HEAD'),
  dirty: git('status', '--porcelain', '--', '.', ':!eval') !== '',
})

/** Adds the run to eval/history.jsonl and makes eval/README.md anew. */
export const save = (outcomes: readonly Outcome[], tree: ReturnType<typeof stateOfTree>): void => {
  mkdirSync(FOLDER, { recursive: true })
  const date = new Date().toISOString().slice(0, 10)
  appendFileSync(HISTORY, historyLine({ date, ...tree, outcomes }))
  writeFileSync(join(FOLDER, 'README.md'), reportOf(readHistory(readFileSync(HISTORY, 'utf8'))))
}
