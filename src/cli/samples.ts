import { relative } from 'node:path'
import { packageFile } from '../base/index.ts'
import { catalogueOf } from './layout/desk/catalogue.ts'
import { deskText } from './layout/desk/desk.ts'
import { paletteOf } from './layout/palette.ts'
import { Shelf } from './linked.ts'
import { read } from './read.ts'
import { type Streams, write } from './streams.ts'

const NEXT: readonly (readonly [string, string])[] = [
  ['npx muster read FILE…', 'your own reports: text, HTML, PDF, JSONL, folders'],
  ['npx muster link FILE…', 'which of them tell of one event, and how many by whose count'],
  ['npx muster explain FILE… --id ID', 'what an event or a count rests on, or why two events are apart'],
  ['npx muster read FILE --published 2012-06-25', 'where a report does not give its date'],
  ['npx muster read FILE --format jsonl', 'one JSON object a claim, for other programs'],
  ['npx muster analyse FILE --layer attributions', 'who is quoted, and on what'],
  ['npx muster help', 'everything else'],
]

/** `muster samples`: reads the reports that ship with Muster, says what they tell together, and what to try next. */
export const readSamples = async (streams: Streams): Promise<number> => {
  const folder = packageFile('samples')
  const paint = paletteOf(streams.colour)
  const shelf = new Shelf()
  const code = await read([relative('', folder) || folder], { format: 'text' }, streams, (r) => shelf.put(r))
  await write(streams.out, `\n${paint.title('Across the reports')}\n\n`)
  for (const part of deskText(catalogueOf(shelf.linked()), { brief: true }, streams.width, paint))
    await write(streams.out, part)
  const lines = NEXT.map(([command, what]) => `  ${paint.type(command)}\n      ${what}`)
  await write(streams.out, `\n${paint.title('Next')}\n${lines.join('\n')}\n`)
  return code
}
