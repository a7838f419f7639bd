import type { EventRecord } from '../../../base/index.ts'
import { quoted } from '../printable.ts'
import { plural } from '../summary.ts'
import { cut } from '../wrap.ts'
import type { Catalogue } from './catalogue.ts'
import { figureInWords } from './counts.ts'
import { eventHead, leadingClaim } from './event-name.ts'
import { hasLookAlike } from './look-alikes.ts'
import { exactOf, few, INDENT, type Page } from './page.ts'
import { figuresOf, isContested, sizeOf } from './status.ts'

const MOST_TYPES = 8

/** Whether an event is told at length where not all are: several reports tell of it, or something stands against it. */
export const isTold = (event: EventRecord, catalogue: Catalogue): boolean =>
  event.documents.length > 1 || isContested(event, catalogue) || hasLookAlike(event, catalogue)

/** An event in two lines: its name with its counts, and the words it rests on. */
export const eventBrief = (event: EventRecord, page: Page): string[] => {
  const { catalogue, width, paint } = page
  const lead = leadingClaim(event, catalogue)?.claim
  const words = lead
    ? [cut(`${INDENT}${catalogue.input(lead.document)}: ${quoted(exactOf(lead))}`, width)]
    : []
  return [
    ...eventHead(event, page, figuresOf(event, catalogue).map(figureInWords)),
    ...words.map(paint.faint),
  ]
}

/** The events with the greatest counts, as many as are asked for, in the order they had. */
export const foremost = (
  events: readonly EventRecord[],
  most: number,
  catalogue: Catalogue,
): readonly EventRecord[] => {
  if (events.length <= most) return events
  const size = (e: EventRecord): number => Math.max(-1, ...figuresOf(e, catalogue).map(sizeOf))
  const sizes = new Map(events.map((e) => [e, size(e)]))
  const chosen = new Set(events.toSorted((a, b) => sizes.get(b)! - sizes.get(a)!).slice(0, most))
  return events.filter((e) => chosen.has(e))
}

/** `312 more events of one report each (120 attack, 80 kill …): --all tells them`; nothing where there are none. */
export const restInWords = (events: readonly EventRecord[]): string => {
  if (!events.length) return ''
  const types = new Map<string, number>()
  for (const { type } of events) types.set(type, (types.get(type) ?? 0) + 1)
  const words = [...types]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([type, n]) => `${n} ${type}`)
  return `${plural(events.length, 'more event')} of one report each (${few(words, MOST_TYPES)}): muster link --all tells of them`
}
