import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { filesOf, typeOfName } from '../../capture/index.ts'

/** Bytes of lines that are counted at most: a count is worth less than the time it takes. */
const MOST_BYTES = 256 * 1024 * 1024

/** What holds any number of documents that cannot be told from outside. */
const UNTOLD = /\.(gz|warc|wacz|xml|rss|atom)$/i

/** How many documents will come of sources; undefined where nobody can tell without reading them all. */
export const expected = async (sources: readonly string[]): Promise<number | undefined> => {
  let total = 0
  let left = MOST_BYTES
  const count = async (file: string): Promise<boolean> => {
    if (UNTOLD.test(file)) return false
    if (typeOfName(file) !== 'jsonl') total++
    else {
      left -= (await stat(file)).size
      if (left < 0) return false
      total += await linesOf(file)
    }
    return true
  }
  for (const source of sources) {
    try {
      const about = await stat(source)
      if (about.isDirectory()) {
        for await (const file of filesOf(
          source,
          (name) => UNTOLD.test(name) || typeOfName(name) !== undefined,
        ))
          if (!(await count(file))) return undefined
      } else if (!about.isFile() || !(await count(source))) return undefined
    } catch {
      // a URL, standard input, or a file that is not there: adding it tells more
      return undefined
    }
  }
  return total
}

const linesOf = async (file: string): Promise<number> => {
  let lines = 0
  let last = NEWLINE
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) lines++
    last = chunk.at(-1) ?? last
  }
  return last === NEWLINE ? lines : lines + 1
}

const NEWLINE = 10
