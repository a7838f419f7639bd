import { accessSync, constants } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { packageFile } from '../../base/index.ts'
import { addSources } from '../add/add-sources.ts'
import { askEvents } from '../ask/events.ts'
import { paletteOf } from '../layout/palette.ts'
import { type Streams, write } from '../streams.ts'
import { serveLedger } from './serve-ledger.ts'

export interface ServeSamplesOptions {
  /** Any that is free where the usual one is in use and none was named. */
  readonly port?: number
  readonly open?: boolean
}

/** Name of the ledger of the samples, within the folder that one stands in. */
const FOLDER = 'muster-samples'

/** `muster samples --serve`: keeps the samples in a ledger of their own, says what they tell together, and serves it. */
export const serveSamples = async (options: ServeSamplesOptions, streams: Streams): Promise<number> => {
  const ledger = join(mayWrite('.') ? '' : tmpdir(), FOLDER)
  const samples = packageFile('samples')
  const added = await addSources(
    [relative('', samples) || samples],
    { ledger, format: 'text', quiet: true, threads: availableParallelism(), allowHost: [], wait: 10 },
    streams,
  )
  if (added) return added
  const paint = paletteOf(streams.colour)
  await write(streams.out, `\n${paint.title('Told by several')}\n\n`)
  const told = await askEvents(
    { ledger, format: 'text', order: 'documents', minOrigins: 2, limit: 3 },
    streams,
  )
  if (told) return told
  await write(streams.out, '\n')
  const { port = USUAL, open = false } = options
  return serveLedger(
    { ledger, host: '127.0.0.1', port, open, otherPort: options.port === undefined },
    streams,
  )
}

const USUAL = 4173

const mayWrite = (folder: string): boolean => {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
