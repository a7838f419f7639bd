import { overlaps, type Report, type Span } from '../../base/index.ts'
import { type Credit, creditsOf, type Kinship } from '../lineage/index.ts'
import { outletKey } from './name-key.ts'
import type { OriginContext } from './origin.ts'

/** The outlet or agency whose text some words are. */
export interface Teller {
  readonly key: string
  readonly name: string
  readonly why: string
}

/**
 * Whose text the words at a place of a report are: the agency's, where the report credits one with the whole, or where
 * another report that has the same words does; else that of the report they were copied from; else the publisher's.
 */
export const tellerOf = (
  report: Report,
  at: Span,
  context: OriginContext,
  seen: ReadonlySet<string> = new Set(),
): Teller => {
  const own = wholeCredit(report)
  if (own) return told(report, own.name, creditWords(report, own), context)
  const elsewhere = context
    .kinshipsOf(report.document)
    .filter((k) => !seen.has(otherOf(k, report)))
    .flatMap((k) => sameWords(k, report, at))
    .sort((a, b) => b.length - a.length || (a.document < b.document ? -1 : 1))
  for (const { document } of elsewhere) {
    const other = context.reportOf(document)
    const credit = other && wholeCredit(other)
    if (credit)
      return told(other, credit.name, `${called(report)} has words of ${creditWords(other, credit)}`, context)
  }
  const source = elsewhere.find((words) => words.isSource)
  const from = source && context.reportOf(source.document)
  if (from) {
    const teller = tellerOf(from, source.at, context, new Set([...seen, report.document]))
    return { ...teller, why: `${teller.why}, whose words stand in ${called(report)}` }
  }
  return told(report, called(report), `${called(report)} in its own voice`, context)
}

const called = ({ publisher, input }: Report): string => publisher ?? input

const wholeCredit = (report: Report): Credit | undefined =>
  creditsOf(report).find((c) => c.extent === 'whole')

const creditWords = (report: Report, { name, text }: Credit): string =>
  `${called(report)}, which credits ${name}: “${text}”`

const told = (report: Report, name: string, why: string, { actorOf }: OriginContext): Teller => {
  const actor = actorOf?.(report.document, name)
  return { key: actor?.id ?? outletKey(name), name: actor?.name ?? name, why }
}

/** The same words in another report. */
interface SameWords {
  readonly document: string
  readonly at: Span
  /** Of the passage they stand in, in code points. */
  readonly length: number
  /** The other report is the one that they were copied from. */
  readonly isSource: boolean
}

const otherOf = ({ documents: [a, b] }: Kinship, { document }: Report): string => (a === document ? b : a)

/** A headline goes with the whole of a text that is copied; other words must stand in a shared passage. */
const sameWords = (k: Kinship, report: Report, at: Span): SameWords[] => {
  const mine = k.documents[0] === report.document ? 0 : 1
  const theirs = mine ? 0 : 1
  const isHeadline = report.passages.some((p) => p.block === 'headline' && overlaps(p, at))
  return k.passages
    .filter((p) => (isHeadline ? k.relation === 'copy' : overlaps(p.spans[mine], at)))
    .map((p) => ({
      document: k.documents[theirs],
      at: p.spans[theirs],
      length: p.spans[mine].end - p.spans[mine].start,
      isSource: k.from === k.documents[theirs],
    }))
}
