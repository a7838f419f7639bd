import { z } from '@hono/zod-openapi'
import { type Actor, CREDIBILITIES, type EventRecord } from '../../base/index.ts'
import type { ActorAnswer, EventAnswer, EventItem, EventSource } from '../answers.ts'
import {
  count,
  datePrecision,
  day,
  dayIntervalParts,
  id,
  placeParts,
  reliability,
  spanParts,
  status,
  why,
} from './base.ts'
import { claimItem } from './claim.ts'
import { decisionItem } from './decision.ts'
import { heldDocument, lineage } from './document.ts'
import { figure, figureBrief } from './figure.ts'
import { maybe, schemaOf } from './matching.ts'

const ids = z.array(z.string()).readonly()

const change = z.strictObject({
  status,
  as_of: maybe(day),
  claim: maybe(z.string()),
  why: z.string(),
})

const credibility = z.union(CREDIBILITIES.map((n) => z.literal(n))).openapi({
  description:
    'Information credibility of the Admiralty code: 1 confirmed by other sources … 6 cannot be judged',
})

const time = z.strictObject({ ...dayIntervalParts, precision: datePrecision })
const place = z.strictObject({ name: z.string(), ...placeParts }).openapi('EventPlace')

const shared = {
  id: id('the event', 'event:0123…'),
  type: z.string(),
  time: maybe(time),
  place: maybe(place),
  status,
  credibility,
  independent_origins: count,
}

export const event = schemaOf<EventRecord>()(
  z
    .strictObject({
      kind: z.literal('event'),
      ...shared,
      actors: ids,
      claims: ids,
      documents: ids,
      about: ids,
      origins: ids,
      origins_why: why,
      status_history: z.array(change).readonly(),
      claim_status: z
        .array(z.strictObject({ claim: z.string(), history: z.array(change).readonly() }))
        .readonly(),
      figures: ids,
      apart_from: z.array(z.strictObject({ event: z.string(), why: z.string() })).readonly(),
      why,
    })
    .openapi('Event', { description: 'One happening, with all that is claimed of it' }),
)

export const eventItem = schemaOf<EventItem>()(
  z
    .strictObject({
      ...shared,
      words: z.string(),
      documents: count,
      claims: count,
      contested: z.boolean(),
      figures: z.array(figureBrief).readonly(),
    })
    .openapi('EventItem', { description: 'An event in short' }),
)

export const ACTOR_TYPES = [
  'person',
  'organisation',
  'armed-group',
  'government',
  'outlet',
  'population',
] as const satisfies readonly Actor['type'][]

export const actor = schemaOf<Actor>()(
  z
    .strictObject({
      kind: z.literal('actor'),
      id: id('the actor', 'actor:0123…'),
      name: z.string(),
      aliases: ids,
      type: z.enum(ACTOR_TYPES),
      roles: z.array(z.strictObject({ text: z.string(), from: maybe(day), to: maybe(day) })).readonly(),
      mentions: z.array(z.strictObject({ ...spanParts, document: z.string() })).readonly(),
      why,
    })
    .openapi('Actor', { description: 'A party under all its names' }),
)

const eventSource = schemaOf<EventSource>()(
  z
    .strictObject({
      origin: z.string(),
      name: z.string(),
      independent: z.boolean(),
      why: z.string(),
      reliability: maybe(reliability),
      claims: ids,
    })
    .openapi('EventSource'),
)

export const eventAnswer = schemaOf<EventAnswer>()(
  z
    .strictObject({
      event,
      item: eventItem,
      claims: z.array(claimItem).readonly(),
      figures: z.array(figure).readonly(),
      documents: z.array(heldDocument).readonly(),
      actors: z.array(actor).readonly(),
      sources: z.array(eventSource).readonly(),
      lineages: z.array(lineage).readonly(),
      apart: z.array(z.strictObject({ event: eventItem, why: z.string() })).readonly(),
      decisions: z.array(decisionItem).readonly(),
    })
    .openapi('EventAnswer'),
)

export const actorAnswer = schemaOf<ActorAnswer>()(
  z
    .strictObject({
      actor,
      documents: count,
      events: z.array(eventItem).readonly(),
      decisions: z.array(decisionItem).readonly(),
    })
    .openapi('ActorAnswer'),
)
