import { existsSync } from 'node:fs'
import type { Figure } from './figure.ts'
import type { EvalSet, Workbench } from './set.ts'

/** What became of one set: its figures, or why there are none. */
export type Outcome =
  | { readonly set: string; readonly figures: readonly Figure[]; readonly unread?: number }
  | { readonly set: string; readonly missing: readonly string[] }
  | { readonly set: string; readonly notYet: string }
  | { readonly set: string; readonly failed: string }

/** Measures one set; a set whose files are missing, or that fails, is told and does not stop the others. */
export const measure = (set: EvalSet, bench: Workbench): Outcome => {
  if (set.notYet) return { set: set.name, notYet: set.notYet }
  const missing = set.needs.filter((file) => !existsSync(bench.shared(file)))
  if (missing.length) return { set: set.name, missing }
  try {
    const figures = set.measure(bench)
    const unread = bench.takeUnread()
    return { set: set.name, figures, ...(unread ? { unread } : {}) }
  } catch (error) {
    const [first = ''] = String(error instanceof Error ? error.message : error).split('\n')
    return { set: set.name, failed: first }
  }
}

/** The sets of these names, or whose names begin so (`muc4`); all where no name is given. Throws on an unknown name. */
export const choose = (sets: readonly EvalSet[], names: readonly string[]): readonly EvalSet[] => {
  const fits = (set: EvalSet, name: string) => set.name === name || set.name.startsWith(`${name}-`)
  const unknown = names.filter((n) => !sets.some((s) => fits(s, n)))
  if (unknown.length)
    throw new RangeError(
      `there is no set ${unknown.join(', ')}; there are: ${sets.map((s) => s.name).join(', ')}`,
    )
  return names.length ? sets.filter((s) => names.some((n) => fits(s, n))) : sets
}
