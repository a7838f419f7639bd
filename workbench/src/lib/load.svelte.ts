import type { Part } from '../../../src/api/answers.ts'
import { afterPaint } from './after-paint.ts'
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
 * An answer that was given before is shown at once, or after the next paint where it takes the place of another. Called
 * while a component is made. Undefined asks nothing.
 */
export const load = <T>(ask: () => Ask | undefined): Loaded<T> => {
  const asking = askedOnce(ask)
  let value = $state.raw<T>()
  let problem = $state.raw<ApiError>()
  let loading = $state(true)
  let tries = $state(0)
  const recall = recalling<T>((known) => (value = known))

  $effect(() => {
    const wanted = asking()
    void tries
    if (!wanted) {
      value = undefined
      loading = false
      return
    }
    const callOff = recall(wanted)
    problem = undefined
    loading = true
    const stop = new AbortController()
    get<T>(wanted.path, wanted.asked, { signal: stop.signal })
      .then((found) => {
        if (stop.signal.aborted) return
        callOff()
        value = found
        loading = false
      })
      .catch((error: unknown) => {
        if (stop.signal.aborted) return
        problem = asApiError(error)
        loading = false
      })
    return () => {
      callOff()
      stop.abort()
    }
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

/**
 * Shows what was answered before, or nothing in place of what was of another path; what takes the place of something of the
 * same path comes after the press that asked for it is seen. Gives a way to call that off.
 */
const recalling = <T>(put: (known: T | undefined) => void): ((wanted: Ask) => () => void) => {
  let shownPath: string | undefined
  return ({ path, asked }) => {
    const known = rememberedAnswer<T>(path, asked)
    const isInPlace = shownPath === path
    shownPath = path
    if (isInPlace && known !== undefined) return afterPaint(() => put(known))
    if (!isInPlace) put(known)
    return () => {}
  }
}

/** What is asked for in parts. */
export interface LoadedParts<P> {
  /** Those that came so far, in their order. */
  readonly parts: readonly P[]
  readonly problem: ApiError | undefined
  readonly loading: boolean
  /** Whether there is a part that follows. */
  readonly more: boolean
  next(): void
  again(): void
}

/**
 * As `load`, in parts: begins anew whenever what is asked changes, and takes the parts one after the other. `following`
 * says what is asked beside for the part after the last of some; undefined at the end. Until the first part of something
 * else is there, what came before stands, as long as it is of the same path: `loading` says so.
 */
export const loadParts = <P>(
  ask: () => Ask | undefined,
  following: (parts: readonly P[]) => Asked | undefined,
): LoadedParts<P> => {
  const asking = askedOnce(ask)
  let parts = $state.raw<readonly P[]>([])
  let after = $state.raw<Asked>()
  let problem = $state.raw<ApiError>()
  let loading = $state(true)
  let tries = $state(0)
  let stop = new AbortController()
  let wanted: Ask | undefined
  let callOff = (): void => {}
  const recall = recalling<P>((known) => (parts = known === undefined ? [] : [known]))

  const take = (beside: Asked | undefined): void => {
    if (!wanted) return
    const { path, asked } = wanted
    const { signal } = stop
    loading = true
    problem = undefined
    get<P>(path, { ...asked, ...beside }, { signal })
      .then((part) => {
        if (signal.aborted) return
        callOff()
        parts = beside === undefined ? [part] : [...parts, part]
        after = following(parts)
        loading = false
      })
      .catch((error: unknown) => {
        if (signal.aborted) return
        // nothing may stand for what was asked but could not be had
        if (beside === undefined && !rememberedAnswer(path, asked)) parts = []
        problem = asApiError(error)
        loading = false
      })
  }

  $effect(() => {
    wanted = asking()
    void tries
    stop = new AbortController()
    after = undefined
    if (wanted) {
      callOff = recall(wanted)
      take(undefined)
    } else {
      parts = []
      loading = false
    }
    return () => {
      callOff()
      stop.abort()
    }
  })

  return {
    get parts() {
      return parts
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

/** A list that is asked for in parts. */
export interface LoadedList<T> extends Omit<LoadedParts<Part<T>>, 'parts'> {
  readonly items: readonly T[]
}

/** `loadParts` of a list of the API. */
export const loadList = <T>(ask: () => Ask | undefined): LoadedList<T> => {
  const list = loadParts<Part<T>>(ask, (parts) => {
    const after = parts.at(-1)?.next
    return after === undefined ? undefined : { after }
  })
  const items = $derived(list.parts.flatMap((part) => part.items))
  return {
    get items() {
      return items
    },
    get problem() {
      return list.problem
    },
    get loading() {
      return list.loading
    },
    get more() {
      return list.more
    },
    next: list.next,
    again: list.again,
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
