import type { EntityMention, EntityType } from '../../base/index.ts'

export interface TreeWord {
  readonly form: string
  readonly upos: string
  readonly head: number
  readonly deprel: string
}

/** Relations of what stands in a noun phrase before its head, and after it. Others hang on the phrase from outside. */
const BEFORE = new Set(['det', 'amod', 'nummod', 'nmod', 'compound', 'flat', 'fixed', 'goeswith'])
const AFTER = new Set(['nmod', 'acl', 'amod', 'nummod', 'compound', 'flat', 'fixed', 'goeswith', 'det'])

const FOCUS = new Set(['only', 'just', 'even', 'almost', 'nearly', 'about'])

/** Relations that a comma, dash or colon cuts off: "Basel, where he taught". Those of names it does not. */
const LOOSE = new Set(['nmod', 'acl', 'amod'])

/** The typed noun phrases of a tree, as GUM has them: each word that heads one (it has a type) with what belongs to it. */
export const mentionsOf = (
  words: readonly TreeWord[],
  types: readonly (EntityType | null)[],
): EntityMention[] => {
  if (!types.some((t) => t)) return []
  const children: number[][] = words.map(() => [])
  words.forEach((w, i) => {
    if (w.head >= 0) children[w.head]!.push(i)
  })
  const { first, last } = extents(words, children)
  const out: EntityMention[] = []
  types.forEach((type, i) => {
    if (!type || i >= words.length) return
    let from = i
    const kids = children[i]!
    for (let k = kids.length - 1; k >= 0; k--) {
      const c = kids[k]!
      if (c > i) continue
      const relation = baseOf(words[c]!.deprel)
      if (relation === 'case' || relation === 'cop' || relation === 'cc') break
      if (BEFORE.has(relation) || (relation === 'advmod' && FOCUS.has(words[c]!.form.toLowerCase())))
        from = Math.min(from, first[c]!)
    }
    let to = i
    for (const c of kids) if (c > i && follows(words, types, c, first[c]!, to)) to = Math.max(to, last[c]!)
    to = trimmed(words, from, i, to)
    out.push({ type, first: from, last: to, head: i })
  })
  return out
}

/** Whether the child at `c`, whose words start at `start`, carries the phrase on from its present end. */
const follows = (
  words: readonly TreeWord[],
  types: readonly (EntityType | null)[],
  c: number,
  start: number,
  end: number,
): boolean => {
  const w = words[c]!
  const relation = baseOf(w.deprel)
  if (relation === 'case') return w.upos === 'PART' && c === end + 1
  if (relation === 'conj') return !types[c] && w.upos === 'NOUN' && words[w.head]!.upos === 'NOUN'
  if (relation === 'advmod') return c === end + 1 && (w.form === 'else' || words[w.head]!.upos === 'NUM')
  if (!AFTER.has(relation)) return false
  if (w.deprel === 'nmod:unmarked' && words[start - 1]!.form === ',') return true
  const cutOff =
    start > 0 && words[start - 1]!.upos === 'PUNCT' && !/^[-"“”'’(]$/.test(words[start - 1]!.form)
  const opened = words[start]!.upos === 'PUNCT' && /^[,:;–—-]+$/.test(words[start]!.form)
  return !(LOOSE.has(relation) && (cutOff || opened))
}

/** The end of a phrase without the signs behind it, save a bracket or quote that was opened inside. */
const trimmed = (words: readonly TreeWord[], from: number, head: number, end: number): number => {
  let to = end
  while (to > head && words[to]!.upos === 'PUNCT') {
    const opening = OPENING[words[to]!.form]
    if (opening && words.slice(from, to).some((w) => w.form === opening)) break
    to--
  }
  return to
}

const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“', '"': '"' }

const baseOf = (relation: string): string => {
  const colon = relation.indexOf(':')
  return colon < 0 ? relation : relation.slice(0, colon)
}

/** First and last word of every subtree. */
const extents = (words: readonly TreeWord[], children: readonly (readonly number[])[]) => {
  const first = words.map((_, i) => i)
  const last = words.map((_, i) => i)
  const order: number[] = []
  words.forEach((w, i) => {
    if (w.head < 0) order.push(i)
  })
  for (let k = 0; k < order.length; k++) for (const c of children[order[k]!]!) order.push(c)
  for (let k = order.length - 1; k >= 0; k--) {
    const i = order[k]!
    const h = words[i]!.head
    if (h < 0) continue
    first[h] = Math.min(first[h]!, first[i]!)
    last[h] = Math.max(last[h]!, last[i]!)
  }
  return { first, last }
}
