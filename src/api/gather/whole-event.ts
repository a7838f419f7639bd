import {
  actorsCalled,
  event,
  eventsCalled,
  lineagesIn,
  lookAlikesIn,
  reliabilities,
} from '../../store/index.ts'
import type { EventAnswer } from '../answers.ts'
import type { Held } from '../held.ts'
import { notHeld } from '../http/problem.ts'
import { claimItems } from './claim-items.ts'
import { decisionsAbout } from './decisions-about.ts'
import { eventItems } from './event-items.ts'
import { eventSources } from './event-sources.ts'

/** An event with all that stands behind it and beside it. */
export const wholeEvent = async (held: Held, id: string): Promise<EventAnswer> => {
  const at = await held.store()
  const found = await event(at, id)
  if (!found) throw notHeld('event', id, 'GET /api/events lists their ids')
  const apart = (await lookAlikesIn(at, id)) ?? []
  const record = { ...found.event, apart_from: apart }
  const others = await eventsCalled(
    at,
    apart.map((a) => a.event),
  )
  const [item, ...beside] = await eventItems(at, [record, ...others])
  const briefs = new Map(beside.map((b) => [b.id, b]))
  const claims = await claimItems(at, found.claims)
  const named = new Set(
    [
      ...record.actors,
      ...record.origins,
      ...found.figures.flatMap((f) => f.observations.map((o) => o.origin)),
    ].filter((name) => name.startsWith('actor:')),
  )
  const actors = await actorsCalled(at, [...named])
  return {
    event: record,
    item: item!,
    claims,
    figures: found.figures,
    documents: found.documents,
    actors,
    sources: eventSources({
      event: record,
      actors,
      claims,
      figures: found.figures,
      grades: await held.once('grades', () => reliabilities(at)),
    }),
    lineages: await lineagesIn(at, record.documents, { citing: 'these' }),
    apart: apart.flatMap(({ event: other, why }) => {
      const brief = briefs.get(other)
      return brief ? [{ event: brief, why }] : []
    }),
    decisions: await decisionsAbout(held, { claims: record.claims }),
  }
}
