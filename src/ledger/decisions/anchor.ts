import type { Anchor, Claim, PartyAnchor } from '../../base/index.ts'
import type { LocalActor } from '../../linking/index.ts'

/** The words of a claim, by which a decision finds it again. */
export const anchorOf = ({ id, document, type, target }: Claim): Anchor => {
  const [{ start, end }, { exact, prefix, suffix }] = target.selector
  return { document, start, end, exact, prefix, suffix, type, claim: id }
}

export const partyAnchorOf = ({ document, key, name, mentions }: LocalActor): PartyAnchor => ({
  document,
  start: mentions[0]?.start ?? 0,
  name,
  key,
})

/** Something found again, or why it is not. */
export type Found<T> = { readonly found: T } | { readonly lost: string }

/** Of two claims, a part of the words that both have is enough where it is more than so much of the longer. */
const MOST = 0.5

/**
 * The claim that a decision is about, among those that a document gives now: its words and its type; else its words and
 * another type, where one claim only has them; else words of which it shares most, and its type.
 */
export const findClaim = (anchor: Anchor, claims: readonly Claim[]): Found<Claim> => {
  const same = claims.filter((c) => wordsOf(c).exact === anchor.exact)
  const typed = nearest(
    anchor,
    same.filter((c) => c.type === anchor.type),
  )
  if (typed) return { found: typed }
  const here = same.filter((c) => startOf(c) === anchor.start)
  const only = here.length ? here : same
  if (only.length === 1) return { found: only[0]! }
  if (only.length > 1)
    return {
      lost: `no claim of type ${anchor.type} is found there now, but ${only.length} others: ${[...new Set(only.map((c) => c.type))].sort().join(', ')}`,
    }
  const alike = nearest(
    anchor,
    claims.filter((c) => c.type === anchor.type && shared(anchor, c) > MOST),
  )
  if (alike) return { found: alike }
  return { lost: `its words are in no claim that is found now` }
}

const wordsOf = (c: Claim) => c.target.selector[1]
const startOf = (c: Claim): number => c.target.selector[0].start

/** The one among claims that stands where the words stood; else where the text around is most alike; else nearest. */
const nearest = (anchor: Anchor, claims: readonly Claim[]): Claim | undefined => {
  const far = (c: Claim): number => Math.abs(startOf(c) - anchor.start)
  const moved = (c: Claim): number => (far(c) ? 1 : 0)
  return [...claims].sort(
    (a, b) =>
      moved(a) - moved(b) ||
      around(anchor, b) - around(anchor, a) ||
      far(a) - far(b) ||
      startOf(a) - startOf(b) ||
      (a.id < b.id ? -1 : 1),
  )[0]
}

/** How many letters right before and right behind a claim are those that were there. */
const around = (anchor: Anchor, claim: Claim): number => {
  const { prefix, suffix } = wordsOf(claim)
  let before = 0
  while (before < prefix.length && prefix.at(-1 - before) === anchor.prefix.at(-1 - before)) before++
  let behind = 0
  while (behind < suffix.length && suffix[behind] === anchor.suffix[behind]) behind++
  return before + behind
}

/** What part of the longer of the two both have: in the text, and in words. */
const shared = (anchor: Anchor, claim: Claim): number => {
  const { start, end } = claim.target.selector[0]
  if (start >= anchor.end || anchor.start >= end) return 0
  const [mine, theirs] = [split(anchor.exact), split(wordsOf(claim).exact)]
  const left = [...theirs]
  const both = mine.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return both.length / Math.max(mine.length, theirs.length)
}

const split = (words: string): string[] => words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** The party that a decision is about, among those of its report now: where its name stood, else nearest to it. */
export const findParty = (anchor: PartyAnchor, parties: readonly LocalActor[]): Found<LocalActor> => {
  const there = parties.find((p) => p.mentions.some((m) => m.start === anchor.start) && names(p, anchor))
  if (there) return { found: there }
  const named = parties.filter((p) => names(p, anchor))
  const keyed = named.find((p) => p.key === anchor.key)
  const far = (p: LocalActor): number =>
    Math.min(...p.mentions.map((m) => Math.abs(m.start - anchor.start)), Number.MAX_SAFE_INTEGER)
  const found = keyed ?? [...named].sort((a, b) => far(a) - far(b) || (a.key < b.key ? -1 : 1))[0]
  return found ? { found } : { lost: `nobody is named “${anchor.name}” in the report now` }
}

const names = (party: LocalActor, { name }: PartyAnchor): boolean =>
  party.name === name || party.forms.includes(name)
