import type { Report } from '../../base/index.ts'
import {
  type Acquainted,
  type Episodes,
  type KeyedTrait,
  keyedTraits,
  type LocalActor,
  type Node,
  namesInDocument,
  nodesOf,
  type Parted,
  scoreOf,
} from '../../linking/index.ts'
import { asDecided, asRead, isDecided, partedBy, type StoredReport } from '../stored-report.ts'

/** A report with what linking makes of it alone. */
export class Held {
  readonly seq: number
  /** As it is after what persons decided of its claims. */
  readonly report: Report
  /** As it was read: whom it names and cites, and whose words it has, no decision about its claims changes. */
  readonly asRead: Report
  /** Bytes of its JSON, deflated. */
  readonly size: number
  /** It was given as it was read, in this run, and nobody has decided of its claims: what was found beforehand holds of it. */
  readonly asItCame: boolean
  private made: { readonly nodes: ReadonlyMap<string, Node>; readonly apart: Episodes['apart'] } | undefined
  private named: readonly LocalActor[] | undefined
  private readonly parted: Parted | undefined
  private acquainted: Acquainted | undefined

  /** `came`: it comes from reading, perhaps with what was found of it beforehand, and not from the store. */
  constructor(
    seq: number,
    stored: StoredReport,
    size: number,
    came?: { readonly acquainted?: Acquainted | undefined },
  ) {
    this.asItCame = came !== undefined && !isDecided(stored)
    if (this.asItCame) this.acquainted = came?.acquainted
    this.seq = seq
    this.report = asDecided(stored)
    this.asRead = asRead(stored)
    this.parted = partedBy(stored)
    this.size = size
  }

  private get episodes() {
    if (!this.made) {
      const { nodes, apart } = nodesOf(this.report, this.parted)
      this.made = { nodes: new Map(nodes.map((n) => [n.id, n])), apart }
    }
    return this.made
  }

  /** Its episodes by their ids. */
  get nodes(): ReadonlyMap<string, Node> {
    return this.episodes.nodes
  }

  /** What it tells apart itself. */
  get apart(): Episodes['apart'] {
    return this.episodes.apart
  }

  /** The traits of its episodes, in their order, and the `scoreOf` of each with others, found before perhaps. What was found beforehand is given away. */
  takeAcquainted(): {
    readonly traits: readonly (readonly KeyedTrait[])[]
    readonly scored: (of: number) => typeof scoreOf
  } {
    const found = this.acquainted
    this.acquainted = undefined
    if (!found) return { traits: [...this.nodes.values()].map(keyedTraits), scored: () => scoreOf }
    const { traits, others, scores } = found
    const known = traits.map(() => new Map<string, number>())
    for (let k = 0; k < scores.length; k += 3) known[scores[k]!]!.set(others[scores[k + 1]!]!, scores[k + 2]!)
    const scored =
      (of: number): typeof scoreOf =>
      (a, b) => {
        const score = known[of]!.get(b.id)
        if (score === undefined) return scoreOf(a, b)
        return Number.isNaN(score) ? undefined : score
      }
    return { traits, scored }
  }

  get parties(): readonly LocalActor[] {
    this.named ??= namesInDocument(this.asRead)
    return this.named
  }
}
