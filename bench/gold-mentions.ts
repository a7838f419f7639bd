import type { ConlluSentence } from '../src/language/index.ts'

/** A mention of GUM's `Entity` annotation: word indices, both included, and the word whose head lies outside. */
export interface GoldMention {
  readonly type: string
  readonly first: number
  readonly last: number
  readonly head: number
}

/** GUM's bracketed mentions; null for a treebank that has none. */
export const goldMentions = (s: ConlluSentence): GoldMention[] | null => {
  if (!s.comments.some((c) => c.startsWith('# sent_id = GUM_'))) return null
  const open: { id: string; type: string; first: number }[] = []
  const out: GoldMention[] = []
  s.words.forEach((w, i) => {
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(w.misc)?.[1] ?? ''
    for (const [, id, type, closing, end] of entity.matchAll(/\((\d+)-([a-z]+)[^()]*(\))?|(\d+)\)/g)) {
      if (id && type) open.push({ id, type, first: i })
      const key = closing ? id : end
      if (key === undefined) continue
      const at = open.findLastIndex((o) => o.id === key)
      if (at < 0) continue
      const [o] = open.splice(at, 1)
      out.push({ type: o!.type, first: o!.first, last: i, head: headOf(s, o!.first, i) })
    }
  })
  return out
}

const headOf = (s: ConlluSentence, first: number, last: number): number => {
  for (let k = first; k <= last; k++) {
    const head = s.words[k]!.head
    if (head < first || head > last) return k
  }
  return first
}
