import type { ResolvedPlace } from '../../../src/base/index.ts'
import { f1, percent, share } from '../figure.ts'
import { type Incident, incidentsOf } from '../longtail-incident.ts'
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

interface PlacesLayer {
  readonly input: string
  readonly places: readonly { readonly place?: ResolvedPlace }[]
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
  const asked = time?.day ?? time?.month ?? time?.year
  return (
    incident.kinds.has(event_type) &&
    (asked === undefined || (incident.days !== undefined && fitsTime(incident.days, asked))) &&
    (!participant || incident.people.some((p) => fitsName(p, participant))) &&
    (location?.state === undefined || incident.state === nameOf(location.state)) &&
    (location?.city === undefined || isIn(incident, location.city))
  )
}

/** Whether the documents of an incident speak of the city, and, where its address names the state, of that state. */
const isIn = ({ text, state }: Incident, city: string): boolean => {
  const [, of] = /,_(.+)$/.exec(city) ?? []
  return isSaid(nameOf(city), text) && (of === undefined || nameOf(of) === state)
}

/** News names its place at the head, or again and again. */
const HEAD = 400

const isSaid = (name: string, text: string): boolean => {
  const form = new RegExp(`(?<!\\p{L})${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'gu')
  const [first, second] = [...text.matchAll(form)]
  return first !== undefined && (second !== undefined || first.index < HEAD)
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
    const run = longtailRun(bench, 'trial')
    const layers = bench.layer<PlacesLayer>(run.given, 'places')
    const places = new Map(layers.map((l) => [l.input, l.places.flatMap((m) => m.place ?? [])]))
    const incidents = incidentsOf(run, places)
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
