import type { Served } from '../../serve/index.ts'
import type { Streams } from '../streams.ts'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Waits for Ctrl-C, then stops in order: what is under way ends. A second one ends the process at once. */
export const untilStopped = async (served: Served, streams: Streams): Promise<void> => {
  let again = (): void => process.exit(130)
  const stopped = new Promise<void>((resolve) => {
    let told = false
    again = () => {
      if (told) process.exit(130)
      told = true
      resolve()
    }
    for (const name of SIGNALS) process.on(name, again)
  })
  try {
    await stopped
    streams.err.write(`${streams.errIsTerminal ? '\n' : ''}muster: stopping\n`)
    await served.stop()
  } finally {
    for (const name of SIGNALS) process.off(name, again)
  }
}
