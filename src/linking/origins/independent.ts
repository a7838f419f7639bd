import type { Origin } from './origin.ts'

/** How many independent origins stand behind some claims, and how that was counted. */
export interface Independence {
  readonly count: number
  /** Keys of the origins that were counted, in order. */
  readonly counted: readonly string[]
  /** One reason for each origin, counted or not. */
  readonly why: readonly string[]
}

/**
 * Counts origins, not articles. The rules, each said in `why`:
 *
 * - Claims with one key rest on one word, whoever carries it.
 * - Who only hands on what another counted origin says is not counted beside it: an agency that cites officials by
 *   name, a text that tells in its own voice what it also lays on somebody.
 * - Sources that are only described ("a medical source" here, "a doctor" there) are not proven to be others than those
 *   who are counted, nor than each other: they count for one together, and only where nobody else is counted.
 */
export const independentOrigins = (origins: readonly Origin[]): Independence => {
  const groups = groupsOf(origins)
  const certain = groups.filter((g) => g.origins.some((o) => o.known !== 'described'))
  const described = groups.filter((g) => !certain.includes(g))
  const verdicts = [
    ...certain.map((g) => verdictOn(g, certain)),
    ...verdictsOnDescribed(described, certain.length > 0),
  ]
  const counted = verdicts.filter((v) => v.counts).map((v) => v.key)
  return { count: counted.length, counted, why: verdicts.map((v) => v.why) }
}

/** All that one origin says. */
interface Group {
  readonly key: string
  readonly name: string
  readonly origins: readonly Origin[]
}

interface Verdict {
  readonly key: string
  readonly counts: boolean
  readonly why: string
}

const verdictOn = (group: Group, certain: readonly Group[]): Verdict => {
  const { key, name } = group
  const behind = certain.find((other) => other !== group && isBehind(other, group, certain))
  return behind
    ? { key, counts: false, why: `not ${name}: it hands on the word of ${behind.name}` }
    : { key, counts: true, why: `${name}: ${reasonsOf(group)}` }
}

/** Whether what `group` says comes from `other`; of origins that hand on each other's word the first stays. */
const isBehind = (other: Group, group: Group, certain: readonly Group[]): boolean =>
  reaches(group, other, certain) && (!reaches(other, group, certain) || other.key < group.key)

/** Whether one origin hands on the word of another, directly or through others. */
const reaches = (from: Group, to: Group, certain: readonly Group[], seen: readonly Group[] = []): boolean =>
  handsOn(from, to) ||
  certain.some(
    (next) =>
      next !== from &&
      !seen.includes(next) &&
      handsOn(from, next) &&
      reaches(next, to, certain, [...seen, from]),
  )

/**
 * Whether the second comes through the first, which adds nothing of its own: as a relay that a text names, or as the
 * writer of a text, who says in its own voice what it lays on the other.
 */
const handsOn = (first: Group, second: Group): boolean =>
  second.origins.some(
    (o) =>
      o.voice === 'attributed' &&
      (o.relays.includes(first.key) ||
        (o.teller === first.key && first.origins.every((own) => own.voice === 'own'))),
  )

const verdictsOnDescribed = (described: readonly Group[], othersCount: boolean): Verdict[] =>
  described.map((group, k) =>
    k === 0 && !othersCount
      ? { key: group.key, counts: true, why: `${group.name}: ${reasonsOf(group)}; nobody else is counted` }
      : {
          key: group.key,
          counts: false,
          why: `not ${group.name}: not proven to be another than those counted`,
        },
  )

/** The origins by key, in order. */
const groupsOf = (origins: readonly Origin[]): Group[] => {
  const groups = new Map<string, Origin[]>()
  for (const origin of origins) {
    const group = groups.get(origin.key)
    if (group) group.push(origin)
    else groups.set(origin.key, [origin])
  }
  return [...groups]
    .map(([key, all]) => ({ key, name: all.map((o) => o.name).sort()[0]!, origins: all }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}

const SHOWN = 3

const reasonsOf = ({ origins }: Group): string => {
  const reasons = [...new Set(origins.map((o) => o.why))].sort()
  const more = reasons.length - SHOWN
  return reasons.slice(0, SHOWN).join('; ') + (more > 0 ? `; and ${more} more` : '')
}
