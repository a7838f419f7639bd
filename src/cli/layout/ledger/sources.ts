import type { Reliability, Status } from '../../../base/index.ts'
import type { SourceTally } from '../../../store/index.ts'
import { statusInWords } from '../desk/status.ts'
import type { Palette } from '../palette.ts'
import { printable } from '../printable.ts'
import { number, plural } from '../summary.ts'
import { wrap } from '../wrap.ts'

const INDENT = '  '

/** The words of the Admiralty code (NATO AJP-2.1) for the reliability of a source. */
const RELIABILITY: Readonly<Record<Reliability, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
}

const ROLE = { outlet: 'publishes', origin: 'is the origin' } as const

/** A source in two or three lines: how much it told, and how often that held. */
export const sourceText = (source: SourceTally, width: number, paint: Palette): string => {
  const { name, role, documents, claims, events, statuses, reliability } = source
  const held = (Object.entries(statuses) as [Status, number][])
    .filter(([status, n]) => n && status !== 'reported')
    .map(([status, n]) => `${number(n)} ${statusInWords(status, paint)}`)
  const lines = [
    ...wrap(paint.type(printable(name)), width),
    ...wrap(
      [
        `${ROLE[role]} of ${plural(claims, 'claim')} in ${plural(documents, 'document')}`.replace(
          'publishes of',
          'publishes',
        ),
        plural(events, 'event'),
        ...(reliability ? [paint.mark(`graded ${reliability}, ${RELIABILITY[reliability]}`)] : []),
      ].join(' · '),
      width,
      INDENT,
    ),
    ...(held.length ? wrap(held.join(', '), width, INDENT) : []),
  ]
  return `${lines.join('\n')}\n`
}
