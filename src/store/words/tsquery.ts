import type { Need } from './need.ts'
import type { Query, Term } from './query.ts'

/** Labels of the words of a claim's vector: which part of it they are. */
export const CLAIM_WORD = 'A'
export const CLAIM_ACTOR = 'B'

/** A question to the claims' index in PostgreSQL. */
export const claimsInTsquery = ({ words, actors, facets = [] }: Need): string =>
  [
    ...(words?.all ?? []).map((group) => eitherOf(group, CLAIM_WORD)),
    ...(words?.none ?? []).map((term) => `!(${inOrder(term, CLAIM_WORD)})`),
    ...(actors?.length ? [eitherOf(actors, CLAIM_ACTOR)] : []),
    ...facets.map((f) => `(${f.map((facet) => `'${facet}'`).join(' | ')})`),
  ].join(' & ')

/**
 * A question to the articles' index in PostgreSQL. A vector knows only the first 16,383 places of a text and 255 of one
 * word, so it is asked whether the words are there at all; whether they stand in order is asked of the text (`exact`).
 */
export interface ArticlesInPostgres {
  readonly words: string
  /** Groups of which one condition at least must hold too, beside `words`; only where a phrase is asked for. */
  readonly exact: readonly (readonly Exactly[])[]
  /** Patterns (LIKE) that the text must not have. */
  readonly without: readonly string[]
}

export type Exactly = { readonly like: string } | { readonly words: string }

export const articlesInPostgres = ({ all, none }: Query): ArticlesInPostgres => ({
  words: [
    ...all.map((group) => `(${group.map(anywhere).join(' | ')})`),
    ...none.filter((t) => t.words.length === 1).map((t) => `!${anywhere(t)}`),
  ].join(' & '),
  exact: all.filter((group) => group.some((t) => t.words.length > 1)).map((group) => group.map(exactly)),
  without: none.filter((t) => t.words.length > 1).map(pattern),
})

const exactly = (term: Term): Exactly =>
  term.words.length > 1 ? { like: pattern(term) } : { words: anywhere(term) }

const pattern = ({ words, prefix }: Term): string => `% ${words.join(' ')}${prefix ? '' : ' '}%`

const anywhere = ({ words, prefix }: Term): string =>
  `(${words.map((w, k) => `'${w}'${prefix && k === words.length - 1 ? ':*' : ''}`).join(' & ')})`

const eitherOf = (terms: readonly Term[], label: string): string =>
  `(${terms.map((t) => inOrder(t, label)).join(' | ')})`

const inOrder = ({ words, prefix }: Term, label: string): string =>
  words.map((w, k) => `'${w}':${prefix && k === words.length - 1 ? '*' : ''}${label}`).join(' <-> ')
