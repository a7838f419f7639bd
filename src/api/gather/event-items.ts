import type { EventRecord, Figure } from '../../base/index.ts'
import { type Access, eventBriefs, figuresOf } from '../../store/index.ts'
import type { EventItem, FigureBrief } from '../answers.ts'

/** Figures that an event is shown with in short. */
const MOST = 3

/** Events in short, in their order. */
export const eventItems = async (
  at: Access,
  events: readonly EventRecord[],
): Promise<readonly EventItem[]> => {
  const ids = events.map((e) => e.id)
  const briefs = await eventBriefs(at, events)
  const figures = await figuresOf(at, ids)
  return events.map((event) => {
    const { id, type, time, place, status, credibility, independent_origins } = event
    const { words = '', contested = false } = briefs.get(id) ?? {}
    return {
      id,
      type,
      ...(time ? { time } : {}),
      ...(place ? { place } : {}),
      status,
      credibility,
      independent_origins,
      words,
      documents: event.documents.length,
      claims: event.claims.length,
      contested,
      figures: foremost(figures.get(id) ?? []).map(figureBrief),
    }
  })
}

const foremost = (figures: readonly Figure[]): readonly Figure[] =>
  figures.toSorted((a, b) => b.observations.length - a.observations.length).slice(0, MOST)

/** A figure in short. */
export const figureBrief = (figure: Figure): FigureBrief => {
  const { id, population, measure, low, best, high, contradictions } = figure
  return { id, population, measure, low, best, high, contested: contradictions.length > 0 }
}
