/** Words for numbers that give none, and what ACLED's codebook reads in them. */
export interface VagueWord {
  readonly words: RegExp
  /** Absent where the codebook says nothing of it: the choice is the analyst's. */
  readonly acled?: number | 'several'
}

/** The larger words first: "tens of thousands" is no "tens". */
export const VAGUE: readonly VagueWord[] = [
  { words: /\b(?:millions?|thousands)\b/i },
  { words: /\b(?:hundreds|several hundred)\b/i, acled: 100 },
  { words: /\b(?:dozens|(?:several|a few) dozen)\b/i, acled: 12 },
  { words: /\btens\b/i, acled: 10 },
  { words: /\b(?:several|few|many|some|numerous|multiple|various)\b/i, acled: 'several' },
]
