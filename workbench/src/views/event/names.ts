import type { EventAnswer } from '../../../../src/api/answers.ts'
import type { NameOf } from '../../charts/counts/rows.ts'

/** The name of an origin as records call it: that of an actor of the event, or the words themselves. */
export const namesOf = ({ actors, sources }: Pick<EventAnswer, 'actors' | 'sources'>): NameOf => {
  const names = new Map([
    ...actors.map((a) => [a.id, a.name] as const),
    ...sources.map((s) => [s.origin, s.name] as const),
  ])
  return (origin) => names.get(origin) ?? origin
}
