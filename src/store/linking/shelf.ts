import { inflateRawSync } from 'node:zlib'
import type { Report } from '../../base/index.ts'
import {
  type Episodes,
  type LocalActor,
  type Node,
  namesInDocument,
  nodesOf,
  type Parted,
} from '../../linking/index.ts'
import { type Access, among, bytesOf } from '../database.ts'
import { asDecided, asRead, partedBy, type StoredReport } from '../stored-report.ts'

/** A report with what linking makes of it alone. */
export class Held {
  readonly seq: number
  /** As it is after what persons decided of its claims. */
  readonly report: Report
  /** As it was read: whom it names and cites, and whose words it has, no decision about its claims changes. */
  readonly asRead: Report
  /** Length of its JSON. */
  readonly size: number
  private made: { readonly nodes: ReadonlyMap<string, Node>; readonly apart: Episodes['apart'] } | undefined
  private named: readonly LocalActor[] | undefined
  private readonly parted: Parted | undefined

  constructor(seq: number, stored: StoredReport, size: number) {
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

  get parties(): readonly LocalActor[] {
    this.named ??= namesInDocument(this.asRead)
    return this.named
  }
}

/** Letters of reports (as JSON) that are kept at hand. In memory they take some five times as many bytes. */
const ROOM = 40_000_000

/** Reports that were used lately are at hand; the others are fetched when they are needed. */
export class Shelf {
  private readonly held = new Map<string, Held>()
  private taken = 0

  /** A report that is at hand. */
  get(document: string): Held | undefined {
    const held = this.held.get(document)
    if (held) {
      this.held.delete(document)
      this.held.set(document, held)
    }
    return held
  }

  put(held: Held): void {
    this.drop(held.report.document)
    this.held.set(held.report.document, held)
    this.taken += held.size
  }

  drop(document: string): void {
    const held = this.held.get(document)
    if (!held) return
    this.held.delete(document)
    this.taken -= held.size
  }

  clear(): void {
    this.held.clear()
    this.taken = 0
  }

  /** Lets go of those that were not used for longest. To be called between steps, when nothing is being worked on. */
  trim(): void {
    for (const document of this.held.keys()) {
      if (this.taken <= ROOM) return
      this.drop(document)
    }
  }

  /** Fetches those of some reports that are not at hand. */
  async fetch({ db, dialect }: Access, documents: Iterable<string>): Promise<void> {
    const wanted = [...new Set(documents)].filter((d) => !this.held.has(d))
    if (!wanted.length) return
    const rows = await db
      .selectFrom('document')
      .innerJoin('body', 'body.document', 'document.seq')
      .select(['document.seq', 'body.report'])
      .where('document.id', 'in', among(dialect, wanted))
      .execute()
    for (const { seq, report } of rows) {
      const json = inflateRawSync(bytesOf(report)).toString('utf8')
      this.put(new Held(seq, JSON.parse(json) as StoredReport, json.length))
    }
  }
}
