/** How a word form is seen by the network: rows of its embedding tables. */
export interface WordFeatures {
  /** Row of the pre-trained vectors, -1 where they do not know the word. */
  readonly vector: number
  /** Row of the learned form table: 0 stands for a form that was dropped in training, 1 for an unknown one. */
  readonly form: number
  /** Rows of the hashed table of prefixes, suffixes, shape and length. */
  readonly affixes: readonly number[]
}

/** Rows of the hashed affix table. */
export const AFFIX_ROWS = 12288
export const DROPPED_FORM = 0
const UNKNOWN_FORM = 1
const FIRST_FORM = 2

/** FNV-1a with a final mix. */
const hash = (text: string): number => {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h ^= h >>> 15
  h = Math.imul(h, 0x85ebca6b)
  return (h ^ (h >>> 13)) >>> 0
}

/** Curly and other marks as the plain ones of the training texts, so that typography changes no analysis. */
const plainMarks = (form: string): string =>
  form
    .replace(/^.*[\u0080-\u009f].*$/u, '--')
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/[–—]/g, '-')

/** The key of a form in the table of learned forms: lower case, every digit 0. */
export const formKey = (form: string): string =>
  /[^a-z]/.test(form) ? plainMarks(form).toLowerCase().replace(/\d/g, '0') : form

/** Upper, lower and digits as X, x and 0, runs cut to two: "al-Shalal" is "xx-Xxx". */
const shapeOf = (plain: string): string =>
  plain
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\d/g, '0')
    .replace(/(.)\1+/gu, '$1$1')
    .slice(0, 8)

/** The vocabulary of a model: forms seen in training, and the words that have a pre-trained vector. */
export class Vocabulary {
  private readonly forms = new Map<string, number>()
  private readonly vectors = new Map<string, number>()

  constructor(forms: readonly string[], vectors: readonly string[]) {
    for (const [i, f] of forms.entries()) this.forms.set(f, i + FIRST_FORM)
    for (const [i, w] of vectors.entries()) this.vectors.set(w, i)
  }

  /** Rows of the form table, the two special ones included. */
  get formRows(): number {
    return this.forms.size + FIRST_FORM
  }

  features(form: string): WordFeatures {
    const plain = plainMarks(form)
    const word = plain.toLowerCase()
    const key = word.replace(/\d/g, '0')
    const row = (kind: string, part: string): number => hash(kind + part) % AFFIX_ROWS
    return {
      vector: this.vectors.get(word) ?? this.vectors.get(word.slice(word.lastIndexOf('-') + 1)) ?? -1,
      form: this.forms.get(key) ?? UNKNOWN_FORM,
      affixes: [
        row('s1', key.slice(-1)),
        row('s2', key.slice(-2)),
        row('s3', key.slice(-3)),
        row('s4', key.slice(-4)),
        row('p1', key.slice(0, 1)),
        row('p2', key.slice(0, 2)),
        row('p3', key.slice(0, 3)),
        row('sh', shapeOf(plain)),
        row('ln', String(Math.min(key.length, 12))),
      ],
    }
  }
}
