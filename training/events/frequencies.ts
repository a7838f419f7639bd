import { createReadStream, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { createGunzip } from 'node:zlib'
import { stem, wordsIn } from '../../src/linking/index.ts'

/**
 * Makes models/document-frequencies.txt: in how many news texts each stemmed word stands.
 *
 *   tsx training/events/frequencies.ts [--data ../shared/data] [--out models/document-frequencies.txt]
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    out: { type: 'string', default: 'models/document-frequencies.txt' },
  },
})

const SETS = ['longtail/dev.docs', 'ecbplus/train', 'fa-kes/dev', 'muc4/train']

/** Words of fewer texts are as good as new ones. */
const LEAST = 5

const frequency = new Map<string, number>()
let texts = 0

const count = async (file: string): Promise<void> => {
  for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
    const { title = '', text = '' } = JSON.parse(line) as { title?: string; text?: string }
    texts++
    for (const word of new Set(wordsIn(`${title} ${text}`).map(stem)))
      frequency.set(word, (frequency.get(word) ?? 0) + 1)
  }
}

const main = async (): Promise<void> => {
  for (const set of SETS) await count(`${values.data}/${set}.jsonl.gz`)
  const groups = new Map<number, string[]>()
  for (const [word, n] of frequency) if (n >= LEAST) groups.set(n, [...(groups.get(n) ?? []), word])
  const lines = [...groups].sort(([a], [b]) => b - a).map(([n, words]) => `${n} ${words.sort().join(' ')}`)
  writeFileSync(values.out, `${texts}\n${lines.join('\n')}\n`)
}

await main()
