import type { Report } from '../../base/index.ts'
import {
  type Alone,
  type Episodes,
  type LocalActor,
  type Node,
  namesInDocument,
  nodesOf,
  type Parted,
  type Sketch,
  sketchOf,
} from '../../linking/index.ts'
import { asDecided, asRead, partedBy, type StoredReport } from '../stored-report.ts'

/** A report with what linking makes of it alone. */
export class Held {
  readonly seq: number
  /** As it is after what persons decided of its claims. */
  readonly report: Report
  /** As it was read: whom it names and cites, and whose words it has, no decision about its claims changes. */
  readonly asRead: Report
  /** Bytes of its JSON, deflated. */
  readonly size: number
  private made: { readonly nodes: ReadonlyMap<string, Node>; readonly apart: Episodes['apart'] } | undefined
  private named: readonly LocalActor[] | undefined
  private readonly alone: Alone | undefined
  private readonly parted: Parted | undefined

  constructor(seq: number, stored: StoredReport, size: number, alone?: Alone) {
    this.seq = seq
    this.report = asDecided(stored)
    this.asRead = asRead(stored)
    this.parted = partedBy(stored)
    this.size = size
    this.alone = alone
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

  get parties(): readonly LocalActor[] {
    this.named ??= this.alone?.parties ?? namesInDocument(this.asRead)
    return this.named
  }

  /** Asked for once, when the report is linked. */
  get sketch(): Sketch {
    return this.alone?.sketch ?? sketchOf(this.asRead)
  }
}
