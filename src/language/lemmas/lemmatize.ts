/**
 * What a lemmatizer knows: for each Penn tag the edits by word ending. An edit is `3e`: take three letters off, put "e"
 * on. The key is an ending, or a whole word after `^`; the longest that fits decides. Learned by training/lemmas.ts.
 */
export type LemmaTable = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Gives the dictionary form of a word as its UPOS and Penn tag have it. Names are kept as written. */
export type Lemmatizer = (form: string, upos: string, xpos: string) => string

const CACHE_SIZE = 20_000
const MAX_LENGTH = 40

/** A lemmatizer for a table. It remembers what it has seen, up to a bound; the answers do not depend on that. */
export const lemmatizer = (table: LemmaTable): Lemmatizer => {
  const edits = new Map(Object.entries(table).map(([tag, m]) => [tag, new Map(Object.entries(m))]))
  const cache = new Map<string, Map<string, string>>()
  let cached = 0
  return (form, upos, xpos) => {
    if (upos === 'PUNCT' || upos === 'NUM' || upos === 'SYM') return signLemma(form, upos)
    const name = upos === 'PROPN' && xpos !== 'NNPS'
    if (name || form.length > MAX_LENGTH) return name ? form.replaceAll('’', "'") : form.toLowerCase()
    if (xpos === 'POS') return "'s"
    const tag = lemmaTag(upos, xpos)
    let known = cache.get(tag)
    if (!known) {
      known = new Map()
      cache.set(tag, known)
    }
    const before = known.get(form)
    if (before !== undefined) return before
    if (++cached > CACHE_SIZE) {
      cached = 0
      cache.clear()
    }
    const plain = form.replaceAll('’', "'")
    const lower = plain.toLowerCase()
    const lemma = applyEdit(upos === 'PROPN' ? plain : lower, editFor(edits.get(tag), lower))
    known.set(form, lemma)
    return lemma
  }
}

const signLemma = (form: string, upos: string): string => {
  if (upos === 'NUM') return /^\d/.test(form) ? form.replace(/,(?=\d{3})/g, '') : form.toLowerCase()
  return form.length > 1 ? form : (SIGNS[form] ?? form)
}

const SIGNS: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': "'", '’': "'", '–': '-' }

/** The key of a lemma table: the Penn tag tells inflections apart, UPOS "be" and "do" as auxiliaries. */
export const lemmaTag = (upos: string, xpos: string): string => (upos === 'AUX' ? 'AUX' : xpos)

export const editFor = (edits: ReadonlyMap<string, string> | undefined, word: string): string => {
  if (!edits) return '0'
  const whole = edits.get(`^${word}`)
  if (whole !== undefined) return whole
  for (let i = Math.max(0, word.length - 6); i <= word.length; i++) {
    const edit = edits.get(word.slice(i))
    if (edit !== undefined) return edit
  }
  return '0'
}

export const applyEdit = (word: string, edit: string): string => {
  const letters = Number.parseInt(edit, 10)
  return word.slice(0, Math.max(0, word.length - letters)) + edit.slice(String(letters).length) || word
}
