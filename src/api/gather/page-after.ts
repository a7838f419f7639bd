import { cursorOf, keyAt, type Page, type Paged } from '../../store/index.ts'

/** A part of a list that is at hand whole, in rising order of a number of each item. @throws BadCursor */
export const pageAfter = <T>(
  all: readonly T[],
  key: (item: T) => number,
  order: string,
  { after, limit = 50 }: Page,
): Paged<T> => {
  const [from] = keyAt<readonly [number]>(order, after, [0]) ?? [Number.NEGATIVE_INFINITY]
  const left = all.filter((item) => key(item) > from)
  const items = left.slice(0, limit)
  const last = items.at(-1)
  return {
    items,
    ...(left.length > limit && last !== undefined ? { next: cursorOf(order, [key(last)]) } : {}),
  }
}
