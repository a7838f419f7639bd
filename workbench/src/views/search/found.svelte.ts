import type { Facets, SearchAnswer } from '../../../../src/api/answers.ts'
import { type ApiError, type Asked, get } from '../../lib/api.ts'
import { asApiError } from '../../lib/load.svelte.ts'

/** How many hits of claims and of reports come at a time. */
const PART = 20

/** What a search found, part by part. Called while a component is made; undefined asks nothing. */
export const search = (ask: () => Asked | undefined) => {
  let claims = $state.raw<SearchAnswer['claims']>([])
  let documents = $state.raw<SearchAnswer['documents']>([])
  let facets = $state.raw<Facets>()
  let problem = $state.raw<ApiError>()
  let loading = $state(false)
  let more = $state(false)
  let tries = $state(0)
  let skip = 0
  let wanted: Asked | undefined
  let stop = new AbortController()

  const take = async (): Promise<void> => {
    if (!wanted) return
    const { signal } = stop
    loading = true
    problem = undefined
    try {
      const answer = await get<SearchAnswer>('/search', { ...wanted, limit: PART, skip }, { signal })
      if (signal.aborted) return
      claims = skip ? [...claims, ...answer.claims] : answer.claims
      documents = skip ? [...documents, ...answer.documents] : answer.documents
      facets = answer.facets
      more = answer.claims.length === PART || answer.documents.length === PART
      loading = false
    } catch (error) {
      if (signal.aborted) return
      problem = asApiError(error)
      loading = false
    }
  }
  $effect(() => {
    wanted = ask()
    void tries
    skip = 0
    stop = new AbortController()
    if (wanted) void take()
    else {
      claims = []
      documents = []
      facets = undefined
      more = false
      loading = false
    }
    return () => stop.abort()
  })

  return {
    get claims() {
      return claims
    },
    get documents() {
      return documents
    },
    get facets() {
      return facets
    },
    get problem() {
      return problem
    },
    get loading() {
      return loading
    },
    get more() {
      return more
    },
    next: () => {
      if (loading || !more) return
      skip += PART
      void take()
    },
    again: () => {
      tries++
    },
  }
}
