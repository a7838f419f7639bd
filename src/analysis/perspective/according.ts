import type { Tree } from '../tree/index.ts'
import { type Candidate, trimmed } from './candidate.ts'
import { sourcePhrase } from './source.ts'

/** "according to": the content is the clause that it hangs on. */
export const accordingCandidate = (tree: Tree, i: number): Candidate | undefined => {
  if (tree.word(i).form.toLowerCase() !== 'according' || tree.words[i + 1]?.form.toLowerCase() !== 'to')
    return undefined
  const head = tree.isRelation(i, 'case', 'mark', 'fixed')
    ? tree.head(i)
    : tree.childBy(i, 'obl', 'obj', 'nmod')
  if (head === undefined || head < 0) return undefined
  const cue = [i, i + 1]
  const taken = new Set(cue)
  const source = sourcePhrase(tree, head, taken).filter((k) => k > i)
  if (!source.length) return undefined
  const top = tree.isRelation(i, 'case', 'mark') ? head : i
  let clause = tree.head(top)
  while (clause >= 0 && !tree.isVerb(clause) && !tree.isRelation(clause, 'root', 'parataxis'))
    clause = tree.head(clause)
  if (clause < 0) return undefined
  const atStart = i < 2
  const root = atStart ? clause : topmost(tree, clause, i)
  const content = trimmed(
    tree,
    tree.subtree(root, (c) => c === top),
    new Set([...cue, ...source]),
  )
  return content.length
    ? {
        tree,
        head: i,
        cue,
        source,
        content: withoutLead(tree, lastPart(tree, content, i)),
        frame: 'according to',
      }
    : undefined
}

/** Set off by a comma at the end it speaks of the whole sentence. */
const topmost = (tree: Tree, clause: number, at: number): number => {
  if (!/^[,—–-]$/.test(tree.words[at - 1]?.form ?? '')) return clause
  let root = clause
  while (tree.head(root) >= 0) root = tree.head(root)
  return root
}

/** Of a sentence in parts what stands between the last colon or semicolon and the cue. */
const lastPart = (tree: Tree, content: readonly number[], at: number): number[] => {
  const stop = content.findLast((i) => i < at && /^[;:]$/.test(tree.word(i).form))
  return stop === undefined || at < 3 ? [...content] : content.filter((i) => i > stop)
}

const withoutLead = (tree: Tree, content: readonly number[]): number[] => {
  const out = [...content]
  while (out.length > 1 && tree.word(out[0]!).upos === 'CCONJ') out.shift()
  // "Still, ...": what ties the sentence to the one before.
  if (out.length > 3 && tree.word(out[0]!).upos === 'ADV' && tree.word(out[1]!).form === ',') out.splice(0, 2)
  while (out.length > 1 && tree.word(out[0]!).form === ',') out.shift()
  return out
}
