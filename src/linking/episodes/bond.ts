import type { Quantity } from '../../base/index.ts'
import {
  agreement,
  type Facet,
  gap,
  isEffect,
  isSpread,
  lengthOf,
  meansOf,
  nearness,
  sameKind,
  sameUnit,
  sideOf,
} from '../facets/index.ts'
import { anotherIn, isHabit, pointerIn, pointsToMovement } from './cues.ts'

/** How far two claims of one report speak for and against being of one happening; the reasons name their words. */
export interface Bond {
  readonly support: number
  /** Zero or less. */
  readonly conflict: number
  readonly why: readonly string[]
  readonly against: readonly string[]
}

/** Below this, two claims are of different happenings. */
export const ENOUGH = 1

const quote = (f: Facet): string => `“${f.claim.target.selector[1].exact.slice(0, 60)}”`
const named = (f: Facet): string => f.sites.map((s) => s.name).join(', ')

/** An interval of more than so many days is a season of happenings, not one. */
const SEASON = 6

const overlaps = (a: Facet, b: Facet): boolean => a.start < b.end && b.start < a.end

const linked = (a: Facet, b: Facet, kind: 'same_as' | 'part_of' | 'includes'): boolean =>
  (a.claim.links[kind] ?? []).includes(b.claim.id) || (b.claim.links[kind] ?? []).includes(a.claim.id)

const partly = (a: Facet, b: Facet): boolean => linked(a, b, 'part_of') || linked(a, b, 'includes')

type Weighing = (by: number, reason: string) => void

/** Where in the text they stand. */
const byText = (a: Facet, b: Facet, say: Weighing): void => {
  const distance = Math.abs(a.at - b.at)
  if (linked(a, b, 'same_as')) say(4, 'the report says the same twice')
  if (overlaps(a, b)) say(3, `one stretch of words: ${quote(a)}`)
  else if (distance === 0) say(2, 'one sentence')
  else if (distance === 1) say(1, 'the next sentence')
  else if (distance === 2) say(0.5, 'two sentences on')
  else if (distance > 4) say(-0.5, `${distance} sentences apart`)
  if (isHabit(a.passage.text) !== isHabit(b.passage.text)) say(-1.5, 'one is told as a habit')
  const another = anotherIn(a.passage.text)
  if (distance > 0 && another && another.index < a.end - a.passage.start)
    say(-3, `“${another[0]}” says that it is another`)
}

const byTime = (a: Facet, b: Facet, say: Weighing): void => {
  if (!a.days || !b.days) return
  const times = `${a.claim.time!.edtf} and ${b.claim.time!.edtf}`
  const between = gap(a.days, b.days)
  if (between === 1 && lengthOf(a.days) + lengthOf(b.days) > 2) say(-1, `a day apart: ${times}`)
  else if (between > 0) say(-6, `apart: ${times}`)
  else if (lengthOf(a.days) > SEASON !== lengthOf(b.days) > SEASON)
    say(-3.5, `apart: ${times}, one of them a stretch of days`)
  else say(0.6, `the same time: ${a.claim.time!.edtf}`)
}

const byPlace = (a: Facet, b: Facet, say: Weighing): void => {
  const near = nearness(a.sites, b.sites)
  const names = `${named(a)} and ${named(b)}`
  if (isSpread(a.sites) !== isSpread(b.sites) && a.sites.length && b.sites.length)
    say(-2.5, `apart: several places against one: ${names}`)
  else if (near === 'same') say(1, `the same place: ${a.sites[0]!.name}`)
  else if (near === 'within') say(0.3, `one place within the other: ${names}`)
  else if (near === 'apart') say(-5, `apart: ${names}`)
  else if (near === 'loosely-apart')
    say(a.sites.some((s) => s.carried) || b.sites.some((s) => s.carried) ? -1.5 : -3.5, `apart: ${names}`)
}

const byMeans = (a: Facet, b: Facet, say: Weighing): void => {
  if (a.family !== 'violence' || linked(a, b, 'same_as')) return
  const m = meansOf(a.claim.type)
  const n = meansOf(b.claim.type)
  const types = `${a.claim.type} and ${b.claim.type}`
  const distance = Math.abs(a.at - b.at)
  if (m && n && m === n) say(0.7, `the same means: ${a.claim.type}`)
  else if (m && n) say([m, n].every((x) => x === 'air' || x === 'fire') ? -0.5 : -2, `other means: ${types}`)
  else if ([m, n].includes('clash') || [m, n].includes('aircraft')) {
    if (distance > 0) say(-1, `${types} need not go together`)
  } else if (
    [a, b].some((f) => f.claim.type === 'crackdown' || f.claim.type === 'bury') &&
    a.claim.type !== b.claim.type
  )
    say(-1.5, `${types} need not go together`)
  else if (isEffect(a.claim.type) && distance <= 1) say(0.5, 'what it did')
  if (distance === 0 || distance > 6 || partly(a, b)) return
  const pointer = pointerIn(a.passage.text.slice(0, a.end - a.passage.start))
  if (!pointer || (n && pointer.means.length && !pointer.means.includes(n))) return
  if (pointer.effect && !isEffect(b.claim.type)) return
  say(1, `“${pointer.words}” points back`)
}

