import type { Draft } from '../../../../src/ledger/index.ts'

/** Something that a person decided in this sitting, and how far it has come. */
export interface Entry {
  readonly id: string
  /** ISO date and time at which it was decided here. */
  readonly at: string
  /** In words: "Rejected “82 people were killed”". */
  readonly what: string
  readonly why: string
  readonly drafts: readonly Draft[]
  /** Key of the item of the queue that it answers. */
  readonly item?: string
  /** The entry that it takes back. */
  readonly undoes?: string
  readonly state: 'waiting' | 'saving' | 'saved' | 'refused' | 'undone'
  /** It was sent and no answer came: it may have been kept. */
  readonly tried?: boolean
  /** What the server said against it. */
  readonly problem?: string
  /** Ids of the decisions that it became. */
  readonly decisions: readonly string[]
}

const NAME = 'muster.outbox.'
/** So long after a sign of life another sitting is taken for gone, in milliseconds. */
const GONE = 30_000

interface Stored {
  readonly seen: number
  readonly entries: readonly Entry[]
}

export const isUnsent = ({ state }: Entry): boolean => state === 'waiting' || state === 'saving'

const read = (name: string): Stored | undefined => {
  try {
    return JSON.parse(localStorage.getItem(name) ?? '') as Stored
  } catch {
    return undefined
  }
}

/** Keeps what is not sent yet where a closed page does not lose it. False where the browser keeps nothing. */
export const keepUnsent = (sitting: string, entries: readonly Entry[]): boolean => {
  const unsent = entries.filter(isUnsent)
  try {
    if (unsent.length)
      localStorage.setItem(NAME + sitting, JSON.stringify({ seen: Date.now(), entries: unsent }))
    else localStorage.removeItem(NAME + sitting)
    return true
  } catch {
    return false
  }
}

/** What earlier sittings, whose pages are closed, have left unsent. It is taken from them. */
export const takeLeft = (own: string): Entry[] => {
  try {
    const names = Object.keys(localStorage).filter((n) => n.startsWith(NAME) && n !== NAME + own)
    return names.flatMap((name) => {
      const stored = read(name)
      if (stored && Date.now() - stored.seen < GONE) return []
      localStorage.removeItem(name)
      return (stored?.entries ?? []).map((e): Entry => ({ ...e, state: 'waiting', tried: true }))
    })
  } catch {
    return []
  }
}

/** What this page has left itself, where it was loaded anew. */
export const takeOwn = (own: string): Entry[] =>
  (read(NAME + own)?.entries ?? []).map((e): Entry => ({ ...e, state: 'waiting', tried: true }))
