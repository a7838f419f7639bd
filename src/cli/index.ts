import { CommanderError } from 'commander'
import { optimiseLate } from './optimise-late.ts'
import { programOf } from './program.ts'
import { OutputClosed, processStreams, quietOnClose, type Streams, write } from './streams.ts'
import { UsageError } from './usage.ts'

export { optimiseLate }

/** Exit codes: all done; some documents failed; wrong use. */
const DONE = 0
const WRONG_USE = 2

/** Runs the command line `argv` (without node and script) and gives the exit code: 0, 1 or 2. */
export const main = async (argv: readonly string[], streams: Streams = processStreams()): Promise<number> => {
  optimiseLate()
  quietOnClose(streams.out)
  quietOnClose(streams.err)
  let code = DONE
  const program = programOf(streams, (c) => {
    code = c
  })
  try {
    await program.parseAsync(argv.length ? [...argv] : ['--help'], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof OutputClosed) return DONE
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : WRONG_USE
    if (!(error instanceof UsageError)) throw error
    await write(streams.err, `muster: ${error.message}\nTry: ${error.help}\n`)
    return WRONG_USE
  }
}
