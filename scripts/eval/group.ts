/** The values under their keys, both in the order of their coming. */
export const groupBy = <T, K>(values: readonly T[], key: (value: T) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>()
  for (const value of values) {
    const k = key(value)
    const group = groups.get(k)
    if (group) group.push(value)
    else groups.set(k, [value])
  }
  return groups
}
