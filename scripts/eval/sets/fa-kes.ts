import type { Claim } from '../../../src/base/index.ts'
import { CONTROL, DEATHS, FORCE, HARM, isAffirmed, participants } from '../claim-types.ts'
import { groupBy } from '../group.ts'
import { alike } from '../phrases.ts'
import type { EvalSet } from '../set.ts'
import { Tally } from '../tally.ts'
import {
  countsOf,
  holds,
  isAt,
  isOn,
  KINDS,
  markedDeaths,
  namesOf,
  type Row,
  states,
} from './fa-kes-rules.ts'

const GOLD = 'data/fa-kes/dev.jsonl.gz'
const ABOUT_THE_EVENT = new Set([...HARM, ...FORCE, ...CONTROL])

/** Each different value once, for a line about a miss. */
const listed = (values: readonly string[]): string => [...new Set(values)].join('; ')

/**
 * Reports on Syria, each marked by readers with the facts of its main event. The rows of one article are put together,
 * and any of them counts as right.
 *
 * - deaths: the number of civilians (or of fighters), as normalised or as the marked words give it, is held by the
 *   quantity, or a part of the quantity, of an affirmed claim that tells of deaths. `stated`: it is that number itself,
 *   and not only an interval round it.
 * - place: a claim of harm, force or control has a place whose text, name or governorate is the marked place or
 *   governorate, in any spelling. `place of the deaths`: the claim that holds the deaths has it itself.
 * - date: such a claim has a time of a week or less that holds the marked day, give or take a day.
 * - actor: such a claim has an agent (or a means, "a regime raid") that is like the marked words.
 */
export const faKes: EvalSet = {
  name: 'fa-kes',
  needs: [GOLD],
  measure: (bench) => {
    const articles = [...groupBy(bench.gold<Row>(GOLD), (r) => r.id).values()]
    const read = bench.claims(articles.flatMap((rows) => rows.slice(0, 1).map(documentOf)))
    const tally = new Tally(bench, 'fa-kes')
    for (const rows of articles) compare(rows, read.of(rows[0]?.id ?? ''), tally)
    tally.tellGroups()
    return [
      tally.share('deaths', { asked: 70, aim: 90 }),
      tally.share('deaths stated'),
      tally.share('place', { asked: 70, aim: 90 }),
      tally.share('place of the deaths'),
      tally.share('date'),
      tally.share('actor'),
    ]
  },
}

const documentOf = ({ id, text, title, meta }: Row) => ({
  id,
  text,
  title,
  publisher: meta.publisher,
  published: meta.date,
})

/** Counts what the rows of one article mark and what its claims tell. */
const compare = (rows: readonly Row[], claims: readonly Claim[], tally: Tally): void => {
  const at = { id: rows[0]?.id ?? '', group: rows[0]?.meta.publisher ?? '' }
  const event = claims.filter((c) => ABOUT_THE_EVENT.has(c.type))
  compareDeaths(
    rows,
    event.filter((c) => DEATHS.includes(c.type) && isAffirmed(c)),
    tally,
    at,
  )

  const placed = rows.filter((r) => r.gold.spans?.location || r.gold.norm?.governorate)
  if (placed.length)
    tally.add(
      'place',
      at,
      placed.some((r) => event.some((c) => isAt(c, r))),
      () => {
        const wanted = placed.map((r) => `${r.gold.spans?.location} (${r.gold.norm?.governorate})`)
        return `${wanted.join(' / ')} got: ${listed(event.flatMap(namesOf))}`
      },
    )

  const days = rows.flatMap((r) => r.gold.norm?.date ?? [])
  if (days.length)
    tally.add(
      'date',
      at,
      event.some((c) => days.some((d) => isOn(c, d))),
      () => {
        return `${listed(days)} got: ${listed(event.map((c) => c.time?.edtf ?? '-'))}`
      },
    )

  const actors = rows.flatMap((r) => r.gold.spans?.actor ?? [])
  const agents = event.flatMap((c) => participants(c, 'agent', 'instrument').map((p) => p.text))
  if (actors.length)
    tally.add(
      'actor',
      at,
      agents.some((a) => actors.some((w) => alike(w, a))),
      () => {
        return `${listed(actors)} got: ${listed(agents)}`
      },
    )
}

const compareDeaths = (
  rows: readonly Row[],
  deaths: readonly Claim[],
  tally: Tally,
  at: { readonly id: string; readonly group: string },
): void => {
  for (const kind of KINDS) {
    const marked = markedDeaths(rows, kind)
    if (!marked.length) continue
    const holding = deaths.filter((c) => countsOf(c).some((q) => marked.some((n) => holds(q, n))))
    const stating = holding.filter((c) => countsOf(c).some((q) => marked.some((n) => states(q, n))))
    const got = () => deaths.map((c) => c.quantity?.text ?? '-').join('; ')
    tally.add('deaths', at, holding.length > 0, () => `${kind} ${marked.join('/')} got: ${got()}`)
    tally.add('deaths stated', at, stating.length > 0)
    if (holding.length)
      tally.add(
        'place of the deaths',
        at,
        holding.some((c) => rows.some((r) => isAt(c, r))),
      )
  }
}
