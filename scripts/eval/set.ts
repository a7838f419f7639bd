import type { Claim, EventRecord, LinkRecord } from '../../src/base/index.ts'
import type { Figure } from './figure.ts'

/** A document as `muster read` takes it from JSONL. */
export interface InputDocument {
  readonly id: string
  readonly text: string
  readonly title?: string
  readonly publisher?: string
  readonly published?: string
}

/** What a set may use to be measured: the gold, Muster itself, the scorers, and a place for its misses. */
export interface Workbench {
  /** The path of a file of ../shared. */
  readonly shared: (path: string) => string
  /** The objects of a JSONL file of ../shared, gzipped or not. */
  readonly gold: <T>(path: string) => T[]
  /** Its text, unpacked. */
  readonly text: (path: string) => string
  /** Writes a file for the time of the run and gives its path. */
  readonly file: (name: string, content: string) => string
  /** Runs `muster` with these arguments and gives the path of what it printed. */
  readonly muster: (...args: string[]) => string
  /** One layer of `muster analyse` of a file, one object a document. */
  readonly layer: <T>(file: string, layer: string) => T[]
  /** The claims that `muster read` finds in the documents. */
  readonly claims: (documents: readonly InputDocument[]) => ReadDocuments
  /** What `muster link` makes of the documents together; of a file where a path is given. */
  readonly linked: (documents: readonly InputDocument[] | string) => LinkedDocuments
  /** Runs a script of this repository and reads the one JSON object that it prints. */
  readonly json: <T>(script: string, ...args: string[]) => T
  /** What a scorer of ../shared/tools says with --json. */
  readonly score: (scorer: string, gold: string, system: string, ...flags: readonly string[]) => Scores
  /** What a script of ../shared/tools prints for people. */
  readonly tool: (script: string, ...args: readonly string[]) => string
  /** How many documents Muster could not read since this was last asked. */
  readonly takeUnread: () => number
  /** Tells one miss to whoever asked for misses. */
  readonly miss: (line: string) => void
  /** Tells a detail to whoever asked for more than the table. */
  readonly detail: (line: string) => void
}

export interface ReadDocuments {
  readonly claims: readonly Claim[]
  /** The claims of one document, by its id. */
  readonly of: (id: string) => readonly Claim[]
  /** Documents that Muster could not read. */
  readonly failed: number
}

export interface LinkedDocuments extends ReadDocuments {
  readonly records: readonly LinkRecord[]
  readonly events: readonly EventRecord[]
  /** The documents, as they were given to `muster link`. */
  readonly given: string
  /** The claims and the records, as `muster link --claims` printed them. */
  readonly printed: string
}

/** What a scorer printed; `at('slots.count')` goes down by names. */
export interface Scores {
  readonly number: (path: string) => number
  /** A slot given as `31/37`. */
  readonly part: (path: string) => readonly [right: number, of: number] | undefined
}

/** One gold set, or one way to measure with it. */
export interface EvalSet {
  readonly name: string
  /** Files of ../shared that it needs: where one is missing, the set is named as missing. */
  readonly needs: readonly string[]
  /** Where given, the set is not measured yet, for this reason. */
  readonly notYet?: string
  readonly measure: (bench: Workbench) => readonly Figure[]
}
