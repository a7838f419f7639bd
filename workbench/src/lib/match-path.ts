/** Parts of an address by name. */
export type Params = Readonly<Record<string, string>>

/**
 * The parts of a path that a pattern names: `/events/:id`; a last part `:key*` may hold slashes. Undefined where the path
 * is another one.
 */
export const matchPath = (pattern: string, path: string): Params | undefined => {
  const wanted = parts(pattern)
  const given = parts(path)
  const rest = wanted.at(-1)?.endsWith('*') ?? false
  if (rest ? given.length < wanted.length : given.length !== wanted.length) return undefined
  const found: Record<string, string> = {}
  for (const [i, want] of wanted.entries()) {
    const has = want.endsWith('*') ? given.slice(i).join('/') : (given[i] ?? '')
    if (!want.startsWith(':')) {
      if (want !== has) return undefined
      continue
    }
    const value = decoded(has)
    if (value === undefined) return undefined
    found[want.replace(/^:|\*$/g, '')] = value
  }
  return found
}

const parts = (path: string): string[] => path.split('/').filter((p) => p !== '')

const decoded = (part: string): string | undefined => {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}
