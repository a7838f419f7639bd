/**
 * Does something with each item, so many at a time. When one fails, no further one is begun, those that were begun are
 * waited for, and the first error is thrown.
 */
export const each = async <T>(
  items: readonly T[],
  atOnce: number,
  act: (item: T) => Promise<void>,
): Promise<void> => {
  const rest = items.values()
  let failed = false
  const worker = async (): Promise<void> => {
    for (const item of rest) {
      if (failed) return
      try {
        await act(item)
      } catch (error) {
        failed = true
        throw error
      }
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: Math.min(atOnce, items.length) }, worker))
  const failure = ends.find((end) => end.status === 'rejected')
  if (failure) throw failure.reason
}
