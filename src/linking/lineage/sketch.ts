import type { Report } from '../../base/index.ts'
import { type StorySentence, storyOf } from './words.ts'

/** What is kept of a report to find the reports that may share its words. */
export interface Sketch {
  readonly document: string
  /** Runs of words, hashed. Reports that have none in common are not compared. In order, each once. */
  readonly keys: readonly string[]
}

/** Length of a run, in words. */
const RUN = 5
/** Runs kept of a sentence: those with the smallest hashes, so that two versions of it mostly keep the same ones. */
const OF_SENTENCE = 3
/** Runs kept of a report: again the smallest, so that long reports meet each other as well. */
const OF_REPORT = 96

/**
 * The sketch of a report: min-wise sampling (Broder 1997) of the word runs of each sentence, so that one copied sentence
 * in a long report is enough to be found.
 */
export const sketchOf = (report: Report): Sketch => {
  const hashes = new Set(storyOf(report).flatMap((s) => smallest(runHashes(s), OF_SENTENCE)))
  const keys = smallest([...hashes], OF_REPORT).map((h) => h.toString(36))
  return { document: report.document, keys: keys.sort() }
}

const smallest = (hashes: readonly number[], n: number): number[] =>
  [...hashes].sort((a, b) => a - b).slice(0, n)

const runHashes = ({ words }: StorySentence): number[] =>
  words.slice(RUN - 1).map((_, k) =>
    hash(
      words
        .slice(k, k + RUN)
        .map((w) => w.folded)
        .join(' '),
    ),
  )

/** FNV-1a, 32 bits, with a last stir (Murmur3's) so that small hashes fall on any run alike. */
const hash = (text: string): number => {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
