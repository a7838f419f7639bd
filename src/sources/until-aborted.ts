/** Gives what the iterable gives, and ends, quietly and at once, when the signal is aborted. */
export async function* untilAborted<T>(
  from: AsyncIterable<T>,
  signal: AbortSignal | undefined,
): AsyncGenerator<T, void> {
  if (!signal) {
    yield* from
    return
  }
  const iterator = from[Symbol.asyncIterator]()
  try {
    while (!signal.aborted) {
      const next = await orAborted(iterator.next(), signal)
      if (!next || next.done) return
      yield next.value
    }
  } finally {
    const ended = Promise.resolve(iterator.return?.()).catch(() => {})
    // What is under way when the signal comes ends by itself; nobody waits for it.
    if (!signal.aborted) await ended
  }
}

const orAborted = <T>(promise: Promise<T>, signal: AbortSignal): Promise<T | undefined> =>
  new Promise((resolve, reject) => {
    const stop = () => resolve(undefined)
    signal.addEventListener('abort', stop, { once: true })
    promise
      .then(resolve, (error) => (signal.aborted ? resolve(undefined) : reject(error)))
      .finally(() => signal.removeEventListener('abort', stop))
  })
