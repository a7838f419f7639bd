import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JournalName } from '../../../src/archive/index.ts'
import { openFolder } from '../../../src/archive/index.ts'
import { pack } from '../../../src/archive/pack.ts'
import { digestOf, documentOf } from '../../../src/archive/receipt.ts'
import type { Place, Stored } from './place.ts'

const fileOf = (where: string, document: string): string => {
  const digest = document.slice('sha256:'.length)
  return join(where, 'captures', digest.slice(0, 2), `${digest}.gz`)
}

const journalOf = (where: string, journal: JournalName): string => join(where, `${journal}.jsonl`)

const stored = (line: string): Stored => {
  const { seq, prev, hash } = JSON.parse(line) as Stored
  return { seq, prev, hash, text: line.slice(line.indexOf('"fact":') + 7, -1) }
}

const lineOf = ({ seq, prev, hash, text }: Stored): string =>
  `{"seq":${seq},"prev":"${prev}","hash":"${hash}","fact":${text}}\n`

/** A new folder for a ledger. */
export const folderPlace = (): Place & { readonly remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-ledger-'))
  const where = join(folder, 'ledger')
  return {
    where,
    remove: () => rmSync(folder, { recursive: true, force: true }),
    open: ({ write = true } = {}) => openFolder(where, { write }),
    flipBit: async (document, bit) => {
      const bytes = readFileSync(fileOf(where, document))
      const at = bit ?? Math.floor(Math.random() * bytes.length * 8)
      bytes[at >> 3]! ^= 1 << (at & 7)
      writeFileSync(fileOf(where, document), bytes)
    },
    removeCapture: async (document) => rmSync(fileOf(where, document)),
    strayCapture: async (text) => {
      const bytes = Buffer.from(text)
      const document = documentOf(digestOf(bytes))
      const file = fileOf(where, document)
      mkdirSync(join(file, '..'), { recursive: true })
      writeFileSync(file, await pack(bytes))
      return document
    },
    rewrite: async (journal, change) => {
      const path = journalOf(where, journal)
      const entries = readFileSync(path, 'utf8').split('\n').slice(0, -1).map(stored)
      writeFileSync(path, change(entries).map(lineOf).join(''))
    },
    swap: async (journal, a, b) => {
      const path = journalOf(where, journal)
      const lines = readFileSync(path, 'utf8').split('\n')
      ;[lines[a - 1], lines[b - 1]] = [lines[b - 1]!, lines[a - 1]!]
      writeFileSync(path, lines.join('\n'))
    },
    whereOf: (journal, seq) => `${journalOf(where, journal)}:${seq}`,
  }
}
