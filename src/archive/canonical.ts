/**
 * The one text of a JSON value, as RFC 8785 (JSON Canonicalization Scheme) has it: no white space, the members of an
 * object sorted by the UTF-16 code units of their names, numbers and strings as ECMAScript writes them. Members that are
 * undefined are left out. Half of a surrogate pair, which the RFC refuses, is written as an escape (`\ud800`), so that
 * the text is always valid UTF-8, and never holds a line break or a NUL.
 */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join()}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  members.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join()}}`
}
