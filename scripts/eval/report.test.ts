import { expect, test } from 'vitest'
import { share } from './figure.ts'
import { historyLine, readHistory, type SavedRun } from './history.ts'
import { reportOf } from './report.ts'
import { choose, measure, type Outcome } from './run.ts'
import type { EvalSet, Workbench } from './set.ts'
import { closing, tableLines } from './table.ts'

const found = (right: number) => share('found', right, 10, { asked: 50, aim: 80 })
const set = (name: string, needs: string[] = []): EvalSet => ({ name, needs, measure: () => [found(6)] })
const bench = { shared: (path: string) => `/no/such/folder/${path}`, takeUnread: () => 0 } as Workbench

test('a figure is told with its counts, its bar and whether it is met', () => {
  const [line = ''] = tableLines({ set: 'town', figures: [found(6)] })
  expect(line.split(/ {2,}/)).toEqual(['town', 'found', '60.0 (6/10)', '50', '80', 'met'])
  expect(tableLines({ set: 'town', figures: [found(4)] })[0]).toMatch(/not met$/)
  expect(tableLines({ set: 'town', figures: [found(9)] })[0]).toMatch(/aim met$/)
})

test('a missing set is named with its files, and the closing line says so', () => {
  const outcome = measure(set('town', ['data/town.jsonl']), bench)
  expect(outcome).toEqual({ set: 'town', missing: ['data/town.jsonl'] })
  expect(tableLines(outcome)[0]).toContain('data/town.jsonl')
  expect(closing([outcome, { set: 'port', figures: [found(4)] }])).toBe(
    '0 of 1 bars met. Missing sets: town.',
  )
  expect(closing([{ set: 'port', figures: [found(6)] }])).toBe('1 of 1 bars met. No set was missing.')
})

test('a set that fails is told and does not end the run', () => {
  const broken: EvalSet = {
    ...set('town'),
    measure: () => {
      throw new Error('no scorer\nat line 3')
    },
  }
  expect(measure(broken, bench)).toEqual({ set: 'town', failed: 'no scorer' })
})

test('documents that could not be read are told with the figures', () => {
  const outcome = measure(set('town'), { ...bench, takeUnread: () => 3 })
  expect(tableLines(outcome).at(-1)).toContain('3 documents could not be read')
  expect(reportOf([run('2026-01-02', [outcome])])).toContain('town: 3 documents that could not be read')
})

test('sets are chosen by name or by the beginning of it, and an unknown name is an error that lists them', () => {
  const sets = [set('muc4-dev'), set('muc4-train'), set('seeds')]
  expect(choose(sets, []).length).toBe(3)
  expect(choose(sets, ['muc4']).map((s) => s.name)).toEqual(['muc4-dev', 'muc4-train'])
  expect(choose(sets, ['seeds']).map((s) => s.name)).toEqual(['seeds'])
  expect(() => choose(sets, ['seed'])).toThrow(/there is no set seed; there are: muc4-dev/)
})

const run = (date: string, outcomes: Outcome[], dirty = false): SavedRun => ({
  date,
  commit: 'abc1234',
  dirty,
  outcomes,
})

test('a saved run reads back as it was', () => {
  const saved = run('2026-01-02', [
    { set: 'town', figures: [share('found', 1, 3)] },
    { set: 'port', notYet: 'later' },
  ])
  const [back] = readHistory(historyLine(saved) + historyLine(saved))
  expect(back?.outcomes[1]).toEqual({ set: 'port', notYet: 'later' })
  expect(back).toMatchObject({
    date: '2026-01-02',
    outcomes: [{ figures: [{ value: 33.33, right: 1, of: 3 }] }, {}],
  })
})

test('the page puts runs beside each other, newest first, and names what was not measured', () => {
  const page = reportOf([
    run('2026-01-02', [{ set: 'town', figures: [found(4)] }]),
    run(
      '2026-02-03',
      [
        { set: 'town', figures: [found(6)] },
        { set: 'port', missing: ['data/port.jsonl'] },
      ],
      true,
    ),
  ])
  expect(page).toContain('| 2026-02-03 abc1234 and changes | 2026-01-02 abc1234 |')
  expect(page).toContain('| town | found | 50 | 80 | met | 60.0 (6/10) | 40.0 (4/10) |')
  expect(page).toContain('port: missing, ../shared has no data/port.jsonl')
})
