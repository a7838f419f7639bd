import { percent } from '../figure.ts'
import type { Incident } from '../incidents/index.ts'
import type { EvalSet } from '../set.ts'

const GOLD = 'data/muc4/dev.jsonl.gz'
const SCORER = 'score-muc4.mjs'
const SLOTS = [
  'type',
  'date',
  'location',
  'perp_individual',
  'perp_org',
  'target',
  'victim',
  'weapon',
  'killed',
  'injured',
]

interface Message {
  readonly id: string
  readonly text: string
  readonly meta: { readonly date?: string | null }
}

const isDay = (date: string | null | undefined): date is string => /^\d{4}-\d\d-\d\d$/.test(date ?? '')

/**
 * The incidents that ../incidents makes of what Muster reads in each message, against the templates of the key, by the
 * rules at the head of the scorer. Overall is over the slots from `type` to `weapon`.
 */
export const muc4Incidents: EvalSet = {
  name: 'muc4-incidents',
  needs: [GOLD, `tools/${SCORER}`],
  measure: (bench) => {
    const messages = bench.gold<Message>(GOLD).map(({ id, text, meta }) => ({
      id,
      text,
      ...(isDay(meta.date) ? { published: meta.date } : {}),
    }))
    const given = bench.file('messages.jsonl', messages.map((m) => `${JSON.stringify(m)}\n`).join(''))
    const { documents } = bench.json<{ documents: readonly { incidents: readonly Incident[] }[] }>(
      'scripts/eval/incidents/main.ts',
      given,
    )
    const system = bench.file('incidents.jsonl', documents.map((d) => `${JSON.stringify(d)}\n`).join(''))
    const scores = bench.score(SCORER, bench.shared(GOLD), system)
    for (const slot of SLOTS)
      bench.detail(
        `muc4-incidents ${slot}: precision ${scores.number(`slots.${slot}.precision`)}, ` +
          `recall ${scores.number(`slots.${slot}.recall`)}, F1 ${scores.number(`slots.${slot}.f1`)}`,
      )
    return [
      percent('overall F1', scores.number('overall.f1'), { asked: 25, aim: 45 }),
      percent('overall precision', scores.number('overall.precision')),
      percent('overall recall', scores.number('overall.recall')),
      percent('relevant messages F1', scores.number('relevance.f1')),
      percent('incidents F1', scores.number('templates.f1')),
    ]
  },
}
