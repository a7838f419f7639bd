/** What came, went or changed of one kind of records. */
export interface Changes {
  readonly came: number
  readonly gone: number
  readonly changed: number
  /** The same by type. */
  readonly types: Readonly<
    Record<string, { readonly came: number; readonly gone: number; readonly changed: number }>
  >
  /** The first of them, at length. */
  readonly first: readonly Change[]
}

export interface Change {
  readonly what: 'came' | 'gone' | 'changed'
  readonly type: string
  /** Of the new record; of the old one where it is gone. */
  readonly id: string
  readonly words: string
  readonly input?: string
  /** Names of the fields that are not as before. */
  readonly fields?: readonly string[]
}

/** Counts changes, and keeps the first of each sort. */
export class Counting {
  private readonly counts = { came: 0, gone: 0, changed: 0 }
  private readonly types = new Map<string, { came: number; gone: number; changed: number }>()
  private readonly first: Change[] = []
  private readonly most: number

  constructor(most: number) {
    this.most = most
  }

  note(change: Change): void {
    const { what, type } = change
    const known = this.types.get(type) ?? { came: 0, gone: 0, changed: 0 }
    this.types.set(type, known)
    known[what]++
    if (this.counts[what]++ < this.most) this.first.push(change)
  }

  changes(): Changes {
    const types = Object.fromEntries([...this.types].sort(([a], [b]) => (a < b ? -1 : 1)))
    return { ...this.counts, types, first: this.first }
  }
}

/** Names of the fields in which two records differ; ids in the old one are read as those of the new one. */
export const fieldsChanged = (
  before: object,
  after: object,
  ids: ReadonlyMap<string, string>,
  but: ReadonlySet<string> = new Set(),
): string[] => {
  const [a, b] = [before, after] as readonly Readonly<Record<string, unknown>>[]
  const names = [...new Set([...Object.keys(a!), ...Object.keys(b!)])].filter((n) => !but.has(n))
  return names.filter((name) => renamed(a![name], ids) !== renamed(b![name], NONE)).sort()
}

const NONE: ReadonlyMap<string, string> = new Map()

/** A value as text, ids in it replaced; lists of ids in one order. */
const renamed = (value: unknown, ids: ReadonlyMap<string, string>): string => {
  const text = JSON.stringify(value) ?? ''
  const named = ids.size ? text.replace(ID, (id) => ids.get(id) ?? id) : text
  return IDS.test(named) ? JSON.stringify((JSON.parse(named) as string[]).sort()) : named
}

const ID = /(?:event:|figure:)?\b[0-9a-f]{16}\b/g
const IDS = /^\["(?:event:|figure:)?[0-9a-f]{16}"(?:,"(?:event:|figure:)?[0-9a-f]{16}")*\]$/