const byMovement = (a: Facet, b: Facet, say: Weighing): void => {
  if (a.family !== 'movement') return
  const distance = Math.abs(a.at - b.at)
  const pointer = pointsToMovement(a.passage.text.slice(0, a.end - a.passage.start))
  if (pointer && distance > 0 && distance <= 6) say(1, `“${pointer}” points back`)
}

const byCount = (a: Facet, b: Facet, say: Weighing): void => {
  if (partly(a, b)) {
    const own = a.sites.some((s) => !s.carried) && nearness(a.sites, b.sites) !== 'same'
    say(
      own ? -3 : 1,
      own
        ? `apart: a part of ${quote(b)} with a place of its own: ${named(a)}`
        : 'one is a part of the other',
    )
    return
  }
  const [p, q] = [a.claim.quantity, b.claim.quantity]
  const counts = agreement(p, q)
  const numbers = `${p?.text} and ${q?.text}`
  if (
    counts === 'same' &&
    (a.claim.type === b.claim.type || sameUnit(a.claim, b.claim) || samePatients(a, b))
  )
    say(sameUnit(a.claim, b.claim) || samePatients(a, b) ? 2.5 : 1.5, `the same count: ${p!.text}`)
  if (counts === 'same') return
  const movers =
    a.family === 'movement' &&
    (sameKind(a.claim, b.claim) || (a.at !== b.at && !p?.approximate && !q?.approximate))
  if (!movers && (a.claim.type !== b.claim.type || !sameKind(a.claim, b.claim))) return
  // two sources may well give two numbers for one thing
  if (otherOrigin(a, b)) return
  if (counts === 'apart') say(a.at === b.at ? -4.5 : -2.5, `apart: ${numbers}`)
  // one voice does not give two numbers for one thing, even where each is only a bound
  else if (counts === 'meet' && a.claim.type === b.claim.type && farApart(p!, q!))
    say(-2, `apart: ${numbers}`)
  else if (counts === 'meet') say(0.5, `the counts meet: ${numbers}`)
}

const otherOrigin = (a: Facet, b: Facet): boolean => {
  const origin = (f: Facet): string | undefined => {
    const last = f.claim.attribution.at(-1)
    return (last?.actor ?? last?.text)?.toLowerCase()
  }
  const [x, y] = [origin(a), origin(b)]
  return x !== undefined && y !== undefined && !x.includes(y) && !y.includes(x)
}

const samePatients = (a: Facet, b: Facet): boolean =>
  a.patients.some((w) => !/^\p{N}/u.test(w) && b.patients.includes(w))

const farApart = (p: Quantity, q: Quantity): boolean =>
  p.low !== null &&
  q.low !== null &&
  p.high === null &&
  q.high === null &&
  Math.max(p.low, q.low) >= 1.5 * Math.min(p.low, q.low)

const byDoer = (a: Facet, b: Facet, say: Weighing): void => {
  if (!a.agents.length || !b.agents.length) return
  const doers = `${a.agents.join(' ')} and ${b.agents.join(' ')}`
  const sides = [sideOf(a.agents), sideOf(b.agents)]
  if (a.agents.some((w) => b.agents.includes(w))) say(0.7, `the same doer: ${a.agents.join(' ')}`)
  else if (sides[0] && sides[1] && sides[0] !== sides[1]) say(-3, `other sides: ${doers}`)
  else if (a.family !== 'violence' && a.family !== 'movement') say(-1.5, `other doers: ${doers}`)
}

const byGroup = (a: Facet, b: Facet, say: Weighing): void => {
  if (a.family !== 'movement') return
  const group = (f: Facet): readonly string[] => [...f.agents, ...f.patients]
  const [x, y] = [group(a), group(b)]
  if (x.length && y.length && x.some((w) => y.includes(w))) say(0.5, `the same people: ${x.join(' ')}`)
}

/**
 * The bond of a claim to an earlier one of the same family. What contradicts weighs more than what agrees: two happenings
 * that are wrongly kept apart can be read side by side, while those wrongly merged hide each other.
 */
export const bondOf = (later: Facet, earlier: Facet): Bond => {
  const why: string[] = []
  const against: string[] = []
  let support = 0
  let conflict = 0
  const say: Weighing = (by, reason) => {
    if (by >= 0) {
      support += by
      why.push(reason)
    } else {
      conflict += by
      against.push(reason)
    }
  }
  for (const weigh of [byText, byTime, byPlace, byMeans, byMovement, byCount, byDoer, byGroup])
    weigh(later, earlier, say)
  return { support, conflict, why, against }
}
