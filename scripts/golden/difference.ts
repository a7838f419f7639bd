/**
 * What changed from one text to another, line by line: `- ` gone, `+ ` new, with the heading (a line that begins with
 * `==`) under which each stands. Empty where they are the same.
 */
export const difference = (before: string, after: string): string => {
  const [a, b] = [entries(before), entries(after)]
  const lines: string[] = []
  for (const heading of new Set([...a.keys(), ...b.keys()])) {
    const [old, now] = [a.get(heading) ?? [], b.get(heading) ?? []]
    const gone = without(old, now)
    const come = without(now, old)
    if (gone.length || come.length) lines.push(heading, ...changes(gone, come))
  }
  return lines.join('\n')
}

/** An entry whose first line stays shows only those of its lines that changed. */
const changes = (gone: readonly string[], come: readonly string[]): string[] => {
  const left = [...come]
  const lines: string[] = []
  for (const entry of gone) {
    const at = left.findIndex((e) => first(e) === first(entry))
    const now = at < 0 ? undefined : left.splice(at, 1)[0]
    if (now === undefined) lines.push(...marked('- ', entry.split('\n')))
    else
      lines.push(
        `  ${first(entry)}`,
        ...marked('- ', without(entry.split('\n'), now.split('\n'))),
        ...marked('+ ', without(now.split('\n'), entry.split('\n'))),
      )
  }
  return [...lines, ...left.flatMap((e) => marked('+ ', e.split('\n')))]
}

const first = (entry: string): string => entry.split('\n')[0] ?? ''

const marked = (mark: string, lines: readonly string[]): string[] => lines.map((l) => mark + l)

/** Entries of a text by their heading; an indented line belongs to the entry above. */
const entries = (text: string): Map<string, string[]> => {
  const found = new Map<string, string[]>()
  let heading = ''
  for (const line of text.split('\n')) {
    if (line.startsWith('== ')) heading = line.replace(/: \d+ of \d+ rules$/, '')
    const list = found.get(heading) ?? []
    found.set(heading, list)
    if (line.startsWith('    ') && list.length) list.push(`${list.pop()}\n${line}`)
    else if (line && !line.startsWith('== ')) list.push(line)
  }
  return found
}

/** The entries that another list lacks, each as often as it lacks it. */
const without = (list: readonly string[], other: readonly string[]): string[] => {
  const left = [...other]
  return list.filter((entry) => {
    const at = left.indexOf(entry)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
