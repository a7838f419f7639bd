import type { Claim, EventRecord, Figure } from '../base/index.ts'

/** What a claim is told with: its event, where it has one, and the counts of that. */
export interface Told {
  readonly claim: Claim
  readonly event?: EventRecord | undefined
  readonly figures: readonly Figure[]
}

/** Why a claim is as it is, in lines of text. */
export interface WhyClaim {
  /** The rule that found it, and on what each part of it rests. */
  readonly itself: readonly string[]
  /** Why it is of its event: all reasons of that, each once. */
  readonly event: readonly string[]
  /** What made its status, as it changed. */
  readonly status: readonly string[]
  /** The counts that it stands behind. */
  readonly figures: readonly Figure[]
}

/** What the command line and the API say of a claim alike. */
export const whyClaim = ({ claim, event, figures }: Told): WhyClaim => ({
  itself: ofItself(claim),
  event: [...new Set(event?.why)],
  status: event ? ofItsStatus(claim, event) : [],
  figures: figures.filter((f) => f.observations.some((o) => o.claim === claim.id)),
})

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

const ofItsStatus = (claim: Claim, event: EventRecord): string[] => {
  const history =
    event.claim_status.find((s) => s.claim === claim.id)?.history ??
    event.status_history.filter((s) => s.claim === claim.id)
  return history.map(({ status, as_of, why }) => `${status}${as_of ? ` as of ${as_of}` : ''}: ${why}`)
}
