import { availableParallelism } from 'node:os'
import { InvalidArgumentError, Option } from 'commander'

const MOST_THREADS = 256

/** Options of the commands that take documents into a ledger. */
export const threads = (): Option =>
  new Option('--threads <N>', 'how many threads work: one links, the others read')
    .default(availableParallelism(), 'one for each core')
    .argParser((value) => {
      const n = Number(value)
      if (!Number.isInteger(n) || n < 1 || n > MOST_THREADS)
        throw new InvalidArgumentError(`A number of threads is a whole number from 1 to ${MOST_THREADS}.`)
      return n
    })

export const allowHost = (): Option =>
  new Option('--allow-host <NAME>', 'fetch from this host although its address is private; can be repeated')
    .default([], 'none')
    .argParser((value, before: readonly string[]) => [...before, value])

export const quiet = (): Option => new Option('--quiet', 'tell of failures only, not of progress')
