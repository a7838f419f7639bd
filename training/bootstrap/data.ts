import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type ConlluSentence, readConllu } from '../../src/language/conllu.ts'
import type { Labels, Tree } from './parser.ts'

export const readTreebank = (file: string): ConlluSentence[] => {
  const bytes = readFileSync(file)
  return readConllu((bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8'), file)
}

export const labelsOf = (sentences: readonly ConlluSentence[]): Labels => {
  const tags = new Set<string>()
  const relations = new Set<string>()
  const entities = new Set<string>([''])
  const counts = new Map<string, Map<string, number>>()
  const count = (key: string, value: string) => {
    const m = counts.get(key) ?? new Map<string, number>()
    counts.set(key, m.set(value, (m.get(value) ?? 0) + 1))
  }
  for (const s of sentences) {
    for (const w of s.words) {
      const tag = `${w.upos} ${w.xpos}`
      tags.add(tag)
      relations.add(w.deprel)
      count(tag, w.feats)
      count(`${w.form.toLowerCase()} ${tag}`, w.feats)
    }
    for (const e of headTypes(s) ?? []) if (e) entities.add(e)
  }
  const feats: Record<string, string> = {}
  for (const [key, m] of counts) feats[key] = [...m].reduce((a, b) => (b[1] > a[1] ? b : a))[0]
  for (const [key, value] of Object.entries(feats)) {
    const [, ...tag] = key.split(' ')
    if (tag.length === 2 && feats[tag.join(' ')] === value) delete feats[key]
  }
  return { tags: [...tags], relations: [...relations], entities: [...entities], feats }
}

export const treeOf = (s: ConlluSentence, labels: Labels): Tree => {
  const types = headTypes(s)
  return {
    tags: s.words.map((w) => labels.tags.indexOf(`${w.upos} ${w.xpos}`)),
    heads: s.words.map((w) => w.head),
    relations: s.words.map((w) => labels.relations.indexOf(w.deprel)),
    entities: s.words.map((_, i) => (types ? labels.entities.indexOf(types[i] ?? '') : -1)),
  }
}

export interface GoldMention {
  readonly type: string
  readonly first: number
  readonly last: number
  readonly head: number
}

/** GUM's bracketed mentions, or null for a treebank that has none. */
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
      const head = range(o!.first, i).find((k) => s.words[k]!.head < o!.first || s.words[k]!.head > i)
      out.push({ type: o!.type, first: o!.first, last: i, head: head ?? o!.first })
    }
  })
  return out
}

const range = (a: number, b: number) => Array.from({ length: b - a + 1 }, (_, i) => a + i)

/** The type of the widest mention that each word heads. */
const headTypes = (s: ConlluSentence): (string | undefined)[] | null => {
  const mentions = goldMentions(s)
  if (!mentions) return null
  const out = new Array<string | undefined>(s.words.length)
  for (const m of mentions.sort((a, b) => a.last - a.first - (b.last - b.first))) out[m.head] = m.type
  return out
}
