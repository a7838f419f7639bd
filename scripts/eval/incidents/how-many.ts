import type { Claim } from '../../../src/base/index.ts'
import { eachOnce } from './each-once.ts'
import type { Toll } from './incident.ts'
import type { Group } from './merge.ts'
import type { Pages } from './pages.ts'
import { isVictim } from './people.ts'

/** Claim types that tell of the dead, and of the injured. */
export const DEATH: ReadonlySet<string> = new Set(['kill', 'execute'])
export const INJURY: ReadonlySet<string> = new Set(['injure'])

const sizeOf = ({ best, low, high }: Toll): number => best ?? low ?? high ?? 0

const countOf = ({ quantity }: Claim): Toll[] =>
  quantity && sizeOf(quantity) > 0 ? [{ low: quantity.low, best: quantity.best, high: quantity.high }] : []

/** How many an incident killed or injured: the largest count that a claim of it gives, or else as many as are named. */
export const tollOf = (group: Group, types: ReadonlySet<string>, pages: Pages): Toll | null => {
  const told = group.filter((d) => types.has(d.claim.type))
  const largest = told.flatMap((d) => countOf(d.claim)).toSorted((a, b) => sizeOf(b) - sizeOf(a))[0]
  if (largest) return largest
  const names = told.flatMap((d) => d.patients.filter((p) => p.named && isVictim(pages, p)))
  const { length } = eachOnce(names.map((p) => p.text))
  return length ? { low: length, best: length, high: length } : null
}
