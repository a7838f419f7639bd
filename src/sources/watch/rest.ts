const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR

/** What a feed says of how long it need not be asked again, in milliseconds. */
export interface Wishes {
  /** Its `ttl` or `sy:updatePeriod`. */
  readonly restFor?: number | undefined
  readonly cacheControl?: string | null | undefined
}

/** Milliseconds until a feed is asked again: the interval, or longer where the feed wishes it, a day at most. */
export const restAfter = (interval: number, { restFor = 0, cacheControl }: Wishes): number => {
  const maxAge = Number(/\bmax-age\s*=\s*"?(\d{1,9})/i.exec(cacheControl ?? '')?.[1] ?? 0) * 1000
  return Math.max(interval, Math.min(DAY, Math.max(restFor, maxAge)))
}

/**
 * Milliseconds until a feed that failed `failures` times in a row is asked again: the interval, doubled with each failure
 * and give or take a quarter, so that many feeds that failed together do not come back together; an hour at most.
 */
export const restAfterFailure = (interval: number, failures: number, random: number): number => {
  const doubled = interval * 2 ** Math.min(30, failures - 1)
  return Math.min(Math.max(interval, HOUR), doubled * (0.75 + random / 2))
}
