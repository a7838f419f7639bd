import { readFileSync } from 'node:fs'
import { packageFile } from '../../base/index.ts'

/** In how many of so many news texts a word stands. A fixed table, so that a report's words weigh the same for ever. */
interface Table {
  readonly texts: number
  readonly frequency: ReadonlyMap<string, number>
}

/** Words that the table does not hold stand in fewer texts than it kept; they are taken to stand in so many. */
const UNLISTED = 2

let table: Table | undefined

/** `models/document-frequencies.txt`: the number of texts, then one line a frequency: the number and its words. */
const load = (): Table => {
  const [texts, ...lines] = readFileSync(packageFile('models/document-frequencies.txt'), 'utf8')
    .trim()
    .split('\n')
  const frequency = new Map<string, number>()
  for (const line of lines) {
    const [n, ...words] = line.split(' ')
    for (const word of words) frequency.set(word, Number(n))
  }
  return { texts: Number(texts), frequency }
}

const frequencyOf = (word: string): number => {
  table ??= load()
  return table.frequency.get(word) ?? UNLISTED
}

/** Inverse document frequency of a stemmed word (natural logarithm): how much it tells that two texts share it. */
export const rarity = (word: string): number => {
  const n = frequencyOf(word)
  return Math.log((table!.texts + 1) / (n + 1))
}
