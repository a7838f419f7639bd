export {
  decidedUpTo,
  type Finding,
  noteFound,
  registerDecisions,
  type StoredDecision,
  standingOfDocuments,
  storedDecisions,
} from './decisions.ts'
export { claimsOfEvent, documentOfClaim, isSource, numberOf, partyOfActor } from './subjects.ts'
