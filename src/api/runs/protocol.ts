import type { Added, AddOptions } from '../../ledger/index.ts'

/** What the process that adds is told. */
export type Told =
  | {
      readonly what: 'add'
      readonly ledger: string
      readonly sources: readonly string[]
      readonly options: Pick<AddOptions, 'threads' | 'published' | 'publisher'>
    }
  /** To end in order: what is under way is finished. */
  | { readonly what: 'stop' }

/** What it tells. */
export type Telling =
  | { readonly what: 'began' }
  | {
      readonly what: 'added'
      readonly added: Pick<Added, 'input' | 'document' | 'state' | 'claims' | 'issue'>
    }
  | { readonly what: 'done' }
  | { readonly what: 'failed'; readonly why: string }
