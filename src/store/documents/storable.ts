type Value = string | number | null

/** The values of a row as both databases take them: PostgreSQL's text has no NUL, and no half of a surrogate pair. */
export const storable = (row: readonly Value[]): Value[] =>
  row.map((v) => (typeof v === 'string' && UNFIT.test(v) ? v.replace(EVERY_UNFIT, '\ufffd') : v))

const UNFIT = /\0|\p{Cs}/u
const EVERY_UNFIT = /\0|\p{Cs}/gu
