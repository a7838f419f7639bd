import type { Decision } from '../../../../src/base/index.ts'

/** What a decision is about, in parts that can be shown. */
export interface About {
  /** What was done, in the past tense. */
  readonly did: string
  /** Words of the claims that it names, with the way to each. */
  readonly claims: readonly { readonly words: string; readonly document: string; readonly claim: string }[]
  /** Names: of parties, of a source. */
  readonly names: readonly string[]
  /** What else it says: a grade, the slots that were changed. */
  readonly more?: string
  /** The decision that it undoes. */
  readonly undoes?: string
}

export const aboutOf = (d: Decision): About => {
  const none = { claims: [], names: [] }
  switch (d.act) {
    case 'accept':
    case 'reject':
      return { ...none, did: d.act === 'accept' ? 'accepted' : 'rejected', claims: [wordsOf(d.claim)] }
    case 'edit':
      return {
        ...none,
        did: 'edited',
        claims: [wordsOf(d.claim)],
        more: Object.entries(d.change)
          .map(([slot, value]) => (value === null ? `${slot} taken away` : slot))
          .join(', '),
      }
    case 'merge':
    case 'split': {
      const did = d.act === 'merge' ? 'taken for one' : 'taken for two'
      return d.of === 'event'
        ? { ...none, did: `${did} event${d.act === 'split' ? 's' : ''}`, claims: d.claims.map(wordsOf) }
        : {
            ...none,
            did: `${did} part${d.act === 'split' ? 'ies' : 'y'}`,
            names: d.parties.map((p) => p.name),
          }
    }
    case 'grade':
      return { ...none, did: 'graded', names: [d.source], more: `reliability ${d.reliability}` }
    case 'undo':
      return { ...none, did: 'undid', undoes: d.decision }
  }
}

const wordsOf = (anchor: { readonly exact: string; readonly document: string; readonly claim: string }) => ({
  words: anchor.exact,
  document: anchor.document,
  claim: anchor.claim,
})
