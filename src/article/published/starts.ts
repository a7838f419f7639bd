/** When wars and risings began, as their names are used in "since the uprising started in March last year". */
export const KNOWN_STARTS: readonly {
  readonly where: RegExp
  readonly what: RegExp
  readonly year: number
  readonly month: number
}[] = [
  {
    where: /\bsyria/i,
    what: /uprising|revolt|revolution|conflict|protests?|civil war|war|crisis|unrest/i,
    year: 2011,
    month: 3,
  },
  { where: /\blibya/i, what: /uprising|revolt|revolution|rebellion/i, year: 2011, month: 2 },
  { where: /\begypt/i, what: /uprising|revolt|revolution/i, year: 2011, month: 1 },
  { where: /\btunisia/i, what: /uprising|revolt|revolution/i, year: 2010, month: 12 },
  { where: /\byemen/i, what: /uprising|revolt|revolution/i, year: 2011, month: 1 },
  { where: /\biraq/i, what: /invasion|war/i, year: 2003, month: 3 },
  { where: /\bukrain/i, what: /full-scale|invasion/i, year: 2022, month: 2 },
  { where: /\bsudan/i, what: /\bRSF\b|rapid support/i, year: 2023, month: 4 },
]
