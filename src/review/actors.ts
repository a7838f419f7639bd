import type { SpellingPair } from '../store/index.ts'
import { byPoints, type QueueItem } from './item.ts'
import { doublings, weightOf } from './part.ts'
import { ACTOR_REASONS } from './reasons.ts'

/**
 * Spellings taken for one actor (`apart` false), or for two that share a name. Of parties of the very same name that are
 * taken for one nothing is asked.
 */
export const actorItems = (pairs: readonly SpellingPair[], apart: boolean): QueueItem[] =>
  pairs
    .filter(([a, b]) => apart || a.name !== b.name)
    .map(([a, b]) => {
      const parts = [
        {
          points: apart ? 5 : 8,
          why: apart
            ? `“${a.name}” and “${b.name}” share a name, and are taken for two`
            : `“${a.name}” and “${b.name}” are taken for one by their spelling`,
        },
        {
          points: doublings(1 + Math.min(a.documents, b.documents), 3, 15),
          why: `the one is named by ${documents(a.documents)}, the other by ${documents(b.documents)}`,
        },
      ].sort(byPoints)
      return {
        key: `actors:${a.party}:${b.party}`,
        weight: weightOf(parts),
        parts,
        reasons: ACTOR_REASONS,
        about: 'actors',
        actors: [a.actor, b.actor],
        parties: [a.party, b.party],
        names: [a.name, b.name],
        apart,
      }
    })

const documents = (n: number): string => (n === 1 ? '1 document' : `${n} documents`)
