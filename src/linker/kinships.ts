import type { Lineage, Report } from '../base/index.ts'
import {
  type Citation,
  citationsOf,
  citingOf,
  type Kinship,
  kinshipOf,
  lineagesOf,
  Neighbours,
  sketchOf,
} from '../linking/index.ts'

/** Which reports carry each other's text, and whom they cite. */
export class Kinships {
  private readonly reports: ReadonlyMap<string, Report>
  private readonly neighbours = new Neighbours()
  private readonly known = new Map<string, Map<string, Kinship>>()
  private readonly citations = new Map<string, readonly Citation[]>()

  /** `reports` holds every report that was added. */
  constructor(reports: ReadonlyMap<string, Report>) {
    this.reports = reports
  }

  /** Compares a report with those that share words with it; says how many these were. */
  add(report: Report): number {
    this.citations.set(report.document, citationsOf(report))
    const { met, parted } = this.neighbours.add(sketchOf(report))
    for (const [a, b] of parted) {
      this.known.get(a)?.delete(b)
      this.known.get(b)?.delete(a)
    }
    for (const other of met) {
      const kinship = kinshipOf(report, this.reports.get(other)!)
      if (!kinship) continue
      for (const [a, b] of [
        [report.document, other],
        [other, report.document],
      ] as const)
        this.known.set(a, (this.known.get(a) ?? new Map<string, Kinship>()).set(b, kinship))
    }
    return met.length
  }

  of(document: string): Kinship[] {
    return [...(this.known.get(document)?.values() ?? [])]
  }

  lineages(): Lineage[] {
    const kin = [...this.known.values()].flatMap((m) => [...m.values()])
    const documents = [...new Set(kin.flatMap((k) => k.documents))].sort()
    const copies = lineagesOf(
      documents.map((d) => this.reports.get(d)!),
      [...new Set(kin)],
    )
    const cites = citingOf([...this.citations.keys()].sort().flatMap((d) => this.citations.get(d)!))
    return [...copies, ...cites].sort((a, b) => (a.id < b.id ? -1 : 1))
  }
}
