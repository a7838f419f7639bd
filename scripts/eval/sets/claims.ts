import { type Figure, type Goal, percent, share } from '../figure.ts'
import type { EvalSet, Scores } from '../set.ts'

/** What is asked of slots; a slot that is not named here is shown all the same. */
type Goals = Partial<Record<'f1' | 'whole_f1' | Slot, Goal>>

/** The slots of score-claims.mjs. Several that answer to one bar ("places") are summed under one name. */
const SLOTS = {
  origin: ['origin'],
  chain: ['chain'],
  count: ['count'],
  when: ['when'],
  places: ['where', 'from', 'to'],
  polarity: ['polarity'],
  stance: ['stance'],
  who: ['who'],
  patient: ['patient'],
  measure: ['measure'],
  parts: ['parts'],
} as const
type Slot = keyof typeof SLOTS

const slotOf = (scores: Scores, name: Slot, goal: Goal | undefined): Figure[] => {
  const parts = SLOTS[name].flatMap((slot) => [scores.part(`slots.${slot}`) ?? [0, 0]])
  const right = parts.reduce((n, p) => n + p[0], 0)
  const of = parts.reduce((n, p) => n + p[1], 0)
  return of ? [share(name, right, of, goal)] : []
}

/** Claims against gold claims, by score-claims.mjs: how many are found, and of the found which slots are right. */
export const claimSet = (name: string, folder: string, goals: Goals): EvalSet => {
  const documents = `${folder}/documents.jsonl`
  const gold = `${folder}/expected.jsonl`
  return {
    name,
    needs: [gold, documents, 'tools/score-claims.mjs'],
    measure: (bench) => {
      const system = bench.muster('read', bench.shared(documents), '--format', 'jsonl')
      const scores = bench.score('score-claims.mjs', bench.shared(gold), system)
      return [
        percent('detection F1', scores.number('f1'), goals.f1),
        percent('precision', scores.number('precision')),
        percent('recall', scores.number('recall')),
        percent('whole F1', scores.number('whole_f1'), goals.whole_f1),
        ...(Object.keys(SLOTS) as Slot[]).flatMap((slot) => slotOf(scores, slot, goals[slot])),
      ]
    },
  }
}

export const seeds = claimSet('seeds', 'seeds', {
  f1: { asked: 92, aim: 100 },
  whole_f1: { asked: 75, aim: 95 },
})

export const syriaGold = claimSet('syria-gold', 'data/syria-gold', {
  f1: { asked: 72, aim: 85 },
  whole_f1: { asked: 45, aim: 65 },
  origin: { asked: 85 },
  chain: { asked: 80 },
  count: { asked: 90 },
  when: { asked: 85 },
  places: { asked: 85 },
  polarity: { asked: 95 },
})
