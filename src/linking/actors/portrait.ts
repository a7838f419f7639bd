import type { ActorType } from '../../base/index.ts'
import { stirred } from '../hash.ts'
import { birthsOf } from './births.ts'
import type { LocalActor } from './local.ts'

/** A role as reports tell it: on which days it was held, and when it was first called former. */
export interface ToldRole {
  readonly text: string
  readonly from?: string
  readonly to?: string
  readonly past?: string
}

/**
 * All that is told of parties that are one: what their records are made of and what they are compared by. Portraits of
 * several are put together by `merged`, in any order and any steps, so that one more report changes a portrait without a
 * look at the reports before. A plain record.
 */
export interface Portrait {
  /** The smallest key of the parties; `name` to `identity` are those of its party. */
  readonly key: string
  readonly name: string
  readonly type: ActorType
  readonly country?: string
  readonly fold: LocalActor['fold']
  readonly identity: string
  /** How many parties have a name, a form, a type (`named`: of those with mentions in the text). */
  readonly names: Counts
  readonly forms: Counts
  readonly types: Counts
  readonly named: Counts
  readonly parties: number
  readonly documents: number
  readonly roles: readonly ToldRole[]
  readonly rules: boolean
  readonly letters: readonly string[]
  readonly company: readonly string[]
  readonly births: readonly number[]
  readonly days: readonly string[]
  readonly keys: readonly string[]
  readonly why: readonly string[]
}

export type Counts = Readonly<Record<string, number>>

/** So many of the company, the days and the reasons are kept: a state is in every report, and its portrait must end. */
const KEPT = 256
const REASONS = 64

const order = <T extends string | number>(all: readonly T[]): T[] =>
  [...all].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))

const union = <T extends string | number>(lists: readonly (readonly T[])[]): T[] =>
  order([...new Set(lists.flat())])

/** A sample that does not depend on the order of the lists: what has the smallest hashes. */
const sample = (lists: readonly (readonly string[])[]): string[] => {
  const all = union(lists)
  if (all.length <= KEPT) return all
  const hashes = new Map(all.map((s) => [s, stirred(s)]))
  return order(all.sort((a, b) => hashes.get(a)! - hashes.get(b)! || (a < b ? -1 : 1)).slice(0, KEPT))
}

const sum = (all: readonly Counts[]): Counts => {
  const counts = new Map<string, number>()
  for (const one of all)
    for (const [key, n] of Object.entries(one)) counts.set(key, (counts.get(key) ?? 0) + n)
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

const first = (days: readonly (string | undefined)[]): string | undefined =>
  order(days.filter((d) => d !== undefined))[0]

const rolesTogether = (all: readonly ToldRole[]): ToldRole[] => {
  const told = new Map<string, ToldRole[]>()
  for (const role of all) {
    const key = role.text.toLowerCase().replace(/\s+/g, ' ')
    told.set(key, [...(told.get(key) ?? []), role])
  }
  return [...told.values()]
    .map((same) => {
      const from = first(same.map((r) => r.from))
      const to = order(same.flatMap((r) => r.to ?? [])).at(-1)
      const past = first(same.map((r) => r.past))
      return {
        text: first(same.map((r) => r.text))!,
        ...(from ? { from } : {}),
        ...(to ? { to } : {}),
        ...(past ? { past } : {}),
      }
    })
    .sort((a, b) => (a.text < b.text ? -1 : 1))
}

/** The portrait of one party of one report; `documents` is 0 where another of that report and identity counts it. */
export const portraitOf = (local: LocalActor, documents: 0 | 1): Portrait => ({
  key: local.key,
  name: local.name,
  type: local.type,
  ...(local.country ? { country: local.country } : {}),
  fold: local.fold,
  identity: local.identity,
  names: { [local.name]: 1 },
  forms: sum(local.forms.map((form) => ({ [form]: 1 }))),
  types: { [local.type]: 1 },
  named: local.mentions.length ? { [local.type]: 1 } : {},
  parties: 1,
  documents,
  roles: rolesTogether(
    local.roles.map(({ text, former }) => ({
      text,
      ...(!local.day ? {} : former ? { past: local.day } : { from: local.day, to: local.day }),
    })),
  ),
  rules: local.rules,
  letters: order(local.letters),
  company: order(local.company),
  births: order(birthsOf(local)),
  days: local.day ? [local.day] : [],
  keys: order(local.keys),
  why: order(local.why).slice(0, REASONS),
})

/** One portrait of several. */
export const merged = (portraits: readonly Portrait[]): Portrait => {
  if (portraits.length === 1) return portraits[0]!
  const lead = portraits.reduce((a, b) => (b.key < a.key ? b : a))
  return {
    ...lead,
    names: sum(portraits.map((p) => p.names)),
    forms: sum(portraits.map((p) => p.forms)),
    types: sum(portraits.map((p) => p.types)),
    named: sum(portraits.map((p) => p.named)),
    parties: portraits.reduce((n, p) => n + p.parties, 0),
    documents: portraits.reduce((n, p) => n + p.documents, 0),
    roles: rolesTogether(portraits.flatMap((p) => p.roles)),
    rules: portraits.some((p) => p.rules),
    letters: union(portraits.map((p) => p.letters)),
    company: sample(portraits.map((p) => p.company)),
    births: union(portraits.map((p) => p.births)),
    days: sample(portraits.map((p) => p.days)),
    keys: union(portraits.map((p) => p.keys)),
    why: union(portraits.map((p) => p.why)).slice(0, REASONS),
  }
}
