import { initialsOf } from './fold.ts'
import { isCommonName } from './identity.ts'
import type { LocalActor } from './local.ts'
import { type Portrait, portraitOf } from './portrait.ts'
import { samePost } from './role-words.ts'
import { compareNames, sameBodyButForSlip } from './same-name.ts'

/** Whether two parties are one. `conflict`: they cannot be, whatever a third one says. */
export interface Verdict {
  readonly same: boolean
  readonly conflict: boolean
  /** 3 one name, 2 another spelling of it, 1 a slip or a single name with further evidence. */
  readonly strength: 0 | 1 | 2 | 3
  readonly why: string
}

const q = (text: string): string => `“${text}”`
const yes = (strength: 1 | 2 | 3, why: string): Verdict => ({ same: true, conflict: false, strength, why })
const no = (why: string, conflict = false): Verdict => ({ same: false, conflict, strength: 0, why })

/** Whether two parties of two reports are one and the same, and why. Does not depend on which is given first. */
export const mayBeSame = (a: LocalActor, b: LocalActor): Verdict =>
  compare(portraitOf(a, 1), portraitOf(b, 1))

export const compare = (a: Portrait, b: Portrait): Verdict => {
  const [x, y] = a.identity < b.identity || (a.identity === b.identity && a.key <= b.key) ? [a, b] : [b, a]
  if ((x.type === 'person') !== (y.type === 'person'))
    return no(`${q(x.name)} is a ${x.type}, ${q(y.name)} a ${y.type}`, true)
  return x.type === 'person' ? comparePeople(x, y) : compareBodies(x, y)
}

const comparePeople = (a: Portrait, b: Portrait): Verdict => {
  const age = ageConflict(a, b)
  if (age) return no(age, true)
  const [few, many] = a.fold.words.length <= b.fold.words.length ? [a, b] : [b, a]
  if (few.fold.words.length < 2) return compareSingle(few, many)
  const relation = compareNames(a.fold, b.fold)
  if (relation === 'different') return no(`${q(a.name)} and ${q(b.name)} are two names`, true)
  const common = isCommonName(few.fold.words)
  const support = supportFor(a, b)
  if (relation === 'slip' || common) {
    const what =
      relation === 'slip'
        ? `${q(a.name)} and ${q(b.name)} differ by little`
        : `${q(a.name)} is a name of many`
    return support
      ? yes(1, `${what}, and ${support}`)
      : no(`${what}, and nothing else in the reports says that they are one person`)
  }
  if (relation === 'equal') return yes(3, `one full name: ${q(a.name)}`)
  return yes(2, `${q(a.name)} and ${q(b.name)} are spellings of one full name`)
}

const sameFamily = (a: string, b: string): boolean => a === b || a === `${b}s` || b === `${a}s`

/** A single name joins another only by the post told beside both, or where power is exercised in both. */
const compareSingle = (single: Portrait, other: Portrait): Verdict => {
  const [own, family] = [single.fold.words[0] ?? '', other.fold.words.at(-1) ?? '']
  if (!own || !sameFamily(own, family)) return no(`${q(single.name)} is no part of ${q(other.name)}`)
  const post = sharedPost(single, other)
  if (post) return yes(1, `both are ${q(own === family ? single.name : other.name)}, and ${post}`)
  if (single.rules && other.rules)
    return yes(1, `of both ${q(single.name)} and ${q(other.name)} a government or forces are told`)
  return no(
    `${q(single.name)} is a single name, and its report does not say which ${q(single.name)} is meant`,
  )
}

const sharedPost = (a: Portrait, b: Portrait): string | undefined => {
  for (const x of a.roles)
    for (const y of b.roles)
      if (samePost(x.text, y.text)) return `the reports call both so: ${q(x.text)}, ${q(y.text)}`
  return undefined
}

const MONTH = 31 * 86_400_000

const near = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((x) => b.some((y) => Math.abs(Date.parse(x) - Date.parse(y)) <= MONTH))

/** What the reports have in common beside the name: a post, another person, towns. */
const supportFor = (a: Portrait, b: Portrait): string | undefined => {
  const post = sharedPost(a, b)
  if (post) return post
  const around = new Set(b.company)
  const shared = a.company.filter((c) => around.has(c) && c !== a.identity && c !== b.identity)
  const person = shared.find((c) => c.startsWith('person:'))
  if (person) return `both reports name ${q(person.slice('person:'.length))} too`
  const towns = shared.filter((c) => c.startsWith('town:')).map((c) => q(c.slice('town:'.length)))
  if (towns.length > 1) return `both reports are about ${towns.slice(0, 2).join(' and ')}`
  if (towns.length && near(a.days, b.days)) return `both reports are about ${towns[0]}, within a month`
  return undefined
}

/** Ages that no one person can have had on the days of the reports. */
const ageConflict = (a: Portrait, b: Portrait): string | undefined => {
  for (const x of a.births)
    for (const y of b.births)
      if (Math.abs(x - y) > 1)
        return `by the ages told, ${q(a.name)} was born about ${x}, ${q(b.name)} about ${y}`
  return undefined
}

const compareBodies = (a: Portrait, b: Portrait): Verdict => {
  if (a.identity === b.identity) return yes(3, `one name: ${q(a.name)}`)
  const short = [a, b].find((s) => s.identity.startsWith('letters:'))
  const long = [a, b].find((s) => s.identity.startsWith('body:'))
  if (short && long) {
    const letters = short.identity.slice('letters:'.length)
    return compareLetters(a, b, letters, long)
  }
  if (a.country && b.country && a.country !== b.country)
    return no(`${q(a.name)} is of ${a.country}, ${q(b.name)} of ${b.country}`, true)
  if (sameBodyButForSlip(a.fold.words, b.fold.words))
    return yes(2, `${q(a.name)} and ${q(b.name)} differ by a slip in one word`)
  return no(`${q(a.name)} and ${q(b.name)} are two names`, true)
}

/**
 * An abbreviation that some report explains is that body's, but every town has a police department: bodies of
 * government need the same surroundings as well, and so do letters that no report explains.
 */
const compareLetters = (a: Portrait, b: Portrait, letters: string, long: Portrait): Verdict => {
  const told = long.letters.includes(letters)
  if (!told && initialsOf(long.name) !== letters)
    return no(`${q(letters)} does not stand for ${q(long.name)}`)
  const why = told
    ? `a report tells ${q(letters)} as short for ${q(long.name)}`
    : `${q(letters)} are the initials of ${q(long.name)}`
  if (told && long.type !== 'government') return yes(2, why)
  const support = supportFor(a, b)
  return support
    ? yes(1, `${why}, and ${support}`)
    : no(`${why}, but nothing else in the reports says that it is meant`)
}
