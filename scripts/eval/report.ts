import { figureOf, type SavedRun } from './history.ts'
import { valueText, verdict } from './table.ts'

/** How many runs stand side by side. */
const COLUMNS = 5

const ABOUT = `# Figures

Saved by \`npm run eval -- --save\`, which measures every set of ../shared/data; all runs are in history.jsonl. Values are
in percent where nothing else is said. *Asked* is the bar that was set, *aim* what a later reading should reach. The sets
were looked at while Muster was written: expect less on reports that it has not met. What each figure counts stands in
the head of its file in scripts/eval/sets/.
`

const title = ({ date, commit, dirty }: SavedRun): string => `${date} ${commit}${dirty ? ' and changes' : ''}`
const line = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** The readable page: the latest runs beside each other, the newest first, with the bars and the sets that were missing. */
export const reportOf = (history: readonly SavedRun[]): string => {
  const runs = history.slice(-COLUMNS).toReversed()
  const [latest] = runs
  if (!latest) return ABOUT
  const heading = line('set', 'figure', 'asked', 'aim', '', ...runs.map(title))
  const rule = line(...Array.from({ length: 5 + runs.length }, () => '---'))
  const rows = latest.outcomes.flatMap((outcome) =>
    'figures' in outcome
      ? outcome.figures.map((figure, i) => {
          const values = runs.map((run) => figureOf(run, outcome.set, figure.name))
          return line(
            i ? '' : outcome.set,
            figure.name,
            `${figure.asked ?? ''}`,
            `${figure.aim ?? ''}`,
            verdict(figure),
            ...values.map((v) => (v ? valueText(v) : '')),
          )
        })
      : [],
  )
  return [ABOUT, heading, rule, ...rows, '', ...runs.slice(0, 1).flatMap(leftOut), ''].join('\n')
}

/** What the latest run did not measure, and why. */
const leftOut = ({ outcomes }: SavedRun): string[] => {
  const lines = outcomes.flatMap((o) => {
    if ('missing' in o) return [`- ${o.set}: missing, ../shared has no ${o.missing.join(', ')}`]
    if ('notYet' in o) return [`- ${o.set}: ${o.notYet}`]
    if ('failed' in o) return [`- ${o.set}: failed, ${o.failed}`]
    if (o.unread) return [`- ${o.set}: ${o.unread} documents that could not be read`]
    return []
  })
  return lines.length ? ['Not measured in the latest run:', '', ...lines] : ['Every set was measured.']
}
