import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** A sentence of a treebank: one entry a word in every list. */
export interface TreebankSentence {
  readonly forms: readonly string[]
  /** `UPOS XPOS`. */
  readonly tags: readonly string[]
  readonly features: readonly string[]
  /** Index of the head, -1 for the root. */
  readonly heads: readonly number[]
  readonly relations: readonly string[]
  /** Type of the mention that a word heads, empty for none; null where the corpus has no mentions (EWT). */
  readonly entities: readonly string[] | null
  /** Corpus and genre: `ewt weblog`, `gum news`. */
  readonly genre: string
}

/** The sentences of a CoNLL-U file, gzipped or not. Multiword ranges and empty nodes are left out. */
export const readTreebank = (file: string): TreebankSentence[] => {
  const bytes = readFileSync(file)
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8')
  const sentences: TreebankSentence[] = []
  let genre = ''
  let rows: string[][] = []
  for (const line of `${text}\n`.split('\n')) {
    if (line.startsWith('# newdoc id = ')) genre = genreOf(line.slice(14))
    if (line.startsWith('#')) continue
    if (line.trim()) {
      const columns = line.split('\t')
      if (!/[-.]/.test(columns[0] ?? '')) rows.push(columns)
    } else if (rows.length) {
      sentences.push(sentenceOf(rows, genre))
      rows = []
    }
  }
  return sentences
}

const genreOf = (document: string): string => {
  const gum = /^GUM_([a-z]+)/.exec(document)
  return gum ? `gum ${gum[1]}` : `ewt ${document.split('-')[0]}`
}

const sentenceOf = (rows: readonly string[][], genre: string): TreebankSentence => {
  const column = (k: number): string[] => rows.map((r) => r[k] ?? '')
  const heads = column(6).map((h) => Number(h) - 1)
  return {
    forms: column(1),
    tags: rows.map((r) => `${r[3]} ${r[4]}`),
    features: column(5),
    heads,
    relations: column(7),
    entities: genre.startsWith('gum') ? mentionHeads(column(9), heads) : null,
    genre,
  }
}

/** Types at the head words of GUM's mentions: the word of a mention whose own head lies outside of it. */
const mentionHeads = (misc: readonly string[], heads: readonly number[]): string[] => {
  const types = heads.map(() => '')
  const open: { id: string; type: string; first: number }[] = []
  const close = (first: number, last: number, type: string): void => {
    for (let i = first; i <= last; i++) {
      if (heads[i]! >= first && heads[i]! <= last) continue
      types[i] ||= type
      return
    }
  }
  misc.forEach((value, i) => {
    const brackets = /Entity=([^|]*)/.exec(value)?.[1]?.match(/\([^()]*\)?|[^()]+\)/g) ?? []
    for (const b of brackets) {
      if (b.startsWith('(')) {
        const [id = '', type = ''] = b.replace(/[()]/g, '').split('-')
        if (b.endsWith(')')) close(i, i, type)
        else open.push({ id, type, first: i })
      } else {
        const id = b.slice(0, -1)
        const k = open.findLastIndex((o) => o.id === id)
        const [mention] = k < 0 ? [] : open.splice(k, 1)
        if (mention) close(mention.first, i, mention.type)
      }
    }
  })
  return types
}
