import { type Goal, share } from '../figure.ts'
import type { EvalSet } from '../set.ts'

/** The kinds of fact that check-facts.mjs knows, under the names that it prints. */
const KINDS = ['same event', 'kept apart', 'disputed', 'confirmed', 'figure', 'actor', 'facts'] as const
type Kind = (typeof KINDS)[number]

/** The lines of check-facts.mjs: a kind, how many facts hold, of how many. */
export const factsHeld = (printed: string): Map<string, readonly [right: number, of: number]> =>
  new Map(
    [...printed.matchAll(/^(\w+(?: \w+)*) +(\d+)\/(\d+)$/gm)].map(([, kind = '', right, of]) => [
      kind,
      [Number(right), Number(of)],
    ]),
  )

/**
 * What holds across claims and documents, by check-facts.mjs: which claims are of one event and which are apart, what is
 * disputed or confirmed by what, the counts of figures, the names of one actor. A fact about a claim that was not found
 * does not hold.
 */
const factSet = (name: string, folder: string, goals: Partial<Record<Kind, Goal>>): EvalSet => {
  const [documents, gold, facts] = ['documents.jsonl', 'expected.jsonl', 'facts.json'].map(
    (f) => `${folder}/${f}`,
  ) as [string, string, string]
  return {
    name,
    needs: [documents, gold, facts, 'tools/check-facts.mjs'],
    measure: (bench) => {
      const { printed: records } = bench.linked(bench.shared(documents))
      const told = bench.tool('check-facts.mjs', bench.shared(gold), bench.shared(facts), records, records)
      const held = factsHeld(told)
      return KINDS.flatMap((kind) => {
        const [right, of] = held.get(kind) ?? [0, 0]
        return of ? [share(kind, right, of, goals[kind])] : []
      })
    },
  }
}

const WHOLE: Goal = { asked: 100 }

export const factsSeeds = factSet('facts-seeds', 'seeds', {
  'same event': WHOLE,
  'kept apart': WHOLE,
  disputed: WHOLE,
  confirmed: WHOLE,
  // all but two of the thirty
  facts: { asked: 93.3, aim: 100 },
})

export const factsSyria = factSet('facts-syria-gold', 'data/syria-gold', {
  'same event': { asked: 75 },
  'kept apart': { asked: 95 },
  figure: { asked: 70 },
  actor: { asked: 75 },
})
