import type { Claim, EventRecord } from '../../base/index.ts'
import { eventsCalled } from '../../store/index.ts'
import type { ClaimAnswer } from '../answers.ts'
import type { Held } from '../held.ts'
import { notHeld } from '../http/problem.ts'
import { claimsInOrder } from './claim-items.ts'
import { decisionsAbout } from './decisions-about.ts'

/** A claim, why it is as it is, and what people decided of it. */
export const wholeClaim = async (held: Held, id: string): Promise<ClaimAnswer> => {
  const at = await held.store()
  const [item] = await claimsInOrder(at, [id])
  if (!item) throw notHeld('claim', id, 'GET /api/claims lists their ids')
  const [event] = item.event === undefined ? [] : await eventsCalled(at, [item.event])
  return {
    ...item,
    decisions: await decisionsAbout(held, { claims: [id] }),
    why: [...ofItself(item.claim), ...(event ? ofItsEvent(item.claim, event) : [])],
  }
}

/** What its own words say: the rule that found it, and on what each part rests. */
const ofItself = (claim: Claim): string[] => {
  const [{ start, end }, { exact }] = claim.target.selector
  const { time, places, attribution, hedges, quantity, links } = claim
  return [
    `found by the rule ${claim.found_by}, in “${exact}” (code points ${start} to ${end} of the text, ${claim.block})`,
    ...(quantity ? [`counts by the words “${quantity.text}”: ${interval(quantity)}`] : []),
    ...(time
      ? [
          `time ${time.edtf}: ${time.basis === 'publication' ? 'the day of publication' : `${time.basis}${time.text ? ` from “${time.text}”` : ''}`}`,
        ]
      : []),
    ...places.map(
      (p) =>
        `place ${p.name ?? p.text}: “${p.text}”${p.basis === 'inferred' ? ', carried over from the sentences before' : ''}${p.precision === undefined ? ', which no gazetteer knows' : ''}`,
    ),
    attribution.length
      ? `told by ${attribution
          .map((l) => `${l.actor ?? l.text} (${l.role}, ${l.kind}${l.cue ? `, “${l.cue}”` : ''})`)
          .join(', who has it from ')}`
      : 'told by the publisher in its own voice',
    ...hedges.map((h) => `hedged by “${h.text}”`),
    ...Object.entries(links).map(([kind, ids]) => `${kind.replaceAll('_', ' ')} ${ids.join(', ')}`),
  ]
}

const interval = ({ low, best, high }: NonNullable<Claim['quantity']>): string =>
  `${low ?? '…'} to ${high ?? '…'}${best === null ? '' : `, at best ${best}`}`

/** Signs by which the reasons of an event call a claim. */
const CALLED = 40

/** Why it is of its event, and what that made of its status. */
const ofItsEvent = (claim: Claim, event: EventRecord): string[] => {
  const words = claim.target.selector[1].exact.slice(0, CALLED)
  const history =
    event.claim_status.find((s) => s.claim === claim.id)?.history ??
    event.status_history.filter((s) => s.claim === claim.id)
  return [
    ...new Set(event.why.filter((line) => line.includes(words))),
    ...history.map(({ status, as_of, why }) => `${status}${as_of ? ` as of ${as_of}` : ''}: ${why}`),
  ]
}
