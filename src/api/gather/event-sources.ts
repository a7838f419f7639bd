import type { Actor, EventRecord, Figure, Reliability } from '../../base/index.ts'
import { originKey } from '../../store/index.ts'
import type { ClaimItem, EventSource } from '../answers.ts'

interface Known {
  readonly event: EventRecord
  readonly actors: readonly Actor[]
  readonly claims: readonly ClaimItem[]
  readonly figures: readonly Figure[]
  readonly grades: ReadonlyMap<string, Reliability>
}

/** A line of `origins_why`: the name of an origin, whether it was counted, and why. */
interface Verdict {
  readonly name: string
  readonly independent: boolean
  readonly why: string
}

/** The origins of an event, those that were counted first, each with the claims that rest on its word. */
export const eventSources = ({ event, actors, claims, figures, grades }: Known): readonly EventSource[] => {
  const verdicts = event.origins_why.map(verdictOf)
  const sources = verdicts.map((verdict) => {
    const actor = actors.find((a) => isCalled(a, verdict.name))
    const origin =
      event.origins.find((o) => o === actor?.id || originKey(o) === originKey(verdict.name)) ??
      actor?.id ??
      verdict.name
    return { ...verdict, origin, actor }
  })
  const observed = new Map(figures.flatMap((f) => f.observations.map((o) => [o.claim, o.origin] as const)))
  const own = new Map<string, string[]>()
  for (const item of claims) {
    const said = observed.get(item.claim.id)
    const name = nameOf(item)
    const source =
      sources.find((s) => said !== undefined && (s.origin === said || said.startsWith(`${s.name} (`))) ??
      sources.find((s) => name !== undefined && isOne(s, name)) ??
      sources.find((s) => !item.claim.attribution.length && s.why.includes(`${name} in its own voice`))
    if (source) own.set(source.name, [...(own.get(source.name) ?? []), item.claim.id])
  }
  return sources.map(({ origin, name, independent, why, actor }) => {
    const grade = [name, ...(actor ? [actor.name, ...actor.aliases] : [])]
      .map((n) => grades.get(originKey(n)))
      .find(Boolean)
    return {
      origin,
      name,
      independent,
      why,
      ...(grade ? { reliability: grade } : {}),
      claims: own.get(name) ?? [],
    }
  })
}

const verdictOf = (line: string): Verdict => {
  const [, not, name, why] = /^(not )?([\s\S]*?): ([\s\S]*)$/.exec(line) ?? []
  return { name: name ?? line, independent: not === undefined, why: why ?? line }
}

const isCalled = ({ name, aliases }: Actor, called: string): boolean =>
  [name, ...aliases].some((n) => originKey(n) === originKey(called))

const isOne = (source: { readonly name: string; readonly actor: Actor | undefined }, name: string): boolean =>
  originKey(source.name) === originKey(name) || (source.actor !== undefined && isCalled(source.actor, name))

/** On whose word a claim rests: the end of its chain, else the publisher. */
const nameOf = ({ claim, document }: ClaimItem): string | undefined => {
  const link = claim.attribution.at(-1)
  return link ? (link.actor ?? link.text) : document.publisher
}
