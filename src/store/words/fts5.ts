import type { Need } from './need.ts'
import type { Query, Term } from './query.ts'

/** A question to the articles' index in SQLite. Call it with a query that asks for something. */
export const articlesInFts5 = (query: Query): string => matchOf(query)

/** A question to the claims' index in SQLite. */
export const claimsInFts5 = ({ words, actors, facets = [] }: Need): string =>
  [
    ...(words?.all.length ? [`{words} : (${matchOf(words)})`] : []),
    ...(actors?.length ? [`{actors} : (${eitherOf(actors)})`] : []),
    ...facets.map((f) => `{facets} : (${f.map(quoted).join(' OR ')})`),
  ].join(' AND ')

const matchOf = ({ all, none }: Query): string => {
  const asked = all.map((group) => `(${eitherOf(group)})`).join(' AND ')
  return none.length ? `(${asked}) NOT (${eitherOf(none)})` : asked
}

const eitherOf = (terms: readonly Term[]): string =>
  terms.map(({ words, prefix }) => `${quoted(words.join(' '))}${prefix ? ' *' : ''}`).join(' OR ')

const quoted = (text: string): string => `"${text}"`
