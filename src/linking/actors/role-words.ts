import { remember } from '../../base/index.ts'
import { EMPTY_ROLE, RANKS, TOP, UNIFORMED, VOICE } from './lexicon/words.ts'

/** A role taken apart: what kind of post it is, and of what. */
export interface RoleWords {
  /** "head" for all who stand at the top, "spokesman" for all who speak for it, else the noun itself. */
  readonly post: string
  /** The words that say of what, in order, without those that say little. */
  readonly of: readonly string[]
}

const ABOUT = new Set(['of', 'for', 'at', 'in', 'to', 'with', 'on', ','])

const plain = (word: string): string =>
  word
    .replace(/['’]s?$/, '')
    .replace(/\./g, '')
    .replace(/(?<=\p{L}{3})s$/u, '')

/** Remembered, for a role is held against those of all who bear a name. */
export const roleWords = remember((text: string): RoleWords => {
  const joined = text
    .toLowerCase()
    .replace(/united nations/g, 'un')
    .replace(/united states/g, 'us')
  const all = joined.match(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*|,/gu) ?? []
  const cut = all.findIndex((w, k) => k > 0 && ABOUT.has(w))
  const before = (cut < 0 ? all : all.slice(0, cut)).filter((w) => w !== ',')
  const head = before.at(-1) ?? ''
  const post = TOP.has(head) ? 'head' : VOICE.has(head) ? 'spokesman' : plain(head)
  const of = [...before.slice(0, -1), ...(cut < 0 ? [] : all.slice(cut))]
    .filter((w) => !EMPTY_ROLE.has(w) && !ABOUT.has(w))
    .map(plain)
    .filter((w) => w.length > 1)
  return { post, of }
}, 10_000)

/** "Harbourian" and "Harbour's": one stem. */
const alike = (a: string, b: string): boolean => {
  if (a === b) return true
  const length = Math.min(a.length, b.length)
  const shared = Math.max(4, length - 1)
  return length >= 4 && a.slice(0, shared) === b.slice(0, shared)
}

/** Whether two roles are one post: the same kind, of the same thing; "president" alone says too little. */
export const samePost = (a: string, b: string): boolean => {
  const [x, y] = [roleWords(a), roleWords(b)]
  if (x.post !== y.post || !x.of.length || !y.of.length) return false
  const [few, many] = x.of.length <= y.of.length ? [x.of, y.of] : [y.of, x.of]
  const shared = few.filter((w) => many.some((v) => alike(w, v))).length
  return shared === few.length && shared / many.length > 0.6
}

/** Whether a title before a name can be that of who is described so: a colonel heads a police, no ministry. */
export const titleFits = (title: string, description: string): boolean => {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}.-]+/gu) ?? []
  const ranked = words(title).some((w) => RANKS.has(w))
  const uniformed = words(description).some((w) => UNIFORMED.has(w))
  if (ranked || uniformed) return ranked && uniformed
  return roleWords(title).post === roleWords(description).post
}

/** Whether a phrase describes one person by a post: "the head of the harbour police". */
export const isPost = (text: string): boolean => {
  const { post, of } = roleWords(text)
  return (post === 'head' || post === 'spokesman') && of.length > 0
}
