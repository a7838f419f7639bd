import type { Fact, Sealed } from '../base/index.ts'
import { canonical } from './canonical.ts'
import { ArchiveError } from './errors.ts'
import { sayingOf } from './saying.ts'
import { type Entry, opened } from './seal.ts'

/** A fact that is to be added to a journal, in words. */
export interface Worded {
  readonly fact: Fact
  /** Its canonical text. */
  readonly text: string
  readonly saying: string
}

/** What became of it. */
export interface Added<F extends Fact> {
  readonly entry: Sealed<F>
  readonly isNew: boolean
}

export const worded = (fact: Fact): Worded => ({ fact, text: canonical(fact), saying: sayingOf(fact) })

/** Those of some facts, in order, that neither the journal (`held`, by saying) nor one before them says. */
export const unsaid = (facts: readonly Worded[], held: ReadonlyMap<string, Entry>): readonly Worded[] => {
  const fresh = new Map<string, Worded>()
  for (const each of facts) {
    const earlier = held.get(each.saying)?.text ?? fresh.get(each.saying)?.text
    if (earlier === undefined) fresh.set(each.saying, each)
    else if (each.fact.kind === 'decision' && earlier !== each.text)
      throw new ArchiveError(
        'conflict',
        `decision ${each.fact.id} is held already and says something else: a decision is never changed; make another that undoes it`,
      )
  }
  return [...fresh.values()]
}

/** What became of facts, where those in `fresh` were appended as `entries`. */
export const added = <F extends Fact>(
  facts: readonly Worded[],
  held: ReadonlyMap<string, Entry>,
  fresh: readonly Worded[],
  entries: readonly Entry[],
): Added<F>[] => {
  const made = new Map(fresh.map((each, i) => [each, entries[i]!]))
  const bySaying = new Map(fresh.map(({ saying }, i) => [saying, entries[i]!]))
  return facts.map((each) => ({
    entry: opened<F>(held.get(each.saying) ?? bySaying.get(each.saying)!),
    isNew: made.has(each),
  }))
}
