import type { Figure } from '../../base/index.ts'
import { type Access, actorsCalled, eventsCalled } from '../../store/index.ts'
import type { FigureItem } from '../answers.ts'
import { claimsInOrder } from './claim-items.ts'
import { eventItems } from './event-items.ts'

/** Figures with their events in short, and the claims behind them. */
export const figureItems = async (at: Access, figures: readonly Figure[]): Promise<readonly FigureItem[]> => {
  const records = await eventsCalled(
    at,
    figures.flatMap((f) => f.event ?? []),
  )
  const events = new Map((await eventItems(at, records)).map((e) => [e.id, e]))
  const claims = new Map(
    (
      await claimsInOrder(
        at,
        figures.flatMap((f) => f.observations.map((o) => o.claim)),
      )
    ).map((c) => [c.claim.id, c]),
  )
  const origins = new Set(figures.flatMap((f) => f.observations.map((o) => o.origin)))
  const actors = await actorsCalled(
    at,
    [...origins].filter((o) => o.startsWith('actor:')),
  )
  const names = new Map(actors.map((a) => [a.id, a.name]))
  return figures.map((figure) => {
    const event = figure.event === undefined ? undefined : events.get(figure.event)
    return {
      figure,
      ...(event ? { event } : {}),
      claims: figure.observations.flatMap((o) => claims.get(o.claim) ?? []),
      names: Object.fromEntries(
        figure.observations.flatMap(({ origin }) => {
          const name = names.get(origin)
          return name === undefined ? [] : [[origin, name]]
        }),
      ),
    }
  })
}
