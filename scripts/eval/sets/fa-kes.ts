import type { Claim, Count } from '../../../src/base/index.ts'
import { CONTROL, DEATHS, FORCE, HARM, isAffirmed, participants, placeNames } from '../claim-types.ts'
import { type Figure, share } from '../figure.ts'
import { groupBy } from '../group.ts'
import { firstNumber } from '../numbers.ts'
import { alike } from '../phrases.ts'
import type { EvalSet, Workbench } from '../set.ts'
import { sameSpelling } from '../spelling.ts'

const GOLD = 'data/fa-kes/dev.jsonl.gz'

type Kind = 'civilians' | 'noncivilians'
const KINDS: readonly Kind[] = ['civilians', 'noncivilians']

/** One row: what readers marked for one event of an article. */
export interface Row {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly meta: { readonly publisher: string; readonly date: string }
  readonly gold: {
    readonly spans: Partial<Record<'location' | 'actor' | 'date' | Kind, string | null>> | null
    readonly norm:
      | (Partial<Record<'date' | 'governorate', string | null>> & Partial<Record<Kind, number | null>>)
      | null
  }
}

/** The death counts that the rows of one article give for one kind of people: as normalised, and as the words say. */
export const markedDeaths = (rows: readonly Row[], kind: Kind): number[] =>
  rows.flatMap(({ gold: { norm, spans } }) => {
    if (!norm?.[kind]) return []
    const worded = firstNumber(spans?.[kind] ?? '')
    return worded ? [norm[kind], worded] : [norm[kind]]
  })

type Bounds = Partial<Pick<Count, 'text' | 'low' | 'best' | 'high'>>

const BEYOND = /\b(?:more than|over|above|exceed\w*|fewer than|less than|under|below)\b/i

/** The number is the one stated: the best value, or the bound itself. `more than 30`, from 31 on, states 30. */
export const states = ({ text = '', low, best, high }: Bounds, n: number): boolean => {
  if (best != null) return best === n
  const step = BEYOND.test(text) ? 1 : 0
  return (low != null && low - step === n) || (high != null && high + step === n)
}

/** The number lies in the interval; words without any number hold nothing. */
export const holds = (count: Bounds, n: number): boolean => {
  const { low, best, high } = count
  if (states(count, n)) return true
  if (low == null && high == null) return false
  return best == null && n >= (low ?? 0) && n <= (high ?? Number.POSITIVE_INFINITY)
}

const countsOf = ({ quantity }: Claim): Bounds[] =>
  quantity ? [quantity, ...(quantity.composition ?? [])] : []

/** Names of the places of a claim, with the places among its participants. */
const namesOf = (claim: Claim): string[] => [
  ...claim.places.flatMap(placeNames),
  ...participants(claim, 'place', 'origin', 'destination').map((p) => p.text),
]

/** Other names of governorates that no rule of spelling brings together. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  aleppo: ['halab'],
  damascus: ['rif dimashq', 'rural damascus', 'damascus governorate'],
}

/** Whether a place of the claim is the marked one, or lies in the marked governorate. */
export const isAt = (claim: Claim, { gold: { spans, norm } }: Row): boolean => {
  const governorates = norm?.governorate ? [norm.governorate, ...(ALSO[norm.governorate] ?? [])] : []
  return namesOf(claim).some(
    (name) =>
      governorates.some((g) => sameSpelling(g, name)) ||
      (!!spans?.location && (alike(spans.location, name) || sameSpelling(spans.location, name))),
  )
}

const DAY = 864e5

/** Whether the day lies in the claim's time, or a day beside it, where that time is a week or less. */
export const isOn = ({ time }: Claim, day: string): boolean => {
  if (!time?.start || !time.end) return false
  const [from, to, at] = [time.start, time.end, day].map((d) => Date.parse(d))
  if (from === undefined || to === undefined || at === undefined) return false
  return to - from <= 6 * DAY && from - DAY <= at && at <= to + DAY
}

