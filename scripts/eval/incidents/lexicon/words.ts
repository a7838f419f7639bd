/** A list of words with blanks between them. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
