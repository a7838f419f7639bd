/**
 * A pure function of a string that remembers its answers, as reports say the same things again and again; when it holds
 * `limit` of them it forgets them all.
 */
export const remember = <T>(make: (key: string) => T, limit = 20_000): ((key: string) => T) => {
  const known = new Map<string, T>()
  return (key) => {
    let answer = known.get(key)
    if (answer === undefined && !known.has(key)) {
      if (known.size >= limit) known.clear()
      answer = make(key)
      known.set(key, answer)
    }
    return answer as T
  }
}
