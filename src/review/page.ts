import { cursorOf, keyAt, type Page, type Paged } from '../store/index.ts'
import { byWeight, type QueueItem } from './item.ts'

const ORDER = 'review'

/** A part of the queue: what comes after a place in it, even where the item at that place has left. @throws BadCursor */
export const pageOf = (items: readonly QueueItem[], { after, limit = 50 }: Page): Paged<QueueItem> => {
  const key = keyAt<readonly [number, string]>(ORDER, after, [0, ''])
  const from = key ? items.filter((i) => byWeight({ weight: key[0], key: key[1] }, i) < 0) : items
  const shown = from.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown,
    ...(from.length > limit && last ? { next: cursorOf(ORDER, [last.weight, last.key]) } : {}),
  }
}
