export type Verdict = 'accept' | 'reject' | 'unsure'

/** What a coder says of an item. */
export interface Judgement {
  readonly verdict: Verdict
  /** Another type, where the type is wrong. */
  readonly type?: string
  readonly note?: string
}

/** Claims that two or more people judge without seeing each other's answers. */
export interface CodingSet {
  readonly id: string
  readonly name: string
  readonly created: string
  readonly by: string
  /** Names of those who are to code. */
  readonly coders: readonly string[]
  readonly items: number
  /** How many items each has judged. */
  readonly done: Readonly<Record<string, number>>
  readonly settled: number
}

/** A claim to be judged, and what it is known by where a newer rule set gives other ids. */
export interface CodingItem {
  readonly claim: string
  /** Id of its document. */
  readonly document: string
  readonly type: string
  /** The words that say it. */
  readonly words: string
}

/** An item with what was said of it. */
export interface CodedItem extends CodingItem {
  /** By the coder's name. */
  readonly judgements: Readonly<Record<string, Judgement>>
  readonly settled?: Judgement & { readonly by: string; readonly at: string }
}

export interface Coding {
  readonly set: CodingSet
  readonly items: readonly CodedItem[]
  /** Everybody has answered everything: answers are open, and do not change any more. */
  readonly complete: boolean
}
