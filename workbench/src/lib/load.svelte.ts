import type { Part } from '../../../src/api/answers.ts'
import { ApiError, type Asked, get, rememberedAnswer } from './api.ts'

/** What is asked: a path of the API and its query. */
export interface Ask {
  readonly path: string
  readonly asked?: Asked
}

/** An answer that is on its way, is there, or failed. */
export interface Loaded<T> {
  readonly value: T | undefined
  readonly problem: ApiError | undefined
  readonly loading: boolean
  again(): void
  /** Puts a value in place without asking, after a change whose outcome is known. */
  put(value: T): void
}

/**
 * Asks the API while a component stands, and again whenever what is asked changes; what is asked no longer is broken off.
 * An answer that was given before is shown at once. Called while a component is made. Undefined asks nothing.
 */
export const load = <T>(ask: () => Ask | undefined): Loaded<T> => {
  const asking = askedOnce(ask)
  let value = $state.raw<T>()
  let problem = $state.raw<ApiError>()
  let loading = $state(true)
  let tries = $state(0)
  let shownPath: string | undefined

  $effect(() => {
    const wanted = asking()
    void tries
    if (!wanted) {
      value = undefined
      loading = false
      return
    }
    const known = rememberedAnswer<T>(wanted.path, wanted.asked)
    if (known !== undefined) value = known
    else if (shownPath !== wanted.path) value = undefined
    shownPath = wanted.path
    problem = undefined
    loading = true
    const stop = new AbortController()
    get<T>(wanted.path, wanted.asked, { signal: stop.signal })
      .then((found) => {
        if (stop.signal.aborted) return
        value = found
        loading = false
      })
      .catch((error: unknown) => {
        if (stop.signal.aborted) return
        problem = asApiError(error)
        loading = false
      })
    return () => stop.abort()
  })

  return {
    get value() {
      return value
    },
    get problem() {
      return problem
    },
    get loading() {
      return loading
    },
    again: () => {
      tries++
    },
    put: (next) => {
      value = next
    },
  }
}

/** What is asked changes only where its words do: a new address that asks for the same is no reason to ask again. */
const askedOnce = (ask: () => Ask | undefined): (() => Ask | undefined) => {
  const words = $derived.by(() => {
    const wanted = ask()
    return wanted && JSON.stringify(wanted)
  })
  return () => (words === undefined ? undefined : (JSON.parse(words) as Ask))
}

/** A list that is asked for in parts. */
export interface LoadedList<T> {
  readonly items: readonly T[]
  readonly problem: ApiError | undefined
  readonly loading: boolean
  /** Whether there is a part that follows. */
  readonly more: boolean
  next(): void
  again(): void
}

/** As `load`, for a list: begins anew whenever what is asked changes, and takes the parts one after the other. */
export const loadList = <T>(ask: () => Ask | undefined): LoadedList<T> => {
  const asking = askedOnce(ask)
  let items = $state.raw<readonly T[]>([])
  let after = $state.raw<string>()
  let problem = $state.raw<ApiError>()
  let loading = $state(true)
  let tries = $state(0)
  let stop = new AbortController()
  let wanted: Ask | undefined

  const take = (from: string | undefined): void => {
    if (!wanted) return
    const { path, asked } = wanted
    const { signal } = stop
    loading = true
    problem = undefined
    get<Part<T>>(path, { ...asked, after: from }, { signal })
      .then((part) => {
        if (signal.aborted) return
        items = from === undefined ? part.items : [...items, ...part.items]
        after = part.next
        loading = false
      })
      .catch((error: unknown) => {
        if (signal.aborted) return
        problem = asApiError(error)
        loading = false
      })
  }

  $effect(() => {
    wanted = asking()
    void tries
    stop = new AbortController()
    if (wanted) {
      items = rememberedAnswer<Part<T>>(wanted.path, wanted.asked)?.items ?? []
      after = undefined
      take(undefined)
    } else {
      items = []
      loading = false
    }
    return () => stop.abort()
  })

  return {
    get items() {
      return items
    },
    get problem() {
      return problem
    },
    get loading() {
      return loading
    },
    get more() {
      return after !== undefined
    },
    next: () => {
      if (after !== undefined && !loading) take(after)
    },
    again: () => {
      tries++
    },
  }
}

/** Any failure as one that can be shown. */
export const asApiError = (error: unknown): ApiError =>
  error instanceof ApiError
    ? error
    : new ApiError({
        status: 0,
        title: 'Something went wrong in this page',
        detail: error instanceof Error ? error.message : String(error),
      })
