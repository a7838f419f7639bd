import type { SearchAnswer } from '../../../../src/api/answers.ts'
import type { Asked } from '../../lib/api.ts'
import { loadParts } from '../../lib/load.svelte.ts'

/** How many hits of claims and of reports come at a time. */
const PART = 20

/** What a search found, part by part. Called while a component is made; undefined asks nothing. */
export const search = (ask: () => Asked | undefined) => {
  const found = loadParts<SearchAnswer>(
    () => {
      const asked = ask()
      return asked && { path: '/search', asked: { ...asked, limit: PART } }
    },
    (parts) => {
      const last = parts.at(-1)
      const isFull = last?.claims.length === PART || last?.documents.length === PART
      return isFull ? { skip: parts.length * PART } : undefined
    },
  )
  const claims = $derived(found.parts.flatMap((part) => part.claims))
  const documents = $derived(found.parts.flatMap((part) => part.documents))
  return {
    get claims() {
      return claims
    },
    get documents() {
      return documents
    },
    get facets() {
      return found.parts.at(-1)?.facets
    },
    get problem() {
      return found.problem
    },
    get loading() {
      return found.loading
    },
    get more() {
      return found.more
    },
    next: found.next,
    again: found.again,
  }
}
