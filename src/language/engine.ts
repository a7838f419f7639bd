import type { EntityType, Sentence } from '../base/index.ts'

/** What the parser model says of one word. `head` is an index into the sentence, -1 for the root. */
export interface Annotation {
  readonly upos: string
  readonly xpos: string
  readonly feats: string
  readonly head: number
  readonly deprel: string
  /** Type of the noun phrase that this word heads. */
  readonly entity: EntityType | null
}

/** A word given from outside, with its sentence. */
export interface GivenWord {
  readonly form: string
  readonly spaceAfter: boolean
}

export interface LanguageEngine {
  /**
   * The sentences of a text, parsed. Offsets are code points of `text`; all that stands between words is white space.
   * A blank line ends a sentence, a single line break is white space. The answer depends on `text` alone.
   */
  parse(text: string): Sentence[]
  /** Parses one sentence whose words are known. Offsets count from the start of the joined forms. */
  annotateWords(words: readonly GivenWord[]): Sentence
}
