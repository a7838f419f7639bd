/** Milliseconds that a Retry-After header asks for (seconds or a date, RFC 9110, section 10.2.3); undefined without one. */
export const retryAfter = (header: string | undefined): number | undefined => {
  if (!header) return undefined
  if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header) * 1000
  const until = Date.parse(header)
  return Number.isNaN(until) ? undefined : Math.max(0, until - Date.now())
}
