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

/**
 * Mentions of events in reports of one topic, clustered: a mention goes with the others of the same head word in the
 * event of its claim (../mentions.ts), or, where no claim is made of it, in the event that its document is about. The
 * mentions are the gold's. By score-clusters.mjs: CoNLL F1. By head word and topic alone it would be 71.3.
 */
export const ecbplus: EvalSet = {
  name: 'ecbplus',
  needs: [GOLD, 'tools/score-clusters.mjs'],
  measure: (bench) => {
    const pages = bench.gold<Page>(GOLD)
    const lines: string[] = []
    let [claimed, all] = [0, 0]
    for (const [topic, of] of groupBy(pages, (p) => p.topic)) {
      const linked = bench.linked(of.map(({ id, text }) => ({ id, text })))
      const events = eventOfClaim(linked.events)
      const main = mainEvents(linked)
      for (const page of of)
        for (const mention of page.gold.mentions.filter((m) => m.kind === 'action' && m.selected !== false)) {
          const claim = claimAt(mention, linked.of(page.id))
          const event = (claim && events.get(claim.id)) ?? main.get(page.id)
          all++
          if (claim) claimed++
          lines.push(
            `${JSON.stringify({ input: mention.id, event: `${topic} ${event?.id ?? ''} ${stem(mention.text)}` })}\n`,
          )
        }
    }
    const system = bench.file('ecbplus.jsonl', lines.join(''))
    const scores = bench.score('score-clusters.mjs', bench.shared(GOLD), system, '--kind=action')
    return [
      percent('CoNLL F1', scores.number('conll_f1')),
      percent('pairs, precision', scores.number('pairs.precision')),
      percent('pairs, recall', scores.number('pairs.recall')),
      share('mentions with a claim', claimed, all),
    ]
  },
}

const eventOfClaim = (events: readonly EventRecord[]): Map<Claim['id'], EventRecord> =>
  new Map(events.flatMap((event) => event.claims.map((id) => [id, event])))