const ABOUT_THE_EVENT = new Set([...HARM, ...FORCE, ...CONTROL])

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
    const read = bench.claims(
      articles.flatMap(([row]) =>
        row
          ? [
              {
                id: row.id,
                text: row.text,
                title: row.title,
                publisher: row.meta.publisher,
                published: row.meta.date,
              },
            ]
          : [],
      ),
    )
    const tally = new Tally(bench)
    for (const rows of articles) {
      const [{ id, meta }] = rows as [Row, ...Row[]]
      const claims = read.of(id)
      const deaths = claims.filter((c) => DEATHS.includes(c.type) && isAffirmed(c))
      const event = claims.filter((c) => ABOUT_THE_EVENT.has(c.type))
      const at = { id, publisher: meta.publisher }
      for (const kind of KINDS) {
        const marked = markedDeaths(rows, kind)
        if (!marked.length) continue
        const holding = deaths.filter((c) => countsOf(c).some((q) => marked.some((n) => holds(q, n))))
        const got = deaths.map((c) => c.quantity?.text ?? '-').join('; ')
        tally.add('deaths', at, holding.length > 0, () => `${kind} ${marked.join('/')} got: ${got}`)
        const stated = holding.some((c) => countsOf(c).some((q) => marked.some((n) => states(q, n))))
        tally.add('deaths stated', at, stated)
        if (holding.length)
          tally.add(
            'place of the deaths',
            at,
            holding.some((c) => rows.some((r) => isAt(c, r))),
          )
      }
      const places = rows.filter((r) => r.gold.spans?.location || r.gold.norm?.governorate)
      if (places.length)
        tally.add(
          'place',
          at,
          places.some((r) => event.some((c) => isAt(c, r))),
          () => {
            const wanted = places.map((r) => `${r.gold.spans?.location} (${r.gold.norm?.governorate})`)
            return `${wanted.join(' / ')} got: ${[...new Set(event.flatMap(namesOf))].join('; ')}`
          },
        )
      const days = rows.flatMap((r) => r.gold.norm?.date ?? [])
      if (days.length)
        tally.add(
          'date',
          at,
          event.some((c) => days.some((d) => isOn(c, d))),
          () => {
            const got = event.map((c) => c.time?.edtf ?? '-')
            return `${[...new Set(days)].join(' / ')} got: ${[...new Set(got)].join('; ')}`
          },
        )
      const actors = rows.flatMap((r) => r.gold.spans?.actor ?? [])
      const agents = event.flatMap((c) => participants(c, 'agent', 'instrument').map((p) => p.text))
      if (actors.length)
        tally.add(
          'actor',
          at,
          agents.some((a) => actors.some((w) => alike(w, a))),
          () => `${actors.join(' / ')} got: ${[...new Set(agents)].join('; ')}`,
        )
    }
    tally.tellPublishers()
    return tally.figures()
  },
}

const ASKED = { deaths: { asked: 70, aim: 90 }, place: { asked: 70, aim: 90 } }
const NAMES = ['deaths', 'deaths stated', 'place', 'place of the deaths', 'date', 'actor'] as const
type Name = (typeof NAMES)[number]

/** Counts right and all, and by publisher too. */
class Tally {
  private readonly bench: Workbench
  private readonly facts: { name: Name; publisher: string; right: boolean }[] = []

  constructor(bench: Workbench) {
    this.bench = bench
  }

  add(name: Name, at: { id: string; publisher: string }, right: boolean, miss?: () => string): void {
    this.facts.push({ name, publisher: at.publisher, right })
    if (!right && miss) this.bench.miss(`fa-kes ${at.id} ${at.publisher}: ${name} ${miss()}`)
  }

  figures(): Figure[] {
    return NAMES.map((name) => {
      const facts = this.facts.filter((f) => f.name === name)
      return share(
        name,
        facts.filter((f) => f.right).length,
        facts.length,
        ASKED[name as keyof typeof ASKED] ?? {},
      )
    })
  }

  tellPublishers(): void {
    for (const [publisher, facts] of groupBy(this.facts, (f) => f.publisher)) {
      const parts = [...groupBy(facts, (f) => f.name)].map(
        ([name, of]) => `${name} ${of.filter((f) => f.right).length}/${of.length}`,
      )
      this.bench.detail(`fa-kes ${publisher}: ${parts.join(', ')}`)
    }
  }
}
