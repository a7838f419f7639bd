import type { Candidate } from './candidate.ts'

/** How far below the root a cue stands; "according to" stands above the clause it vouches for. */
const depth = ({ tree, head, content, frame }: Candidate): number =>
  frame === 'according to'
    ? Math.min(...content.map((i) => tree.ancestors(i).length)) - 1
    : tree.ancestors(head).length

/**
 * The attributions of a sentence, the outermost first: what stands inside another's content is told by that source and no
 * attribution of the text, and no word has two roles.
 */
export const outermost = (candidates: readonly Candidate[]): Candidate[] => {
  const ordered = [...candidates].sort((a, b) => depth(a) - depth(b) || a.head - b.head)
  const contents = ordered.map((c) => new Set(c.content))
  const kept: Candidate[] = []
  const taken = new Set<number>()
  ordered.forEach((one, k) => {
    const told = contents.some(
      (content, j) => j !== k && content.has(one.head) && !(contents[k]!.has(ordered[j]!.head) && j > k),
    )
    if (told || one.cue.some((i) => taken.has(i))) return
    const content = one.content.filter((i) => !taken.has(i))
    if (!content.length) return
    const source =
      one.source.some((i) => taken.has(i)) && one.source.every((i) => taken.has(i)) ? one.source : one.source
    for (const i of [...one.cue, ...content]) taken.add(i)
    kept.push({ ...one, content, source })
  })
  return kept.sort((a, b) => a.head - b.head)
}
