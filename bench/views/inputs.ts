import type { Page } from 'playwright-core'

/** One interaction as the field counts them: key, press or click, with all events that it was told by. */
export interface Input {
  /** What was done. */
  readonly what: string
  /** Milliseconds from the input to the next paint, in steps of 8; `FAST` where it took less than the browser tells of. */
  readonly duration: number
}

/** The browser tells of no event that was painted sooner: milliseconds. */
export const FAST = 16

interface Told {
  readonly id: number
  readonly duration: number
}

/** What is watched in the page: events that belong to an interaction, and frames that held it for long. */
interface Watched {
  told: Told[]
  held: number
}

type Watching = typeof globalThis & { watched: Watched }

/** Watches all pages that are opened here from now on. */
export const watch = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const watched: Watched = { told: [], held: 0 }
    Object.assign(window, { watched })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[])
        if (entry.interactionId) watched.told.push({ id: entry.interactionId, duration: entry.duration })
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) watched.held = Math.max(watched.held, entry.duration)
    }).observe({ type: 'longtask', buffered: true })
  })
}

/** The longest that a task held the page since it was opened: milliseconds, 0 where none took 50. */
export const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as Watching).watched.held)

/**
 * Does something and gives the interactions that it was. Events of one `interactionId` are one interaction, as long as the
 * longest of them (https://web.dev/articles/inp); the browser counts also those that were too quick to be told of.
 */
export const inputsOf = async (page: Page, what: string, act: () => Promise<void>): Promise<Input[]> => {
  const before = await countOf(page)
  await act()
  await answered(page)
  const count = (await countOf(page)) - before
  const told = await page.evaluate(() => (window as unknown as Watching).watched.told.splice(0))
  const byId = new Map<number, number>()
  for (const { id, duration } of told) byId.set(id, Math.max(duration, byId.get(id) ?? 0))
  const slow = [...byId.values()].map((duration) => ({ what, duration }))
  const fast = Array.from({ length: Math.max(0, count - slow.length) }, () => ({ what, duration: FAST }))
  return [...slow, ...fast]
}

const countOf = (page: Page): Promise<number> =>
  page.evaluate(() => (performance as unknown as { interactionCount: number }).interactionCount)

/** Waits as a person does: until nothing is awaited any more, and a moment to look at it. */
export const answered = async (page: Page): Promise<void> => {
  await page.waitForTimeout(60)
  await page.waitForFunction(
    () => !document.querySelector('main .loading, main [aria-busy="true"]'),
    undefined,
    { timeout: 30_000, polling: 50 },
  )
  await page.waitForTimeout(140)
}
