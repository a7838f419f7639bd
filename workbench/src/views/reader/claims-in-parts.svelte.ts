import { untrack } from 'svelte'
import type { ClaimItem, DocumentAnswer, Part } from '../../../../src/api/answers.ts'
import { type ApiError, get } from '../../lib/api.ts'
import { asApiError } from '../../lib/load.svelte.ts'

/** Claims that are asked for at once. */
const SIZE = 100

/** The claims of a report by their ids, as far as they are at hand. */
export interface ClaimsInParts {
  /** Undefined where it was not asked for, or is on its way. */
  item(id: string): ClaimItem | undefined
  /** Asks for what is not at hand of these claims, by their places in the order of the text, half-open. */
  readonly show: (first: number, last: number) => void
  /** Resolves when all are at hand, or some could not be had. */
  all(): Promise<void>
  readonly problem: ApiError | undefined
  /** Asks anew for what could not be had. */
  readonly again: () => void
}

/**
 * A report comes with the marks of all its claims and with the first of the claims themselves. Those that follow are asked
 * for when they are to be shown, and all anew where the ledger has changed. Called while a component is made.
 */
export const claimsInParts = (found: () => DocumentAnswer): ClaimsInParts => {
  let later = $state.raw<ReadonlyMap<string, ClaimItem>>(new Map())
  let problem = $state.raw<ApiError>()
  let shown = { first: 0, last: 0 }
  /** Parts that were asked for, of the answer that stands. */
  let asked = new Map<number, Promise<void>>()
  const items = $derived(new Map([...later, ...found().claims.items.map((c) => [c.claim.id, c] as const)]))

  const part = (k: number): Promise<void> => {
    const known = asked.get(k)
    if (known) return known
    const of = found()
    const { id } = of.document
    const first = of.marks[k * SIZE]?.id
    const going = get<Part<ClaimItem>>(`/documents/${encodeURIComponent(id)}/claims`, { first, limit: SIZE })
      .then((answer) => {
        if (id === found().document.id)
          later = new Map([...later, ...answer.items.map((c) => [c.claim.id, c] as const)])
      })
      .catch((error: unknown) => {
        if (of !== found()) return
        problem = asApiError(error)
        asked.delete(k)
      })
    asked.set(k, going)
    return going
  }

  /** Those that did not come with the report. */
  const partsOf = (first: number, last: number): number[] => {
    const { marks, claims } = found()
    const from = Math.floor(Math.max(first, claims.items.length) / SIZE)
    const to = Math.ceil(Math.min(last, marks.length) / SIZE)
    return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
  }

  const show = (first: number, last: number): void => {
    shown = { first, last }
    for (const k of partsOf(first, last)) void part(k)
  }
  const again = (): void => {
    problem = undefined
    show(shown.first, shown.last)
  }

  let of = ''
  $effect.pre(() => {
    const { document } = found()
    untrack(() => {
      asked = new Map()
      // what is known of the same report stays until it comes anew
      if (of !== document.id) later = new Map()
      of = document.id
      again()
    })
  })

  return {
    item: (id) => items.get(id),
    show,
    all: async () => {
      await Promise.all(partsOf(0, found().marks.length).map(part))
    },
    get problem() {
      return problem
    },
    again,
  }
}
