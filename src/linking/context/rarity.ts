import { readFileSync } from 'node:fs'
import { packageFile } from '../../base/index.ts'

/** How rare words are in news texts. A fixed table, so that a report's words weigh the same for ever. */
interface Table {
  readonly rarity: ReadonlyMap<string, number>
  readonly unlisted: number
}

/** Words that the table does not hold stand in fewer texts than it kept; they are taken to stand in so many. */
const UNLISTED = 2

let table: Table | undefined

/** `models/document-frequencies.txt`: the number of texts, then one line a frequency: the number and its words. */
const load = (): Table => {
  const [texts, ...lines] = readFileSync(packageFile('models/document-frequencies.txt'), 'utf8')
    .trim()
    .split('\n')
  const rarityOf = (n: number): number => Math.log((Number(texts) + 1) / (n + 1))
  const rarity = new Map<string, number>()
  for (const line of lines) {
    const [n, ...words] = line.split(' ')
    const ofLine = rarityOf(Number(n))
    for (const word of words) rarity.set(word, ofLine)
  }
  return { rarity, unlisted: rarityOf(UNLISTED) }
}

/** Inverse document frequency of a stemmed word (natural logarithm): how much it tells that two texts share it. */
export const rarity = (word: string): number => {
  table ??= load()
  return table.rarity.get(word) ?? table.unlisted
}
