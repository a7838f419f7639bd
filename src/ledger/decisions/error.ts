/** Thrown where a decision says nothing, or is about something that the ledger does not hold. */
export class DecisionError extends Error {
  override readonly name = 'DecisionError'
}
