import type { Change, Changes, Diff } from '../../../ledger/index.ts'
import type { Palette } from '../palette.ts'
import { printable, quoted } from '../printable.ts'
import { columnsOf, cut, wrap } from '../wrap.ts'

const KINDS = ['claims', 'events', 'figures'] as const

/** What a rebuild would change, as lines of text. */
export const diffText = (diff: Diff, width: number, paint: Palette): string[] => {
  const { documents, orphaned } = diff
  const lines = KINDS.flatMap((kind) => changesText(kind, diff[kind], width, paint))
  if (documents.came) lines.push(...wrap(`${documents.came} documents could be read that cannot now`, width))
  if (documents.gone) lines.push(...wrap(`${documents.gone} documents could not be read any more`, width))
  for (const { decision, why } of orphaned)
    lines.push(...wrap(`${paint.dispute('orphaned')} ${decision}: ${printable(why)}`, width, '', '  '))
  return lines.length ? lines : ['A rebuild would change nothing.']
}

const SIGNS = { came: '+', gone: '-', changed: '~' } as const

const changesText = (kind: string, changes: Changes, width: number, paint: Palette): string[] => {
  const { came, gone, changed, types, first } = changes
  if (!came && !gone && !changed) return []
  const counts = ({ came, gone, changed }: Pick<Changes, 'came' | 'gone' | 'changed'>): string =>
    [came ? `+${came}` : '', gone ? `-${gone}` : '', changed ? `~${changed}` : ''].filter((n) => n).join(' ')
  return [
    ...wrap(`${paint.title(kind)}  ${counts(changes)}  (+ come, - go, ~ change)`, width),
    ...wrap(
      Object.entries(types)
        .map(([type, n]) => `${type} ${counts(n)}`)
        .join('; '),
      width,
      '  ',
    ),
    ...first.map((change) => changeText(change, width, paint)),
    '',
  ]
}

const changeText = ({ what, type, words, fields, input }: Change, width: number, paint: Palette): string => {
  const told = input === undefined ? printable(words) : quoted(words)
  const about = [fields ? `(${fields.join(', ')})` : '', input ?? ''].filter((w) => w).join(' ')
  const room = width - type.length - 5
  const part = cut(told, Math.max(20, room - about.length - 1))
  return `  ${SIGNS[what]} ${paint.type(type)} ${part} ${paint.faint(cut(about, Math.max(10, room - columnsOf(part) - 1)))}`.trimEnd()
}

/** The same as records: the counts of each kind, then each change that is told at length. */
export const diffRecords = (diff: Diff): object[] => [
  { kind: 'documents', ...diff.documents },
  ...KINDS.map((kind) => {
    const { first: _, ...counts } = diff[kind]
    return { kind, ...counts }
  }),
  ...KINDS.flatMap((kind) => diff[kind].first.map((change) => ({ kind: kind.slice(0, -1), ...change }))),
  ...diff.orphaned.map((o) => ({ kind: 'orphaned', ...o })),
]
