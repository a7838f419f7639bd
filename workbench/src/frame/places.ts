/** Places of the workbench that have an entry in its navigation. */
export const PLACES: readonly {
  readonly path: string
  readonly label: string
  readonly about: string
  readonly key: string
}[] = [
  { path: '/', label: 'Read', about: 'a report, and see its claims', key: 'r' },
  { path: '/events', label: 'Events', about: 'over time and on the map', key: 'e' },
  { path: '/figures', label: 'Figures', about: 'counts over time, and who contests them', key: 'f' },
  { path: '/sources', label: 'Sources', about: 'outlets, origins, who cites whom', key: 's' },
  { path: '/search', label: 'Search', about: 'claims and reports by their words', key: 'w' },
  { path: '/review', label: 'Review', about: 'what waits for a decision', key: 'v' },
  { path: '/decisions', label: 'Decisions', about: 'the log, with undo', key: 'd' },
  { path: '/status', label: 'Status', about: 'what is held, and by which versions', key: 't' },
]

/** Places whose name or description has some words: those whose name begins with them first. */
export const placesCalled = (words: string) =>
  PLACES.filter((p) => `${p.label} ${p.about}`.toLowerCase().includes(words)).toSorted(
    (a, b) => rank(a.label, words) - rank(b.label, words),
  )

const rank = (label: string, words: string): number => {
  const at = label.toLowerCase().indexOf(words)
  return at < 0 ? 2 : at === 0 ? 0 : 1
}

/** Whether a place is where one is, or above it. A report is read, so it stands under none. */
export const isAt = (path: string, at: string): boolean =>
  path === '/' ? at === '/' : at === path || at.startsWith(`${path}/`)
