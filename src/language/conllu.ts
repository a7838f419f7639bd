import { DocumentError } from '../base/index.ts'

/** One syntactic word of a CoNLL-U file. `head` is an index into the sentence's words, -1 for the root. */
export interface ConlluWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly feats: string
  readonly head: number
  readonly deprel: string
  readonly deps: string
  readonly misc: string
}

/** A written token of several words (`1-2`): `first` and `last` are word indices, both included. */
export interface ConlluRange {
  readonly first: number
  readonly last: number
  readonly form: string
  readonly misc: string
}

/** A sentence of a CoNLL-U file. Format: universaldependencies.org/format.html */
export interface ConlluSentence {
  /** Comment lines as written, with their `#`. */
  readonly comments: readonly string[]
  readonly words: readonly ConlluWord[]
  readonly ranges: readonly ConlluRange[]
  /** Empty nodes (`8.1`) as written, and how many words stand before each. */
  readonly empty: readonly { readonly after: number; readonly line: string }[]
}

/** True where a MISC column says that no white space follows. */
export const noSpaceAfter = (misc: string): boolean => /(^|\|)SpaceAfter=No(\||$)/.test(misc)

/**
 * Reads CoNLL-U. Throws a DocumentError (`bad-record`) that names file and line where a line does not have ten
 * columns, words are not numbered 1, 2, 3 ..., or a head points outside of the sentence. `_` as head counts as root.
 */
export const readConllu = (text: string, input = '-'): ConlluSentence[] => {
  const sentences: ConlluSentence[] = []
  let comments: string[] = []
  let words: ConlluWord[] = []
  let ranges: ConlluRange[] = []
  let empty: { after: number; line: string }[] = []
  let first = 1
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/)

  const fail = (line: number, why: string): never => {
    throw new DocumentError('bad-record', `${input}:${line}`, why)
  }
  const close = (line: number) => {
    if (words.length) {
      const last = ranges.at(-1)?.last ?? 0
      if (words.some((w) => w.head >= words.length) || last >= words.length)
        fail(line, `the sentence that starts in line ${first} points to a word that it does not have`)
      sentences.push({ comments, words, ranges, empty })
      comments = []
    }
    words = []
    ranges = []
    empty = []
  }

  for (let n = 0; n < lines.length; n++) {
    const line = lines[n] ?? ''
    if (!line.trim()) {
      close(n + 1)
      first = n + 2
      continue
    }
    if (line.startsWith('#')) {
      comments.push(line)
      continue
    }
    const c = line.split('\t')
    if (c.length !== 10) fail(n + 1, `a CoNLL-U line has 10 columns, this one ${c.length}`)
    const [id = '', form = '', lemma = '_', upos = '_', xpos = '_', feats = '_', head = '_', deprel = '_'] = c
    const [deps = '_', misc = '_'] = c.slice(8)
    if (!form) fail(n + 1, 'a word without a form')
    const range = /^(\d+)-(\d+)$/.exec(id)
    if (range) ranges.push({ first: Number(range[1]) - 1, last: Number(range[2]) - 1, form, misc })
    else if (/^\d+\.\d+$/.test(id)) empty.push({ after: words.length, line })
    else if (id === String(words.length + 1)) {
      if (head !== '_' && !/^\d+$/.test(head)) fail(n + 1, `"${head}" is not the number of a head`)
      words.push({
        form,
        lemma,
        upos,
        xpos,
        feats,
        head: head === '_' ? -1 : Number(head) - 1,
        deprel,
        deps,
        misc,
      })
    } else fail(n + 1, `word ${words.length + 1} was expected here, not "${id}"`)
  }
  close(lines.length)
  return sentences
}

/** Writes CoNLL-U: what `readConllu` reads comes out the same, line for line. */
export const writeConllu = (sentences: readonly ConlluSentence[]): string =>
  sentences.map(writeSentence).join('')

const writeSentence = ({ comments, words, ranges, empty }: ConlluSentence): string => {
  const lines = [...comments]
  const emptyAfter = (n: number) => {
    for (const e of empty) if (e.after === n) lines.push(e.line)
  }
  emptyAfter(0)
  words.forEach((w, i) => {
    for (const r of ranges)
      if (r.first === i)
        lines.push([`${i + 1}-${r.last + 1}`, r.form, '_\t_\t_\t_\t_\t_\t_', r.misc].join('\t'))
    const columns = [i + 1, w.form, w.lemma, w.upos, w.xpos, w.feats, w.head + 1, w.deprel, w.deps, w.misc]
    lines.push(columns.join('\t'))
    emptyAfter(i + 1)
  })
  return `${lines.join('\n')}\n\n`
}
