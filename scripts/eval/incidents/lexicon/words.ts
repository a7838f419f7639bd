/** A list of words or phrases, one blank between words and commas between phrases where there are any. */
export const words = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(list.includes(',') ? ',' : /\s+/)
      .map((w) => w.trim().replace(/\s+/g, ' '))
      .filter(Boolean),
  )
