import { MultiBar } from 'cli-progress'
import { Pace } from './layout/pace.ts'
import {
  type Counts,
  closingWords,
  countOf,
  progressLine,
  progressWords,
  type Standing,
} from './layout/progress-line.ts'
import type { Streams } from './streams.ts'

export interface ProgressOptions {
  /** Documents of the whole run; left out where they come as a stream. */
  readonly total?: number
  /** No word of how far it is. */
  readonly quiet?: boolean
}

/** How far a run of many documents is, told on the error stream while it goes. */
export interface Progress {
  /** The documents of the run so far, all together. */
  step(counts: Counts): void
  /** A line of its own about something else, such as a document that failed; it stands above the display. Never silenced. */
  say(line: string): void
  /** Ends the display with a last line. To be called whatever happens: until then a display on a terminal goes on. */
  end(): void
}

/** Where the words go. */
interface Display {
  draw(standing: () => Standing): void
  say(line: string): void
  end(): void
}

const NONE: Counts = { done: 0, failed: 0, held: 0 }
const BETWEEN_LINES = 10_000
const REDRAWS_A_SECOND = 5

/**
 * On a terminal one line that is drawn again and again, no wider than the screen; elsewhere plain lines, one in ten
 * seconds at most. The cursor and the settings of the terminal are left alone, so that there is nothing to restore when
 * the run is broken off.
 */
export const progressOf = (streams: Streams, { total, quiet = false }: ProgressOptions = {}): Progress => {
  const display = quiet ? silent(streams) : streams.errIsTerminal ? onTerminal(streams) : inLines(streams)
  const began = Date.now()
  const pace = new Pace(began)
  let counts = NONE
  const standing = (): Standing => {
    const now = Date.now()
    const left = total === undefined ? undefined : pace.left(now, Math.max(0, total - countOf(counts)))
    return { ...counts, total, rate: pace.rate(now), left }
  }
  display.draw(standing)
  return {
    step(given) {
      counts = given
      pace.step(Date.now(), countOf(given))
      display.draw(standing)
    },
    say: display.say,
    end() {
      display.end()
      if (!quiet && countOf(counts))
        streams.err.write(`muster: ${closingWords(counts, (Date.now() - began) / 1000)}\n`)
    },
  }
}

const silent = ({ err }: Streams): Display => ({
  draw: () => {},
  say: (line) => void err.write(`${line}\n`),
  end: () => {},
})

const inLines = ({ err }: Streams): Display => {
  let last = Date.now()
  return {
    draw: (standing) => {
      if (Date.now() - last < BETWEEN_LINES) return
      last = Date.now()
      err.write(`muster: ${progressWords(standing())}\n`)
    },
    say: (line) => void err.write(`${line}\n`),
    end: () => {},
  }
}

const onTerminal = ({ err }: Streams): Display => {
  let standing: () => Standing = () => NONE
  const bars = new MultiBar({
    stream: err as NodeJS.WriteStream,
    fps: REDRAWS_A_SECOND,
    // One column is left free: some terminals go to the next line as soon as the last is written.
    format: (_options, { maxWidth }: { maxWidth: number }) => progressLine(standing(), maxWidth - 1),
    clearOnComplete: true,
    hideCursor: false,
    linewrap: true,
    gracefulExit: false,
  })
  bars.create(1, 0)
  return {
    draw: (now) => {
      standing = now
    },
    say: (line) => bars.log(`${line}\n`),
    end: () => {
      // Lines that were said since the last drawing are still to be written.
      bars.update()
      bars.stop()
    },
  }
}
