import { type Figure, type Goal, share } from './figure.ts'
import { groupBy } from './group.ts'
import type { Workbench } from './set.ts'

interface Fact {
  readonly name: string
  readonly group: string
  readonly right: boolean
}

/** Counts facts that were right and facts at all, by name, and by a group (a publisher, a label) for those who ask. */
export class Tally {
  private readonly facts: Fact[] = []
  private readonly bench: Pick<Workbench, 'miss' | 'detail'>
  private readonly set: string

  constructor(bench: Pick<Workbench, 'miss' | 'detail'>, set: string) {
    this.bench = bench
    this.set = set
  }

  /** One fact of a document; where it was wrong, `miss` says how. */
  add(
    name: string,
    at: { readonly id: string; readonly group?: string },
    right: boolean,
    miss?: () => string,
  ): void {
    const { id, group = '' } = at
    this.facts.push({ name, group, right })
    if (!right && miss) this.bench.miss([this.set, id, group, `${name}:`, miss()].filter(Boolean).join(' '))
  }

  share(name: string, goal?: Goal): Figure {
    const facts = this.facts.filter((f) => f.name === name)
    return share(name, facts.filter((f) => f.right).length, facts.length, goal)
  }

  /** Tells each group's counts as details. */
  tellGroups(): void {
    for (const [group, facts] of groupBy(this.facts, (f) => f.group)) {
      const parts = [...groupBy(facts, (f) => f.name)].map(
        ([name, of]) => `${name} ${of.filter((f) => f.right).length}/${of.length}`,
      )
      this.bench.detail(`${this.set} ${group}: ${parts.join(', ')}`)
    }
  }
}
