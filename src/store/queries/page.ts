/** Which part of an answer is asked for. */
export interface Page {
  /** `next` of the part before; without it, the first part. */
  readonly after?: string
  /** How many to give at most. */
  readonly limit?: number
}

/** A part of an answer. */
export interface Paged<T> {
  readonly items: readonly T[]
  /** Where the next part begins; absent where this was the last. */
  readonly next?: string
}

/** Thrown for a cursor that none of our answers gave, or one that was given for another order. */
export class BadCursor extends Error {
  constructor(cursor: string) {
    super(`not a place in this list: ${cursor}; ask again from the start, without it`)
    this.name = 'BadCursor'
  }
}

export const USUAL_LIMIT = 50

type Key = readonly (string | number)[]

/** The place after a row, as text that tells nothing to whom it is given. */
export const cursorOf = (order: string, key: Key): string =>
  Buffer.from(JSON.stringify([order, ...key])).toString('base64url')

/** The keys of a row that an answer ended with; undefined at the start. Throws BadCursor. */
export const keyAt = <K extends Key>(order: string, cursor: string | undefined, like: K): K | undefined => {
  if (cursor === undefined) return undefined
  try {
    const [given, ...key] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]
    const fits = key.length === like.length && key.every((v, k) => typeof v === typeof like[k])
    if (given === order && fits) return key as unknown as K
  } catch {
    // what is no JSON is no cursor
  }
  throw new BadCursor(cursor)
}

/** A part of `limit` rows at most, from one row more than asked for. A row without an item went while we asked. */
export const paged = <R, T>(
  rows: readonly R[],
  limit: number,
  order: string,
  key: (row: R) => Key,
  item: (row: R) => T | undefined,
): Paged<T> => {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.flatMap((row) => item(row) ?? []),
    ...(rows.length > limit && last !== undefined ? { next: cursorOf(order, key(last)) } : {}),
  }
}

/** Finds the numbers of a list's rows from a place on: those after it, in the order of the list. */
type Numbers = (after: number | undefined, limit: number) => Promise<readonly number[]>

/** A part of a list whose rows are found by their numbers first, and fetched then. */
export const pagedByNumber = async <T>(
  order: string,
  { after, limit = USUAL_LIMIT }: Page,
  numbers: Numbers,
  items: (numbers: readonly number[]) => Promise<ReadonlyMap<number, T>>,
): Promise<Paged<T>> => {
  const found = await numbers(keyAt(order, after, [0])?.[0], limit + 1)
  const held = await items(found.slice(0, limit))
  return paged(
    found,
    limit,
    order,
    (number) => [number],
    (number) => held.get(number),
  )
}

/** How many rows at once where all are asked for. */
const STRIDE = 500

/** All of an answer, part by part: no more than one part is held. */
export async function* everyPart<T>(ask: (page: Page) => Promise<Paged<T>>): AsyncGenerator<T> {
  let after: string | undefined
  do {
    const { items, next } = await ask({ limit: STRIDE, ...(after === undefined ? {} : { after }) })
    yield* items
    after = next
  } while (after !== undefined)
}
