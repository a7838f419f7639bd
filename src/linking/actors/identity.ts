import { arm, isGenericBody } from './body.ts'
import { foldWord, initialsOf, lettersOf, skeleton } from './fold.ts'
import { COMMON_FAMILY, COMMON_GIVEN } from './lexicon/common-names.ts'
import type { LocalActor } from './local.ts'
import type { Party } from './parties.ts'
import { roleWords } from './role-words.ts'

type About = Omit<LocalActor, 'identity' | 'keys'>

/**
 * By what a party is known wherever it is met. A person by the full name; one who is only met by one name, by it and the
 * post told beside it, or as one in whose name power is exercised; otherwise by nothing beyond the report. A body by its
 * name, unless that is a mere kind of body ("the Council").
 */
export const identityOf = (actor: About, party: Party): string => {
  const known = party.known
  if (known) return `known:${known.name}`
  const words = actor.fold.words.join(' ')
  if (party.sort === 'state') return `state:${actor.country}:${arm(party.name)}`
  if (party.sort === 'people') return `people:${actor.country ?? words}`
  if (party.sort === 'person') {
    const full = actor.fold.generation ? `${words} ${actor.fold.generation}` : words
    if (actor.fold.words.length > 1) return `person:${full}`
    const post = postOf(actor)
    if (post) return `post:${words}:${post}`
    return actor.rules ? `rule:${words}` : `lone:${actor.key}`
  }
  if (actor.country) return `office:${actor.country}:${actor.fold.words.slice(1).join(' ')}`
  if (isGenericBody(actor.name) || !words) return `lone:${actor.key}`
  const letters = lettersOf(actor.name)
  return letters ? `letters:${letters}` : `body:${words}`
}

/** The fullest post told beside a single name, as one string; a bare title is none. */
const postOf = (actor: About): string | undefined =>
  actor.roles
    .map((r) => roleWords(r.text))
    .filter((r) => r.of.length > 0)
    .map((r) => [r.post, ...r.of].join(' '))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]

/** A two-word name of which both words are borne by very many. */
export const isCommonName = (words: readonly string[]): boolean =>
  words.length === 2 && given.has(words[0]!) && family.has(words[1]!)

const given: ReadonlySet<string> = new Set([...COMMON_GIVEN].map(foldWord))
const family: ReadonlySet<string> = new Set([...COMMON_FAMILY].map(foldWord))

/** Only parties that share a key can be one. */
export const blockingKeys = (actor: About, identity: string): string[] => {
  const { words } = actor.fold
  const keys = [identity]
  const last = words.at(-1)
  if (actor.type === 'person' && last) {
    const family = last.length > 4 ? last.replace(/s$/, '') : last
    if (words.length > 1) keys.push(`who:${words[0]![0]}:${skeleton(family)}`)
    if (words.length > 1 || identity.startsWith('post:') || identity.startsWith('rule:'))
      keys.push(`family:${family}`)
  }
  if (identity.startsWith('body:')) {
    keys.push(`letters:${initialsOf(actor.name)}`)
    if (words.length > 2) keys.push(`body:${words.map((w) => w.slice(0, 2)).join('')}`)
  }
  for (const letters of actor.letters) keys.push(`letters:${letters}`)
  return [...new Set(keys)].sort()
}
