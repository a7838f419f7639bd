import type { NameMention, Report } from '../../base/index.ts'
import { bodyNoun, isGenericBody } from './body.ts'
import { foldName, initialsOf, lettersOf } from './fold.ts'
import { grouped } from './grouped.ts'
import { type Party, partiesOf } from './parties.ts'

/** Names of one report that mean one party, the fullest first, and why. */
export interface Chain {
  readonly main: Party
  readonly parties: readonly Party[]
  readonly why: readonly string[]
}

const quoted = (text: string): string => `“${text}”`

/** Each shorter name with the one longer name that it can stand for; none where two different ones fit. */
export const chainsOf = (report: Report): Chain[] => {
  const parties = partiesOf(report)
  const told = toldAliases(parties)
  const parent = new Map<Party, { to: Party; why: string }>()
  for (const party of parties) {
    const found = told.get(party) ?? longerName(party, parties)
    if (found && found.to !== party) parent.set(party, found)
  }
  const rootOf = (party: Party): Party => {
    let at = party
    const seen = new Set<Party>()
    while (parent.has(at) && !seen.has(at)) {
      seen.add(at)
      at = parent.get(at)!.to
    }
    return at
  }
  return [...grouped(parties, rootOf)].flatMap(([main, members]) => {
    if (main.sort === 'unclear') return []
    const why = members.flatMap((p) => (parent.has(p) ? [parent.get(p)!.why] : []))
    return [{ main, parties: members, why }]
  })
}

/** "the Free Harbour Union (FHU)": the report itself says that both are one. */
const toldAliases = (parties: readonly Party[]): Map<Party, { to: Party; why: string }> => {
  const at = new Map<number, Party>()
  for (const p of parties) for (const m of p.mentions) at.set(m.start, p)
  const told = new Map<Party, { to: Party; why: string }>()
  for (const party of parties)
    for (const m of party.mentions)
      for (const alias of m.aliases) {
        const other = at.get(alias.start)
        if (!other || other === party || told.has(other)) continue
        const [short, long] = longer(party, other) ? [other, party] : [party, other]
        if (told.get(long)?.to === short) continue
        told.set(short, {
          to: long,
          why: `the report tells both names together: ${quoted(m.text)} and ${quoted(alias.text)}`,
        })
      }
  return told
}

const longer = (a: Party, b: Party): boolean =>
  !lettersOf(a.name) && (lettersOf(b.name) !== undefined || a.name.length >= b.name.length)

const longerName = (party: Party, parties: readonly Party[]): { to: Party; why: string } | undefined => {
  const body = bodyFor(party, parties)
  if (body) return body
  return personFor(party, parties)
}

/** "FSA" by initials; "the Observatory" by the noun of the only body with it; "Security Council" by its last words. */
const bodyFor = (party: Party, parties: readonly Party[]): { to: Party; why: string } | undefined => {
  const bodies = parties.filter(
    (p) =>
      p !== party && (p.sort === 'body' || p.sort === 'known' || p.sort === 'state') && p.name.includes(' '),
  )
  const letters = lettersOf(party.name)
  if (letters && (party.sort === 'body' || party.sort === 'known')) {
    const fits = bodies.filter((p) => p.mentions.some((m) => initialsOf(m.text) === letters))
    if (fits.length === 1)
      return { to: fits[0]!, why: `${quoted(party.name)} has the initials of ${quoted(fits[0]!.name)}` }
  }
  if (party.sort === 'known' || party.sort === 'state' || party.sort === 'people') return undefined
  if (!party.mentions.some((m) => m.type === 'organization' || m.type === 'abstract')) return undefined
  const fits = bodies.filter((p) => isPartOf(party, p))
  const distinct = fits.filter((p) => !fits.some((q) => q !== p && isPartOf(p, q)))
  if (distinct.length !== 1) return undefined
  return {
    to: distinct[0]!,
    why: `${quoted(party.name)} is short for ${quoted(distinct[0]!.name)}, the only such body in the report`,
  }
}

const isPartOf = (short: Party, long: Party): boolean => {
  const [a, b] = [short.fold.words, long.fold.words]
  if (!a.length || a.length >= b.length) return false
  if (a.length === 1 && isGenericBody(short.name)) return foldName(bodyNoun(long.name)).words[0] === a[0]
  const ends = a.every((w, k) => b[b.length - a.length + k] === w)
  const begins = a.every((w, k) => b[k] === w)
  const noun = foldName(bodyNoun(long.name)).words[0] ?? ''
  return a.length > 1 && a.includes(noun) && (ends || begins)
}

const isPersonName = (p: Party): boolean =>
  (p.sort === 'person' || p.sort === 'unclear') && p.fold.words.length > 0

/** The one person whose full name ends with these words; failing that, begins with them. */
const personFor = (party: Party, parties: readonly Party[]): { to: Party; why: string } | undefined => {
  if (!isPersonName(party)) return undefined
  const people = parties.filter(
    (p) => p !== party && p.sort === 'person' && p.fold.words.length > party.fold.words.length,
  )
  for (const [fits, words] of [
    [endsWith, 'ends the name'],
    [beginsWith, 'begins the name'],
    [skips, 'leaves out a middle name of'],
  ] as const) {
    const found = people.filter((p) => fits(party, p))
    const distinct = found.filter(
      (p) => !found.some((q) => q !== p && (endsWith(p, q) || beginsWith(p, q) || skips(p, q))),
    )
    if (distinct.length === 1)
      return {
        to: distinct[0]!,
        why: `${quoted(party.name)} ${words} ${quoted(distinct[0]!.name)}, and of nobody else in the report`,
      }
    if (found.length) return undefined
  }
  return undefined
}

/** Words that are alike but for a possessive s that lost its apostrophe. */
const sameWord = (a: string, b: string): boolean => a === b || a === `${b}s` || b === `${a}s`

const endsWith = (short: Party, long: Party): boolean =>
  short.fold.words.every((w, k, all) =>
    sameWord(w, long.fold.words[long.fold.words.length - all.length + k] ?? ''),
  )

const beginsWith = (short: Party, long: Party): boolean =>
  short.fold.words.every((w, k) => w === long.fold.words[k]) &&
  !short.mentions.some((m) => m.roles.length > 0)

/** "Ola Berg" beside "Ola Maria Berg". */
const skips = (short: Party, long: Party): boolean =>
  short.fold.words.length > 1 &&
  short.fold.words[0] === long.fold.words[0] &&
  sameWord(short.fold.words.at(-1)!, long.fold.words.at(-1)!) &&
  short.fold.words.length < long.fold.words.length

export const mentionsOf = (chain: Chain): NameMention[] =>
  chain.parties.flatMap((p) => p.mentions).sort((a, b) => a.start - b.start || a.end - b.end)
