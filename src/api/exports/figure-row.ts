import type { Figure } from '../../base/index.ts'
import type { Cell } from './csv.ts'

type Column = readonly [name: string, value: (figure: Figure) => Cell]

/** Columns of a figure, one row each: its interval, and what each coding profile makes of it. */
export const FIGURE_COLUMNS: readonly Column[] = [
  ['id', (f) => f.id],
  ['event', (f) => f.event],
  ['population', (f) => f.population],
  ['measure', (f) => f.measure],
  ['place', (f) => f.scope.place],
  ['from', (f) => f.scope.from],
  ['to', (f) => f.scope.to],
  ['as_of', (f) => f.scope.as_of],
  ['low', (f) => f.low],
  ['best', (f) => f.best],
  ['high', (f) => f.high],
  ['contested', (f) => f.contradictions.length > 0],
  ['observations', (f) => f.observations.length],
  ['claims', (f) => f.observations.map((o) => o.claim).join(' ') || undefined],
  ...(['range', 'acled', 'ucdp'] as const).flatMap((profile): Column[] => [
    [`${profile}_low`, (f) => f.profiles[profile].low],
    [`${profile}_best`, (f) => f.profiles[profile].best],
    [`${profile}_high`, (f) => f.profiles[profile].high],
    [`${profile}_why`, (f) => f.profiles[profile].why],
  ]),
  ['contradictions', (f) => f.contradictions.map((c) => c.why).join(' | ') || undefined],
]
