import type { DecisionItem, DecisionsAsked, Part } from '../../../src/api/answers.ts'
import { post } from './api.ts'
import { asApiError } from './load.svelte.ts'
import { toast } from './messages.svelte.ts'

/**
 * Puts decisions into the log, says so with a way back, and tells when the ledger has changed. False where it was refused,
 * which is told.
 */
export const decide = async (asked: DecisionsAsked, what: string, changed: () => void): Promise<boolean> => {
  try {
    const { items } = await post<Part<DecisionItem>>('/decisions', { ...asked })
    changed()
    toast(what, {
      undo: () =>
        undo(
          items.map((i) => i.decision.id),
          changed,
        ),
    })
    return true
  } catch (error) {
    const { title, message } = asApiError(error)
    toast(`${title}: ${message}`, { tone: 'bad' })
    return false
  }
}

/** Undoes decisions by others, which the log keeps too. */
export const undo = async (
  ids: readonly string[],
  changed: () => void,
  why = 'undone in the workbench',
): Promise<void> => {
  try {
    await post('/decisions', { drafts: ids.map((decision) => ({ act: 'undo', decision })), why })
    changed()
    toast('Undone: the log keeps both')
  } catch (error) {
    const { title, message } = asApiError(error)
    toast(`${title}: ${message}`, { tone: 'bad' })
  }
}
