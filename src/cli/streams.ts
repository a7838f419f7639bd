import type { Writable } from 'node:stream'

/** Where a run writes, and what it may assume of the reader's screen. */
export interface Streams {
  readonly out: Writable
  readonly err: Writable
  /** Columns to lay text out in. */
  readonly width: number
  readonly colour: boolean
  /** A person looks at `err`: a line there may be drawn again. */
  readonly errIsTerminal: boolean
}

/** Columns of a page where the output is no terminal. */
const PAGE_WIDTH = 80
const MOST_WIDTH = 100
const LEAST_WIDTH = 40

/** The streams of this process. Colour by NO_COLOR (no-color.org), FORCE_COLOR and whether a person looks on. */
export const processStreams = (): Streams => {
  const { stdout, stderr, env } = process
  const columns = stdout.isTTY ? stdout.columns || PAGE_WIDTH : PAGE_WIDTH
  return {
    out: stdout,
    err: stderr,
    width: Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, columns)),
    colour: wantsColour(env, stdout.isTTY === true),
    errIsTerminal: stderr.isTTY === true && env.TERM !== 'dumb',
  }
}

export const wantsColour = (env: NodeJS.ProcessEnv, terminal: boolean): boolean => {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return terminal && env.TERM !== 'dumb'
}

/** The reader has gone away (`| head`): the run ends, and quietly. */
export class OutputClosed extends Error {}

/** Writes and waits until the stream takes more. Throws OutputClosed where the reader closed the pipe. */
export const write = (stream: Writable, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error) resolve()
      else if (isClosed(error)) reject(new OutputClosed())
      else reject(error)
    })
  })

const isClosed = (error: Error): boolean => {
  const { code } = error as NodeJS.ErrnoException
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'ECONNRESET'
}

/** A closed pipe is told to the writer by `write`; the stream's own event would end the process with a trace. */
export const quietOnClose = (stream: Writable): void => {
  stream.on('error', (error) => {
    if (!isClosed(error)) throw error
  })
}
