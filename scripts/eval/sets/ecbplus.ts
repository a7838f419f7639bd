import type { Claim, EventRecord, Span } from '../../../src/base/index.ts'
import { percent, share } from '../figure.ts'
import { groupBy } from '../group.ts'
import { mainEvents } from '../main-event.ts'
import { claimAt, stem } from '../mentions.ts'
import type { EvalSet } from '../set.ts'

const GOLD = 'data/ecbplus/dev.jsonl.gz'

interface Mention extends Span {
  readonly id: string
  readonly text: string
  readonly kind: string
  readonly selected?: boolean
}
interface Page {
  readonly id: string
  readonly topic: string
  readonly text: string
  readonly gold: { readonly mentions: readonly Mention[] }
}

/** A gold mention as Muster sees it: its head word, and the event of its claim, else the one its document is filed by. */
interface Seen {
  readonly id: string
  readonly head: string
  readonly event: EventRecord | undefined
}

/**
 * Mentions of events in reports of one topic, clustered; the mentions are the gold's. By score-clusters.mjs, CoNLL F1:
 * `by event and head word` puts mentions together that have one head word in one event; `by head word, unless apart` all
 * of one head word in the topic, save where Muster keeps their events apart. By head word alone it would be 71.3.
 */
export const ecbplus: EvalSet = {
  name: 'ecbplus',
  needs: [GOLD, 'tools/score-clusters.mjs'],
  measure: (bench) => {
    const joined: string[] = []
    const unlessApart: string[] = []
    let [claimed, all] = [0, 0]
    for (const [topic, pages] of groupBy(bench.gold<Page>(GOLD), (p) => p.topic)) {
      const linked = bench.linked(pages.map(({ id, text }) => ({ id, text })))
      const events = eventOfClaim(linked.events)
      const main = mainEvents(linked)
      const seen = pages.flatMap((page) =>
        page.gold.mentions.filter(isScored).map((mention): Seen => {
          const claim = claimAt(mention, linked.of(page.id))
          all++
          if (claim) claimed++
          return {
            id: mention.id,
            head: stem(mention.text),
            event: (claim && events.get(claim.id)) ?? main.get(page.id),
          }
        }),
      )
      joined.push(...seen.map((s) => line(s, `${topic} ${s.event?.id ?? ''} ${s.head}`)))
      for (const [head, mentions] of groupBy(seen, (s) => s.head))
        for (const [i, group] of heldTogether(mentions).entries())
          unlessApart.push(...group.map((s) => line(s, `${topic} ${head} ${i}`)))
    }
    const f1 = (lines: readonly string[]): number => {
      const system = bench.file('ecbplus.jsonl', lines.join(''))
      return bench.score('score-clusters.mjs', bench.shared(GOLD), system, '--kind=action').number('conll_f1')
    }
    return [
      percent('by event and head word', f1(joined)),
      percent('by head word, unless apart', f1(unlessApart)),
      share('mentions with a claim', claimed, all),
    ]
  },
}

const isScored = (m: Mention): boolean => m.kind === 'action' && m.selected !== false

const line = ({ id }: Seen, event: string): string => `${JSON.stringify({ input: id, event })}\n`

const areApart = (a: EventRecord, b: EventRecord): boolean =>
  a.apart_from.some((x) => x.event === b.id) || b.apart_from.some((x) => x.event === a.id)

/** The mentions in groups, each to the first group from whose events its own was not kept apart. */
const heldTogether = (mentions: readonly Seen[]): Seen[][] => {
  const groups: Seen[][] = []
  for (const m of mentions) {
    const fits = groups.find((g) => g.every((o) => !o.event || !m.event || !areApart(o.event, m.event)))
    if (fits) fits.push(m)
    else groups.push([m])
  }
  return groups
}

const eventOfClaim = (events: readonly EventRecord[]): Map<Claim['id'], EventRecord> =>
  new Map(events.flatMap((event) => event.claims.map((id) => [id, event])))
