type Come<T, R> =
  | { readonly kind: 'item'; readonly item: T }
  | { readonly kind: 'end'; readonly failure?: unknown }
  | { readonly kind: 'result'; readonly result: R }

/**
 * What `work` makes of each item, in the order of the items. At most `ahead` are held at a time, under way or done and
 * not yet taken; no further item is asked for before one is taken. Where `items` throws, what came before is given first;
 * where `work` rejects, that is thrown in its turn. A caller that stops early need not wait for the work under way.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  ahead: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const source = items[Symbol.asyncIterator]()
  const held: Promise<Come<T, R>>[] = []
  let asked: Promise<Come<T, R>> | undefined
  let end: Come<T, R> | undefined
  try {
    for (;;) {
      if (!end && held.length < ahead) asked ??= nextOf<T, R>(source)
      const first = held[0]
      // Another item to begin with, or the first result to hand on: whichever is there sooner.
      const waiting = [asked, first].filter((p) => p !== undefined)
      if (!waiting.length) break
      const come = await Promise.race(waiting)
      if (come.kind === 'result') {
        held.shift()
        yield come.result
      } else {
        asked = undefined
        if (come.kind === 'item') held.push(resultOf<T, R>(work(come.item)))
        else end = come
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
