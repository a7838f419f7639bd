import type { FigureItem } from '../../../../src/api/answers.ts'
import type { NameOf } from '../../charts/index.ts'

/** The names of the origins that figures rest on. */
export const namesOf = (items: readonly FigureItem[]): NameOf => {
  const names = new Map(items.flatMap((i) => Object.entries(i.names)))
  return (origin) => names.get(origin) ?? origin
}
