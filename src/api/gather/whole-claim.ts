import { countInWords, whyClaim } from '../../review/index.ts'
import { eventsCalled, figuresOf } from '../../store/index.ts'
import type { ClaimAnswer } from '../answers.ts'
import type { Held } from '../held.ts'
import { notHeld } from '../http/problem.ts'
import { claimsInOrder } from './claim-items.ts'
import { decisionsAbout } from './decisions-about.ts'
import { figureBrief } from './event-items.ts'

/** A claim, why it is as it is, and what people decided of it. */
export const wholeClaim = async (held: Held, id: string): Promise<ClaimAnswer> => {
  const at = await held.store()
  const [item] = await claimsInOrder(at, [id])
  if (!item) throw notHeld('claim', id, 'GET /api/claims lists their ids')
  const events = item.event === undefined ? [] : [item.event]
  const [event] = await eventsCalled(at, events)
  const counts = [...(await figuresOf(at, events)).values()].flat()
  const { itself, event: ofEvent, status, figures } = whyClaim({ claim: item.claim, event, figures: counts })
  return {
    ...item,
    figures: figures.map(figureBrief),
    decisions: await decisionsAbout(held, { claims: [id] }),
    why: [
      ...itself,
      ...ofEvent,
      ...status,
      ...figures.map((f) => `stands behind the count of ${countInWords(f)}`),
    ],
  }
}
