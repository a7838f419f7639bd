/** How many things make a batch, and how long the first of one waits for the others, in milliseconds. */
export interface BatchLimits {
  readonly most: number
  readonly within: number
}

const LATE = Symbol('late')

/** Things in batches, in their order: full ones while they come fast, smaller ones where they come slowly. */
export async function* batched<T>(
  things: AsyncIterable<T>,
  { most, within }: BatchLimits,
): AsyncGenerator<T[], void> {
  const iterator = things[Symbol.asyncIterator]()
  let batch: T[] = []
  let next = iterator.next()
  // an error that comes while a batch is being worked on is thrown when its turn comes
  next.catch(() => {})
  let timer: NodeJS.Timeout | undefined
  let late: Promise<typeof LATE> | undefined
  try {
    for (;;) {
      const result = late ? await Promise.race([next, late]) : await next
      if (result !== LATE && !result.done) {
        batch.push(result.value)
        next = iterator.next()
        next.catch(() => {})
        late ??= new Promise((resolve) => {
          timer = setTimeout(resolve, within, LATE)
        })
        if (batch.length < most) continue
      }
      clearTimeout(timer)
      late = undefined
      if (batch.length) {
        const full = batch
        batch = []
        yield full
      }
      if (result !== LATE && result.done) return
    }
  } finally {
    clearTimeout(timer)
    await iterator.return?.()
  }
}
