import type { ReviewItem, ReviewQueue } from '../../../../src/api/answers.ts'
import { type ApiError, get } from '../../lib/api.ts'
import { asApiError } from '../../lib/load.svelte.ts'

const PAGE = 40

/** What waits, as far as it was fetched. */
export class Queue {
  items: readonly ReviewItem[] = $state.raw([])
  waiting = $state(0)
  done = $state(0)
  problem: ApiError | undefined = $state.raw()
  loading = $state(true)
  next: string | undefined = $state()
  #stop = new AbortController()

  /** Asks from the start, for as many as are shown. */
  async load(about: string | undefined, anew: boolean): Promise<void> {
    this.#stop.abort()
    const stop = new AbortController()
    this.#stop = stop
    const many = anew ? PAGE : Math.min(200, Math.max(PAGE, this.items.length))
    if (anew) this.items = []
    this.loading = true
    try {
      const { items, waiting, done, next } = await get<ReviewQueue>(
        '/review',
        { about, limit: many },
        { signal: stop.signal },
      )
      if (stop.signal.aborted) return
      Object.assign(this, { items, waiting, done, next, problem: undefined })
    } catch (error) {
      if (!stop.signal.aborted) this.problem = asApiError(error)
    } finally {
      if (!stop.signal.aborted) this.loading = false
    }
  }

  async more(about: string | undefined): Promise<void> {
    if (this.next === undefined || this.loading) return
    this.loading = true
    const { signal } = this.#stop
    try {
      const part = await get<ReviewQueue>('/review', { about, limit: PAGE, after: this.next }, { signal })
      if (signal.aborted) return
      const known = new Set(this.items.map((i) => i.key))
      this.items = [...this.items, ...part.items.filter((i) => !known.has(i.key))]
      this.next = part.next
    } catch (error) {
      if (!signal.aborted) this.problem = asApiError(error)
    } finally {
      if (!signal.aborted) this.loading = false
    }
  }
}
