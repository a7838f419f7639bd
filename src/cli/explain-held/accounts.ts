import type { EventRecord, Figure } from '../../base/index.ts'
import {
  type Access,
  actorIn,
  document,
  event,
  events,
  eventsCalled,
  figuresCalled,
  figuresOf,
  lineagesIn,
  lookAlikesIn,
  placeOfClaim,
  reportsOf,
} from '../../store/index.ts'
import { gathered } from '../ask/gathered.ts'
import { accountText } from '../layout/desk/account.ts'
import type { Page } from '../layout/desk/page.ts'
import { refusalText } from '../layout/desk/refusal.ts'
import { decisionsPart } from '../layout/ledger/decisions.ts'
import { documentText } from '../layout/ledger/document.ts'
import { plural } from '../layout/summary.ts'
import { wrap } from '../layout/wrap.ts'
import { decisionsAbout, type Subject } from './decisions.ts'

/** What is known of a page before there is anything to look things up in. */
type Sheet = Omit<Page, 'catalogue'>

/** Documents whose words are looked up for one account at most. */
const MOST = 300

const withDecisions = async (at: Access, text: string, subject: Subject, page: Page): Promise<string> => {
  const lines = decisionsPart(await decisionsAbout(at, subject), page)
  return lines.length ? `${text}${lines.join('\n')}\n` : text
}

export const claimHeld = async (at: Access, id: string, sheet: Sheet): Promise<string> => {
  const { document: seq, event: of } = await placeOfClaim(at, id)
  const own = of === undefined ? [] : await eventsCalled(at, [of])
  const figures = [
    ...(
      await figuresOf(
        at,
        own.map((e) => e.id),
      )
    ).values(),
  ].flat()
  const catalogue = await gathered(at, { beside: [...own, ...figures], documents: [seq], most: 0 })
  const page = { ...sheet, catalogue }
  return withDecisions(at, accountText(catalogue.claim(id)!, page), { claims: [id] }, page)
}

export const eventHeld = async (at: Access, id: string, sheet: Sheet): Promise<string> => {
  const { record, figures, lineages, others } = await wholeEvent(at, id)
  const catalogue = await gathered(at, {
    events: [record],
    beside: [...figures, ...lineages, ...others],
    most: MOST,
  })
  const page = { ...sheet, catalogue }
  return withDecisions(at, accountText(record, page), { claims: record.claims }, page)
}

interface Whole {
  readonly record: EventRecord
  readonly figures: readonly Figure[]
  readonly lineages: Awaited<ReturnType<typeof lineagesIn>>
  /** The events that it was kept apart from. */
  readonly others: readonly EventRecord[]
}

const wholeEvent = async (at: Access, id: string): Promise<Whole> => {
  const { event: held, figures } = (await event(at, id))!
  const apart_from = (await lookAlikesIn(at, id)) ?? []
  return {
    record: { ...held, apart_from },
    figures,
    lineages: await lineagesIn(at, held.documents),
    others: await eventsCalled(
      at,
      apart_from.map((a) => a.event),
    ),
  }
}

export const refusalHeld = async (
  at: Access,
  ids: readonly [string, string],
  sheet: Sheet,
): Promise<string> => {
  const [a, b] = [await wholeEvent(at, ids[0]), await wholeEvent(at, ids[1])]
  const catalogue = await gathered(at, { events: [a.record, b.record], most: MOST })
  return refusalText(a.record, b.record, { ...sheet, catalogue })
}

export const figureHeld = async (at: Access, id: string, sheet: Sheet): Promise<string> => {
  const [figure] = await figuresCalled(at, [id])
  const parts = await figuresCalled(at, figure!.parts)
  const catalogue = await gathered(at, { figures: [figure!], beside: parts, most: 1 })
  const page = { ...sheet, catalogue }
  const claims = figure!.observations.map((o) => o.claim)
  return withDecisions(at, accountText(figure!, page), { claims }, page)
}

export const actorHeld = async (at: Access, id: string, sheet: Sheet): Promise<string> => {
  const { actor, documents } = (await actorIn(at, id))!
  const catalogue = await gathered(at, { beside: [actor], most: 12 })
  const page = { ...sheet, catalogue }
  const shown = new Set(actor.mentions.map((m) => m.document)).size
  const more =
    documents > shown
      ? `${wrap(`and in ${plural(documents - shown, 'more document')}`, sheet.width).join('\n')}\n`
      : ''
  return withDecisions(at, accountText(actor, page) + more, { claims: [], actor: id }, page)
}

/** Events of a document that are named at most. */
const MOST_EVENTS = 200

export const documentHeld = async (at: Access, id: string, sheet: Sheet): Promise<string> => {
  const about = (await document(at, id))!
  const [report] = await reportsOf(at, [about.seq])
  const { items } = await events(at, { document: about.seq }, { limit: MOST_EVENTS })
  const lineages = report ? await lineagesIn(at, [id]) : []
  const catalogue = await gathered(at, { beside: [...lineages, ...items], documents: [about.seq], most: 0 })
  const decisions = await decisionsAbout(at, { claims: [], document: id })
  return documentText(
    { about, ...(report ? { report } : {}), events: items, lineages, decisions },
    { ...sheet, catalogue },
  )
}
