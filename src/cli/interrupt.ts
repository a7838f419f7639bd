import type { Streams } from './streams.ts'

/** What ends a run: the signal and the exit code that says so, 128 and the signal's number. */
const ENDING = { SIGINT: 130, SIGTERM: 143 } as const

/**
 * Runs work that can be stopped: at the first Ctrl-C its signal is aborted, so that it ends in order; at the second the
 * process ends at once. Gives the exit code: that of the work, or that of the interruption.
 */
export const interruptible = async (
  streams: Streams,
  words: string,
  work: (signal: AbortSignal) => Promise<number>,
): Promise<number> => {
  const stopping = new AbortController()
  let ended: number | undefined
  const stop = (name: NodeJS.Signals): void => {
    const code = ENDING[name as keyof typeof ENDING]
    if (ended !== undefined) process.exit(code)
    ended = code
    // a terminal shows ^C where the cursor stands
    streams.err.write(`${streams.errIsTerminal ? '\n' : ''}muster: ${words}\n`)
    stopping.abort()
  }
  for (const name of Object.keys(ENDING)) process.on(name, stop)
  try {
    const code = await work(stopping.signal)
    return ended ?? code
  } finally {
    for (const name of Object.keys(ENDING)) process.off(name, stop)
  }
}
