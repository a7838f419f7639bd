import { SAME } from '../../linking/index.ts'

type Bonds = ReadonlyMap<string, ReadonlyMap<string, number>>

const NONE: ReadonlyMap<string, number> = new Map()

/**
 * The bonds of an episode as far as those on their other side are known too; what is lacking is told of. Grouping goes from
 * one episode to those near it, and has no end where the one knows of the other, but not the other of the one. It never
 * goes to one that is not near enough (`SAME`): such ones may be unknown.
 */
export const knownBonds = (
  known: Bonds,
  id: string,
  lack: (id: string) => void,
): ReadonlyMap<string, number> => {
  const own = known.get(id)
  if (!own) {
    lack(id)
    return NONE
  }
  let lacking = false
  for (const [other, score] of own)
    if (score >= SAME && !known.has(other)) {
      lack(other)
      lacking = true
    }
  return lacking ? new Map([...own].filter(([other, score]) => score < SAME || known.has(other))) : own
}
