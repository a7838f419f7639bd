/** An item that could be had, or why there are no more. */
type Next<T> = { readonly item: T } | End

/** That there are no more items, with the reason where they broke off. */
interface End {
  readonly failure?: unknown
}

/** How much may be held at a time: so many items, and no further one while they are as large as `room` together. */
export interface Ahead<T> {
  readonly most: number
  readonly room: number
  readonly sizeOf: (item: T) => number
}

/**
 * What `work` makes of each item, in the order of the items. No more than `ahead` allows are held at a time, under way or
 * done and not yet taken; as many are asked for, and worked on, while the caller is busy with what it took. Where `items`
 * throws, what came before is given first; where `work` rejects, that is thrown in its turn. A caller that stops early need
 * not wait for the work under way.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  ahead: Ahead<T>,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const source = items[Symbol.asyncIterator]()
  const held: { readonly done: Promise<R>; readonly size: number }[] = []
  const changed = new Bell()
  let taken = 0
  let asking = false
  let stopped = false
  let end: End | undefined
  const ask = async (): Promise<void> => {
    while (!stopped && !end) {
      if (held.length >= ahead.most || taken >= ahead.room) {
        await changed.next()
        continue
      }
      asking = true
      const next = await nextOf(source)
      asking = false
      if (stopped) return
      if ('item' in next) {
        const size = ahead.sizeOf(next.item)
        held.push({ done: begun(work(next.item)), size })
        taken += size
      } else end = next
      changed.ring()
    }
  }
  const asked = ask()
  try {
    for (;;) {
      const first = held[0]
      if (first) {
        const result = await first.done
        held.shift()
        taken -= first.size
        changed.ring()
        yield result
      } else if (end) break
      else await changed.next()
    }
    if ('failure' in end) throw end.failure
  } finally {
    stopped = true
    changed.ring()
    const closed = source.return?.()
    // A source that is still waiting for its next item closes when that has come.
    if (asking) closed?.catch(() => {})
    else await Promise.all([closed, asked])
  }
}

/** Wakes those who wait for something to change. */
class Bell {
  private waiting: (() => void)[] = []

  next(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve))
  }

  ring(): void {
    const waiting = this.waiting
    this.waiting = []
    for (const wake of waiting) wake()
  }
}

const nextOf = <T>(source: AsyncIterator<T>): Promise<Next<T>> =>
  source.next().then(
    ({ done, value }): Next<T> => (done ? {} : { item: value }),
    (failure: unknown) => ({ failure }),
  )

const begun = <R>(working: Promise<R>): Promise<R> => {
  // It is thrown when its turn comes; until then, nobody looks at it.
  working.catch(() => {})
  return working
}
