import type { Analysis, Claim } from '../../../src/base/index.ts'

/** What Muster reads in one message. */
export interface Reading {
  readonly analysis: Analysis
  readonly claims: readonly Claim[]
}

/** The incident types of the MUC-4 task (task description, 7.5) that are looked for; a forced work stoppage never is. */
export type IncidentType = 'ATTACK' | 'BOMBING' | 'KIDNAPPING' | 'ARSON' | 'ROBBERY'

/** Days (ISO), both included. */
export interface Days {
  readonly from: string
  readonly to: string
}

/** A number of people as an interval with a best value, as claims have it. */
export interface Toll {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
}

/** One incident in the form that score-muc4.mjs reads. */
export interface Incident {
  readonly type: IncidentType
  readonly date: Days | null
  /** `COUNTRY: DEPARTMENT: TOWN`, from the widest to the narrowest. */
  readonly location: string | null
  readonly perp_individual: readonly string[]
  readonly perp_org: readonly string[]
  readonly target: readonly string[]
  readonly victim: readonly string[]
  readonly weapon: readonly string[]
  readonly killed: Toll | null
  readonly injured: Toll | null
}
