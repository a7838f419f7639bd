import type { Figure, Observation, ProfileValue } from '../../../../src/base/index.ts'
import { type Interval, meets, namedNumbers } from '../interval-shapes.ts'
import { withNames } from '../words.ts'

/** What one origin said at one time: one interval, however many reports carry it. */
export interface CountRow {
  readonly key: string
  /** Actor id, or words. */
  readonly origin: string
  /** The name to be shown. */
  readonly name: string
  /** ISO day on which it was said. */
  readonly as_of?: string
  readonly interval: Interval
  readonly claims: readonly string[]
  /** A later count of the same origin stands in its place. */
  readonly superseded: boolean
  /** Numbers, from 1, of the contradictions of its figure that it is part of. */
  readonly against: readonly number[]
}

export type ProfileName = 'range' | 'acled' | 'ucdp'

/** What coding profiles chose; those of one choice for one reason stand together. */
export interface Choice {
  readonly key: string
  readonly profiles: readonly ProfileName[]
  readonly interval: Interval
  readonly why: readonly string[]
  readonly claims: readonly string[]
}

/** A figure as rows. */
export interface CountBlock {
  readonly figure: Figure
  /** How many wholes it stands under. */
  readonly depth: number
  readonly rows: readonly CountRow[]
  readonly choices: readonly Choice[]
}

/** A whole and its parts, which share one axis. Nothing else does. */
export interface CountPanel {
  readonly key: string
  readonly blocks: readonly CountBlock[]
}

export type NameOf = (origin: string) => string

/** Figures as panels: parts under their wholes, those told of most first, deaths before all else. */
export const panelsOf = (figures: readonly Figure[], nameOf: NameOf): CountPanel[] => {
  const byId = new Map(figures.map((f) => [f.id, f]))
  const parts = new Set(
    figures.flatMap((f) => f.parts.filter((id) => id !== f.id && byId.get(id)?.measure === f.measure)),
  )
  const shown = new Set<string>()
  const panelOf = (root: Figure): CountPanel => ({
    key: root.id,
    blocks: blocksOf(root, 0, byId, shown, nameOf),
  })
  const sorted = [...figures].sort(byWeight)
  const panels = sorted.filter((f) => !parts.has(f.id)).map(panelOf)
  // wholes that are parts of each other have no root: they are shown all the same
  const rest = sorted.filter((f) => !shown.has(f.id))
  return [...panels, ...rest.flatMap((f) => (shown.has(f.id) ? [] : [panelOf(f)]))]
}

const blocksOf = (
  figure: Figure,
  depth: number,
  byId: ReadonlyMap<string, Figure>,
  shown: Set<string>,
  nameOf: NameOf,
): CountBlock[] => {
  if (shown.has(figure.id)) return []
  shown.add(figure.id)
  const parts = figure.parts
    .flatMap((id) => byId.get(id) ?? [])
    .filter((part) => part.measure === figure.measure)
    .sort(byWeight)
  return [
    { figure, depth, rows: rowsOf(figure, nameOf), choices: choicesOf(figure, nameOf) },
    ...parts.flatMap((part) => blocksOf(part, depth + 1, byId, shown, nameOf)),
  ]
}

/** Deaths first, then what most observations count. */
export const byWeight = (a: Figure, b: Figure): number =>
  Number(isDeath(b)) - Number(isDeath(a)) ||
  b.observations.length - a.observations.length ||
  (a.population < b.population ? -1 : a.population > b.population ? 1 : a.id < b.id ? -1 : 1)

const isDeath = ({ population }: Figure): boolean => /\b(?:killed|dead|died)\b/.test(population)

/** One row for each origin, day and interval; the rows of one origin stand together, in the order of time. */
export const rowsOf = (figure: Figure, nameOf: NameOf): CountRow[] => {
  const rows = new Map<string, Observation[]>()
  for (const o of figure.observations) {
    const key = JSON.stringify([o.origin, o.as_of ?? '', o.low, o.best, o.high, isSuperseded(o)])
    rows.set(key, [...(rows.get(key) ?? []), o])
  }
  const day = (o: Observation): string => o.as_of ?? '~'
  const first = new Map<string, string>()
  for (const o of figure.observations) {
    const known = first.get(o.origin)
    if (known === undefined || day(o) < known) first.set(o.origin, day(o))
  }
  return [...rows.values()]
    .sort(([a], [b]) => {
      const x = [first.get(a!.origin)!, a!.origin, day(a!)]
      const y = [first.get(b!.origin)!, b!.origin, day(b!)]
      const k = x.findIndex((part, i) => part !== y[i])
      return k < 0 ? 0 : x[k]! < y[k]! ? -1 : 1
    })
    .map((told, k) => rowOf(figure, told, k, nameOf))
}

const isSuperseded = (o: Observation): boolean => o.superseded_by !== undefined

const rowOf = (figure: Figure, told: readonly Observation[], k: number, nameOf: NameOf): CountRow => {
  const [o] = told as [Observation]
  const claims = [...new Set(told.map((t) => t.claim))]
  const against = figure.contradictions.flatMap((c, n) => (isAgainst(figure, c.claims, told) ? [n + 1] : []))
  return {
    key: `${figure.id}/${k}`,
    origin: o.origin,
    name: nameOf(o.origin),
    ...(o.as_of === undefined ? {} : { as_of: o.as_of }),
    interval: { low: o.low, best: o.best, high: o.high },
    claims,
    superseded: isSuperseded(o),
    against,
  }
}

/**
 * Whether counts are part of a contradiction. A claim may give several counts: where the contradiction is between counts
 * of this figure, those that agree with all the others are none of it.
 */
const isAgainst = (
  { observations }: Figure,
  claims: readonly string[],
  told: readonly Observation[],
): boolean => {
  if (!told.some((o) => claims.includes(o.claim))) return false
  const others = observations.filter((o) => claims.includes(o.claim) && o.superseded_by === undefined)
  const between = claims.every((id) => others.some((o) => o.claim === id))
  const apart = others.some((a) => others.some((b) => !meets(a, b)))
  return !(between && apart) || told.some((o) => others.some((other) => !meets(o, other)))
}

const PROFILES: readonly ProfileName[] = ['range', 'acled', 'ucdp']

const choicesOf = ({ id, profiles }: Figure, nameOf: NameOf): Choice[] => {
  const choices = new Map<string, (readonly [ProfileName, ProfileValue])[]>()
  for (const name of PROFILES) {
    const value = profiles[name]
    if (!namedNumbers(value).length) continue
    const key = JSON.stringify([value.low, value.best, value.high])
    choices.set(key, [...(choices.get(key) ?? []), [name, value]])
  }
  return [...choices.values()].map((of) => {
    const [, { low, best, high }] = of[0]!
    return {
      key: `${id}/${of.map(([name]) => name).join('+')}`,
      profiles: of.map(([name]) => name),
      interval: { low, best, high },
      why: of.map(([name, { why }]) => `${PROFILE_NAMES[name]}: ${withNames(why, nameOf)}`),
      claims: [...new Set(of.flatMap(([, value]) => value.claims))],
    }
  })
}

export const PROFILE_NAMES: Readonly<Record<ProfileName, string>> = {
  range: 'Range',
  acled: 'ACLED',
  ucdp: 'UCDP',
}
