import type { EventRecord } from '../../../base/index.ts'
import type { Palette } from '../palette.ts'
import { wrap } from '../wrap.ts'
import { actorLines, isMerged } from './actor.ts'
import type { Catalogue } from './catalogue.ts'
import { looseFigureLines } from './counts.ts'
import { eventLines } from './event.ts'
import { eventBrief, foremost, isTold, restInWords } from './event-brief.ts'
import { byReach, lineageLines } from './lineage.ts'
import { heading, type Page } from './page.ts'
import { byWeight, isContestedFigure } from './status.ts'
import { tallyInWords } from './tally.ts'

export interface DeskOptions {
  /** Every event at length. */
  readonly all?: boolean
  /** Only what is told at length: events of several reports, contested ones, contested figures. */
  readonly brief?: boolean
  /** Documents that could not be read. */
  readonly failed?: number
}

const MOST_LISTED = 100
const MOST_ACTORS = 40

/**
 * What reports tell together, as a person at a desk reads it: the events in the order of time, the counts that belong to
 * no single event, who copies whom, who is who. In parts, to be written one after the other.
 */
export function* deskText(
  catalogue: Catalogue,
  { all = false, brief = false, failed = 0 }: DeskOptions,
  width: number,
  paint: Palette,
): Generator<string> {
  const page: Page = { catalogue, width, paint }
  const told = (e: EventRecord): boolean => all || isTold(e, catalogue)
  yield* section(
    all ? 'Events' : 'Events told by several reports, contested, or with a look-alike',
    catalogue.events.filter(told).map((e) => eventLines(e, page)),
    page,
  )
  const others = catalogue.events.filter((e) => !told(e))
  const listed = brief ? [] : foremost(others, MOST_LISTED, catalogue)
  yield* section(
    'Events of one report each',
    listed.map((e) => eventBrief(e, page)),
    page,
  )
  yield* note(restInWords(others.filter((e) => !listed.includes(e))), page)
  const loose = catalogue.figures
    .filter((f) => f.event === undefined && (!brief || isContestedFigure(f)))
    .sort(byWeight)
  yield* section(
    'Counts beside the events',
    loose.map((f) => looseFigureLines(f, page)),
    page,
  )
  const lineages = catalogue.lineages.toSorted(byReach)
  yield* section(
    'Who copies whom',
    lineages.filter((l) => l.relation !== 'cites').map((l) => lineageLines(l, page)),
    page,
  )
  if (!brief) {
    yield* section(
      'Who cites whom',
      lineages.filter((l) => l.relation === 'cites').map((l) => lineageLines(l, page)),
      page,
      '',
    )
    const merged = catalogue.actors.filter(isMerged)
    yield* section(
      'Who is who',
      merged.slice(0, MOST_ACTORS).map((a) => actorLines(a, page)),
      page,
      '',
    )
    if (merged.length > MOST_ACTORS)
      yield* note(`and ${merged.length - MOST_ACTORS} more under several names: --format jsonl has all`, page)
  }
  yield `${wrap(tallyInWords(catalogue, failed), width).join('\n')}\n`
}

/** A heading and its parts with an empty line after each; nothing where there are none. */
function* section(
  title: string,
  parts: readonly (readonly string[])[],
  page: Page,
  between = '\n',
): Generator<string> {
  if (!parts.length) return
  yield `${heading(title, page).join('\n')}\n${between}`
  for (const lines of parts) yield `${lines.join('\n')}\n${between}`
  if (!between) yield '\n'
}

function* note(words: string, { width, paint }: Page): Generator<string> {
  if (words) yield `${wrap(words, width).map(paint.faint).join('\n')}\n\n`
}
