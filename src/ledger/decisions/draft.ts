import type { ClaimEdit, Decision, Reliability } from '../../base/index.ts'
import { type Access, isSource, storedDecisions } from '../../store/index.ts'
import { anchorOf } from './anchor.ts'
import { changeOf, type EditWords } from './change.ts'
import { DecisionError } from './error.ts'
import { claimOfEvent, claimTarget, partyTarget } from './target.ts'

/** What a person says, with the ids of what it is about. */
export type Draft =
  | { readonly act: 'accept' | 'reject'; readonly claim: string }
  | { readonly act: 'edit'; readonly claim: string; readonly changes: EditWords }
  /** Two events, two claims or two actors, told apart by the form of their ids. */
  | { readonly act: 'merge' | 'split'; readonly these: readonly [string, string] }
  | { readonly act: 'grade'; readonly source: string; readonly reliability: Reliability }
  | { readonly act: 'undo'; readonly decision: string }

/** Who says so, and why. */
export interface Said {
  readonly by: string
  readonly why: string
}

type Subject = Omit<Decision, 'kind' | 'id' | 'at' | 'by' | 'why'>

/** Finds what a draft is about. Gives the decision without its name and date. @throws DecisionError */
export const subjectOf = async (at: Access, draft: Draft): Promise<Subject> => {
  switch (draft.act) {
    case 'accept':
    case 'reject':
      return { act: draft.act, claim: anchorOf((await claimTarget(at, draft.claim)).read) } as Subject
    case 'edit': {
      const target = await claimTarget(at, draft.claim)
      const change: ClaimEdit = await changeOf(target, draft.changes)
      return { act: 'edit', claim: anchorOf(target.read), change } as Subject
    }
    case 'merge':
    case 'split':
      return pairOf(at, draft.act, draft.these)
    case 'grade':
      if (!(await isSource(at, draft.source)))
        throw new DecisionError(
          `nothing in the ledger is told by “${draft.source}”: \`muster sources\` shows their names`,
        )
      return { act: 'grade', source: draft.source, reliability: draft.reliability } as Subject
    case 'undo':
      return undoOf(at, draft.decision)
  }
}

const isActor = (id: string): boolean => /^(?:actor:|sha256:[0-9a-f]{64}#)/.test(id)

const pairOf = async (
  at: Access,
  act: 'merge' | 'split',
  these: readonly [string, string],
): Promise<Subject> => {
  const [a, b] = these
  if (a === b) throw new DecisionError(`${a} is named twice: name two`)
  const actors = these.filter(isActor).length
  if (actors === 1)
    throw new DecisionError(`${a} and ${b} are of two kinds: name two events, claims or actors`)
  if (actors)
    return { act, of: 'actor', parties: [await partyTarget(at, a), await partyTarget(at, b)] } as Subject
  const claimOf = async (id: string) =>
    id.startsWith('event:') ? claimOfEvent(at, id) : (await claimTarget(at, id)).read
  return { act, of: 'event', claims: [anchorOf(await claimOf(a)), anchorOf(await claimOf(b))] } as Subject
}

const undoOf = async (at: Access, id: string): Promise<Subject> => {
  const known = (await storedDecisions(at)).find((d) => d.decision.id === id)
  if (!known)
    throw new DecisionError(`there is no decision ${id} in the ledger: \`muster decide list\` shows them`)
  if (known.undoneBy)
    throw new DecisionError(`${id} is undone already, by ${known.undoneBy}: undo that one to bring it back`)
  return { act: 'undo', decision: id } as Subject
}
