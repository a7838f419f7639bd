import { stirred } from '../hash.ts'

/** How alike two items that were never compared are taken to be. */
export const UNLIKE = -5

/** A pair may be refused for good, whatever else speaks for it. */
export const NEVER = Number.NEGATIVE_INFINITY

/** A score of so much more than any that is found: a person said that the two are one. */
export const SAID = 1000

/** Whether a person said that a pair of this score is one. */
export const isSaid = (score: number): boolean => score > SAID / 2

/** The scores as they were found, without what a person said. */
export const found = (scores: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
  for (const score of scores.values())
    if (isSaid(score)) return new Map([...scores].map(([id, s]) => [id, isSaid(s) ? s - SAID : s]))
  return scores
}

/** What is known of the items, and from which mean score on groups are joined. */
export interface Scored {
  readonly neighbours: (id: string) => ReadonlyMap<string, number>
  readonly cut: number
}

interface Group {
  /** Smallest id of its members: groups are compared and named by it, whatever their order. */
  readonly id: string
  readonly members: readonly string[]
  /** Sum of (score - UNLIKE) to each other group; NEVER where a pair is refused. Absent until it is asked for. */
  to?: Map<Group, number>
}

/**
 * Average-link clustering: the two groups whose pairs score best on average are joined, while that average is at least
 * `cut`. Ties go to the smaller ids, so the order of the items does not matter.
 *
 * A joined group is never closer to a third than the closer of its halves was. So two groups that are each other's
 * nearest can be joined at once, whatever happens elsewhere (Bruynooghe's reducibility; Murtagh 1983): the cluster of one
 * item is found by walking from nearest to nearest, and the rest of the items is not looked at. Sums of scores must be
 * exact for this: see `exact`.
 */
export class Clustering {
  private readonly groups = new Map<string, Group>()
  private readonly scored: Scored

  constructor(scored: Scored) {
    this.scored = scored
  }

  /** The members of the cluster that an item ends in, in rising order. */
  of(id: string): readonly string[] {
    for (;;) {
      const group = this.group(id)
      const pair = this.nearestPair(group)
      if (!pair) return [...group.members].sort()
      this.join(...pair)
    }
  }

  private group(id: string): Group {
    const known = this.groups.get(id)
    if (known) return known
    const group = { id, members: [id] }
    this.groups.set(id, group)
    return group
  }

  /**
   * Walks from a group to its nearest and on, until two are each other's; none where nothing is near enough. Throws where
   * the scores of a pair are not the same from both sides: the walk would have no end.
   */
  private nearestPair(from: Group): readonly [Group, Group] | undefined {
    const passed = new Set<Group>()
    let before: Group | undefined
    let at = from
    for (;;) {
      const next = this.nearest(at)
      if (!next) return undefined
      if (next === before) return [before, at]
      passed.add(at)
      if (passed.has(next)) throw new Error(`the scores around ${at.id} and ${next.id} contradict each other`)
      before = at
      at = next
    }
  }

  private nearest(group: Group): Group | undefined {
    let found: Group | undefined
    let best = Number.NEGATIVE_INFINITY
    for (const [other, sum] of this.sums(group)) {
      const mean = UNLIKE + sum / (group.members.length * other.members.length)
      if (mean < this.scored.cut || mean < best) continue
      if (found && mean === best && other.id > found.id) continue
      found = other
      best = mean
    }
    return found
  }

  private sums(group: Group): Map<Group, number> {
    if (group.to) return group.to
    const to = new Map<Group, number>()
    for (const [id, score] of this.scored.neighbours(group.id)) {
      const other = this.group(id)
      to.set(other, (to.get(other) ?? 0) + (score - UNLIKE))
    }
    group.to = to
    return to
  }

  private join(a: Group, b: Group): void {
    const [from, into] = [this.sums(a), this.sums(b)]
    const to = new Map(into)
    for (const [other, sum] of from) to.set(other, (to.get(other) ?? 0) + sum)
    to.delete(a)
    to.delete(b)
    const [first] = [a, b].sort((x, y) => (x.id < y.id ? -1 : 1))
    const joined: Group = { id: first!.id, members: [...a.members, ...b.members], to }
    for (const id of joined.members) this.groups.set(id, joined)
    for (const [other, sum] of to) {
      if (!other.to) continue
      other.to.delete(a)
      other.to.delete(b)
      other.to.set(joined, sum)
    }
  }
}

/** Steps in which scores are told, so that their sums are exact in any order: 2^-20, and 2^-30 to part equals. */
const STEP = 2 ** 20
const TIE = 2 ** 10

/** A score in whole steps, with a trifle that is the pair's own, so that no two pairs are equally near. */
export const exact = (score: number, a: string, b: string): number => {
  if (score === NEVER) return NEVER
  const trifle = (stirred(a) ^ stirred(b)) >>> 22
  return (Math.round(score * STEP) * TIE + trifle) / (STEP * TIE)
}
