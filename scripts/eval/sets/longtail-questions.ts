import type { Actor, Claim, EventRecord } from '../../../src/base/index.ts'
import { DEATHS, isAffirmed, placeNames } from '../claim-types.ts'
import { f1, percent, share } from '../figure.ts'
import { groupBy } from '../group.ts'
import { LONGTAIL, longtailRun } from '../longtail-reports.ts'
import { contentWords } from '../phrases.ts'
import type { EvalSet } from '../set.ts'

const QUESTIONS = 'data/longtail/dev.questions.jsonl.gz'

export interface Constraints {
  readonly location?: { readonly city?: string; readonly state?: string }
  /** `17/01/2017`, `01/2017`, `2017`. */
  readonly time?: { readonly day?: string; readonly month?: string; readonly year?: string }
  readonly participant?: { readonly first?: string; readonly last?: string; readonly full_name?: string }
}

interface Question {
  readonly id: string
  readonly event_type: 'killing' | 'injuring'
  readonly constraints: Constraints
  readonly question: string
  readonly gold: { readonly count: number; readonly docs: readonly string[] }
}

/** What is known of one incident: its event, the documents that are about it, their claims and the people they name. */
export interface Incident {
  readonly event: EventRecord
  readonly documents: readonly string[]
  readonly claims: readonly Claim[]
  readonly people: readonly string[]
}

const TYPES: Readonly<Record<Question['event_type'], readonly string[]>> = {
  killing: DEATHS,
  injuring: ['injure'],
}

/** Whether the days of an interval fit a day, month or year: ISO dates that begin so, the other way round. */
export const fitsTime = (time: { readonly start: string; readonly end: string }, asked: string): boolean => {
  const iso = asked.split('/').reverse().join('-')
  return time.start.slice(0, iso.length) <= iso && iso <= time.end.slice(0, iso.length)
}

/** The words of a place as its address in DBpedia names it: `Reno,_Nevada` is Reno. */
export const nameOf = (address: string): string =>
  decodeURIComponent(address)
    .replace(/^.*\//, '')
    .replace(/,.*$/, '')
    .replace(/_\(.*\)$/, '')
    .replaceAll('_', ' ')

const same = (a: string, b: string): boolean => contentWords(a).join(' ') === contentWords(b).join(' ')

/** Whether a person's name fits: its first word, its last, or both. */
export const fitsName = (
  person: string,
  { first, last, full_name }: NonNullable<Constraints['participant']>,
): boolean => {
  const words = person.split(/\s+/).filter((w) => !/^(jr|sr|ii|iii|iv)\.?$/i.test(w))
  if (words.length < 2) return false
  if (full_name !== undefined)
    return (
      same(person, full_name) ||
      (fitsName(person, { first: full_name.split(' ')[0]! }) &&
        fitsName(person, { last: full_name.split(' ').at(-1)! }))
    )
  if (first !== undefined && !same(words[0]!, first)) return false
  return last === undefined || same(words.at(-1)!, last)
}

/** Whether an incident meets all constraints of a question. */
export const fits = (
  incident: Incident,
  { event_type, constraints }: Pick<Question, 'event_type' | 'constraints'>,
): boolean => {
  const { location, time, participant } = constraints
  const types = TYPES[event_type]
  if (!incident.claims.some((c) => types.includes(c.type) && isAffirmed(c))) return false
  const asked = time?.day ?? time?.month ?? time?.year
  if (asked !== undefined && !(incident.event.time && fitsTime(incident.event.time, asked))) return false
  if (participant && !incident.people.some((p) => fitsName(p, participant))) return false
  return !location || placesOf(incident).some((p) => same(p, nameOf(location.city ?? location.state ?? '')))
}

const placesOf = ({ event, claims }: Incident): string[] => {
  const { place } = event
  const own = place ? [place.name, ...(place.admin1 ? [place.admin1] : [])] : []
  return own.length ? own : claims.flatMap((c) => c.places.flatMap(placeNames))
}

/**
 * Counting questions over the reports of the trial set, answered from the main events of the documents: how many killings
 * or injuries at a place, in a time, with a person of this name. `documents F1`: the documents of the answer against the
 * gold's, mean over the questions (as SemEval-2018 task 5 has it); `count exact`: the number of incidents is the gold's.
 */
export const longtailQuestions: EvalSet = {
  name: 'longtail-questions',
  needs: [LONGTAIL, QUESTIONS],
  measure: (bench) => {
    const { main, of, records } = longtailRun(bench, 'trial')
    const people = peopleOf(records.filter((r) => r.kind === 'actor'))
    const incidents = [...groupBy([...main], ([, event]) => event)].map(([event, pairs]): Incident => {
      const documents = pairs.map(([document]) => document)
      const claims = documents.flatMap((d) => of(d).filter((c) => event.claims.includes(c.id)))
      return {
        event,
        documents,
        claims,
        people: [...new Set(claims.map((c) => c.document))].flatMap((d) => people.get(d) ?? []),
      }
    })
    const questions = bench.gold<Question>(QUESTIONS)
    let [sum, exact, near] = [0, 0, 0]
    for (const question of questions) {
      const { count, docs } = question.gold
      const fitting = incidents.filter((i) => fits(i, question))
      const found = fitting.flatMap((i) => i.documents)
      const right = found.filter((d) => docs.includes(d)).length
      const score =
        docs.length || found.length ? f1(right / found.length || 0, right / docs.length || 0) : 100
      sum += score
      if (fitting.length === count) exact++
      if (Math.abs(fitting.length - count) <= 1) near++
      if (score < 100)
        bench.miss(
          `longtail-questions ${question.id} F1 ${score.toFixed(0)} ${question.question} gold ${count} in ${docs.length}, got ${fitting.length}: missing ${docs.filter((d) => !found.includes(d)).join(' ') || '-'}; too many ${found.filter((d) => !docs.includes(d)).join(' ') || '-'}`,
        )
    }
    return [
      percent('documents F1', sum / questions.length, { aim: 80 }),
      share('count exact', exact, questions.length),
      share('count within one', near, questions.length),
    ]
  },
}

/** The names of people by the documents that mention them. */
const peopleOf = (actors: readonly Actor[]): Map<string, string[]> => {
  const byDocument = new Map<string, string[]>()
  for (const { type, name, aliases, mentions } of actors) {
    if (type !== 'person') continue
    for (const document of new Set(mentions.map((m) => m.document)))
      byDocument.set(document, [...(byDocument.get(document) ?? []), name, ...aliases])
  }
  return byDocument
}
