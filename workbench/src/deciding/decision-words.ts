import type { Decision } from '../../../src/base/index.ts'

/** A decision in words. */
export const decisionWords = (decision: Decision): string => {
  switch (decision.act) {
    case 'accept':
      return `accepted “${decision.claim.exact}”`
    case 'reject':
      return `rejected “${decision.claim.exact}”`
    case 'edit':
      return `edited “${decision.claim.exact}”: ${Object.keys(decision.change).join(', ')}`
    case 'grade':
      return `graded ${decision.source} ${decision.reliability}`
    case 'undo':
      return `undid ${decision.decision}`
    case 'merge':
    case 'split': {
      const both =
        decision.of === 'event'
          ? decision.claims.map((c) => `“${c.exact}”`)
          : decision.parties.map((p) => p.name)
      return `${decision.act === 'merge' ? 'merged' : 'split'} ${both.join(decision.act === 'merge' ? ' with ' : ' from ')}`
    }
  }
}
