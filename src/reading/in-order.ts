type Come<T, R> =
  | { readonly kind: 'item'; readonly item: T }
  | { readonly kind: 'end'; readonly failure?: unknown }
  | { readonly kind: 'result'; readonly result: R }

/** How much may be held at a time: so many items, and no further one while they are as large as `room` together. */
export interface Ahead<T> {
  readonly most: number
  readonly room: number
  readonly sizeOf: (item: T) => number
}

/**
 * What `work` makes of each item, in the order of the items. No more than `ahead` allows are held at a time, under way or
 * done and not yet taken; no further item is asked for before one is taken. Where `items` throws, what came before is given first;
 * where `work` rejects, that is thrown in its turn. A caller that stops early need not wait for the work under way.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  ahead: Ahead<T>,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const source = items[Symbol.asyncIterator]()
  const held: { readonly come: Promise<Come<T, R>>; readonly size: number }[] = []
  let taken = 0
  let asked: Promise<Come<T, R>> | undefined
  let end: Come<T, R> | undefined
  try {
    for (;;) {
      if (!end && held.length < ahead.most && taken < ahead.room) asked ??= nextOf<T, R>(source)
      const first = held[0]?.come
      // Another item to begin with, or the first result to hand on: whichever is there sooner.
      const waiting = [asked, first].filter((p) => p !== undefined)
      if (!waiting.length) break
      const come = await Promise.race(waiting)
      if (come.kind === 'result') {
        taken -= held.shift()!.size
        yield come.result
      } else {
        asked = undefined
        if (come.kind === 'item') {
          const size = ahead.sizeOf(come.item)
          held.push({ come: resultOf<T, R>(work(come.item)), size })
          taken += size
        } else end = come
      }
    }
    if (end?.kind === 'end' && 'failure' in end) throw end.failure
  } finally {
    const closed = source.return?.()
    // A source that is still waiting for its next item closes when that has come.
    if (asked) closed?.catch(() => {})
    else await closed
  }
}

const nextOf = <T, R>(source: AsyncIterator<T>): Promise<Come<T, R>> =>
  source.next().then(
    ({ done, value }) => (done ? { kind: 'end' } : { kind: 'item', item: value }),
    (failure: unknown) => ({ kind: 'end', failure }),
  )

const resultOf = <T, R>(working: Promise<R>): Promise<Come<T, R>> => {
  const come = working.then((result) => ({ kind: 'result', result }) as const)
  // It is thrown when its turn comes; until then, nobody looks at it.
  come.catch(() => {})
  return come
}
