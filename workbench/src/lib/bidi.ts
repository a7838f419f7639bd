/** Invisible signs that can turn the order of what is read: shown by name, so that nobody is deceived by them. */
const NAMES: Readonly<Record<string, string>> = {
  '\u200e': 'LRM',
  '\u200f': 'RLM',
  '\u061c': 'ALM',
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
}

const CONTROLS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g

export const hasControls = (text: string): boolean => text.search(CONTROLS) >= 0

/** A run of text, or the name of a control sign that stood there. */
export interface Run {
  readonly text: string
  readonly control: boolean
}

/** Text cut at its bidirectional controls. Their names stand in their place, so that they do not work any more. */
export const bidiRuns = (text: string): Run[] => {
  const runs: Run[] = []
  let from = 0
  for (const found of text.matchAll(CONTROLS)) {
    if (found.index > from) runs.push({ text: text.slice(from, found.index), control: false })
    runs.push({ text: NAMES[found[0]] ?? '', control: true })
    from = found.index + found[0].length
  }
  if (from < text.length || !runs.length) runs.push({ text: text.slice(from), control: false })
  return runs
}

/** The same as one string, for titles and labels, which cannot hold marks. */
export const bidiPlain = (text: string): string =>
  bidiRuns(text)
    .map((r) => (r.control ? `[${r.text}]` : r.text))
    .join('')
