/** Edits (letters put in, left out or changed) that turn one word into another. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (let k = 0; k < b.length; k++)
      next.push(
        Math.min((row[k] ?? 0) + (letter === b[k] ? 0 : 1), (row[k + 1] ?? 0) + 1, (next[k] ?? 0) + 1),
      )
    row = next
  }
  return row.at(-1) ?? 0
}

/** Names that somebody may have meant: those that hold what was written, else those the fewest letters away. At most `most`. */
export const nearest = (written: string, names: readonly string[], most = 3): string[] => {
  const wanted = written.toLowerCase()
  const reach = Math.max(2, Math.floor(wanted.length / 3))
  const near = names
    .map((name) => {
      const holds = wanted.length > 1 && (name.includes(wanted) || wanted.includes(name))
      return { name, far: holds ? 0 : distance(wanted, name) }
    })
    .filter(({ far }) => far <= reach)
    .sort((a, b) => a.far - b.far)
  const best = near[0]?.far ?? 0
  return near
    .filter(({ far }) => far === best)
    .slice(0, most)
    .map(({ name }) => name)
}

/** `Did you mean kill/verb or kill/noun?`, and where nothing is near, `otherwise`. */
export const didYouMean = (written: string, names: readonly string[], otherwise: string): string => {
  const near = nearest(written, names)
  if (!near.length) return otherwise
  const last = near.at(-1)
  return `Did you mean ${near.length > 1 ? `${near.slice(0, -1).join(', ')} or ${last}` : last}?`
}
