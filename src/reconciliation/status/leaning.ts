import type { Claim } from '../../base/index.ts'
import type { Moment } from './moment.ts'

const isSummary = ({ block }: Claim): boolean => block !== 'body' && block !== 'quote'

const fold = (name: string): string => name.toLowerCase().replace(/^the /, '')

const namesOf = (link: Claim['attribution'][number]): string[] =>
  [link.text, link.actor ?? link.text].map(fold)

/**
 * Marks tellings that rest on another origin of the same happening: the publisher's own words, and its headlines, in a
 * report that names a source for it; and a source that elsewhere is said only to pass another's word on. Ten outlets
 * that tell on one origin's word are one origin. `independent`, where it is given, says which origins count.
 */
export const withLeaning = (moments: readonly Moment[], independent?: ReadonlySet<string>): Moment[] => {
  const tells = moments.filter((m) => m.act === 'tells')
  const named = new Set(
    tells
      .filter(({ claim }) => claim!.attribution.length > 0 && !isSummary(claim!))
      .map((m) => m.claim!.document),
  )
  const relays = new Set(tells.flatMap((m) => m.claim!.attribution.slice(0, -1).flatMap(namesOf)))
  const passesOn = ({ attribution }: Claim): boolean =>
    attribution.length === 1 && namesOf(attribution[0]!).some((n) => relays.has(n))
  const leans = ({ claim }: Moment): boolean =>
    passesOn(claim!) || (named.has(claim!.document) && (!claim!.attribution.length || isSummary(claim!)))
  const counted = ({ origin }: Moment): boolean => !independent || !origin || independent.has(origin.key)
  return moments.map((m) => {
    if (m.act !== 'tells') return m
    return (independent ? !counted(m) : leans(m)) ? { ...m, leans: true } : m
  })
}
