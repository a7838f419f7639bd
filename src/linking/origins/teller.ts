import { overlaps, type Report, type Span } from '../../base/index.ts'
import { creditsOf, type Kinship } from '../lineage/index.ts'
import { nameKey } from './name-key.ts'
import type { OriginContext } from './origin.ts'

/** The outlet or agency whose text some words are. */
export interface Teller {
  readonly key: string
  readonly name: string
  readonly why: string
}

/**
 * Whose text the words at a place of a report are: where they were copied, that of the report they were copied from;
 * else the agency that the report credits with the whole; else the publisher. A headline goes with the text under it.
 */
export const tellerOf = (
  report: Report,
  at: Span,
  context: OriginContext,
  seen: ReadonlySet<string> = new Set(),
): Teller => {
  const source = copiedFrom(report, at, context.kinshipsOf(report.document), seen)
  const from = source && context.reportOf(source.document)
  if (source && from) {
    const teller = tellerOf(from, source.at, context, new Set([...seen, report.document]))
    return { ...teller, why: `${teller.why}, whose words stand in ${called(report)}` }
  }
  const credit = creditsOf(report).find((c) => c.extent === 'whole')
  if (credit)
    return told(report, credit.name, `${called(report)} credits ${credit.name}: “${credit.text}”`, context)
  return told(report, called(report), `${called(report)} in its own voice`, context)
}

const called = ({ publisher, input }: Report): string => publisher ?? input

const told = (report: Report, name: string, why: string, { actorOf }: OriginContext): Teller => {
  const actor = actorOf?.(report.document, name)
  return { key: actor?.id ?? nameKey(name), name: actor?.name ?? name, why }
}

interface Source {
  readonly document: string
  /** The same words there. */
  readonly at: Span
}

/** Where the words were copied from: of several sources the one with the longest passage, then by the document's name. */
const copiedFrom = (
  report: Report,
  at: Span,
  kinships: readonly Kinship[],
  seen: ReadonlySet<string>,
): Source | undefined => {
  const [first] = kinships
    .filter((k) => k.from !== report.document && !seen.has(k.from))
    .flatMap((k) => sourcesIn(k, report, at))
    .sort((a, b) => b.length - a.length || (a.document < b.document ? -1 : 1))
  return first
}

const sourcesIn = (k: Kinship, report: Report, at: Span): (Source & { length: number })[] => {
  const mine = k.documents[0] === report.document ? 0 : 1
  const theirs = mine ? 0 : 1
  const headline = report.passages.some((p) => p.block === 'headline' && overlaps(p, at))
  const passages = headline && k.relation === 'copy' ? k.passages.slice(0, 1) : k.passages
  return passages
    .filter((p) => (headline ? k.relation === 'copy' : overlaps(p.spans[mine], at)))
    .map((p) => ({ document: k.from, at: p.spans[theirs], length: p.spans[mine].end - p.spans[mine].start }))
}
