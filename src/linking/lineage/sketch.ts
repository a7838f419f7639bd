import type { Report } from '../../base/index.ts'
import { stirred } from '../hash.ts'
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
const OF_SENTENCE = 2
/** Runs kept of a report: again the smallest, so that long reports meet each other as well. */
const OF_REPORT = 96
/**
 * Runs by which a report meets those of any day, and those without a date: a quarter of them at most. A text that is
 * printed again shares them all; one sentence in common with a report of another year is no reason to compare the two.
 */
const OF_ANY_DAY = 8
const SHARE_OF_ANY_DAY = 1 / 4
/** Reports up to so many days apart always meet, later ones sometimes. */
const WINDOW = 7

/**
 * The sketch of a report: min-wise sampling (Broder 1997) of the word runs of each sentence, so that one copied sentence
 * in a long report is enough to be found. A key holds the weeks of publication: an outlet's standing words are in very
 * many reports, and few of a week. The smallest runs are kept without it, for texts that are printed again much later.
 */
export const sketchOf = (report: Report): Sketch => {
  const hashes = new Set(storyOf(report).flatMap((s) => smallest(runHashes(s), OF_SENTENCE)))
  const runs = smallest([...hashes], OF_REPORT).map((h) => h.toString(36))
  const windows = windowsOf(report)
  const dated = windows.flatMap((w) => runs.map((run) => `${w}:${run}`))
  const anyDay = Math.min(OF_ANY_DAY, Math.ceil(runs.length * SHARE_OF_ANY_DAY))
  const keys = [...dated, ...(windows.length ? runs.slice(0, anyDay) : runs)]
  return { document: report.document, keys: keys.sort() }
}

/** The stretches of time that a report belongs to, each two windows long and half in the next. */
const windowsOf = ({ published }: Report): number[] => {
  const day = Date.parse(published?.start ?? '') / 86_400_000
  if (Number.isNaN(day)) return []
  const window = Math.floor(day / WINDOW)
  return [window, window + 1]
}

const smallest = (hashes: readonly number[], n: number): number[] =>
  [...hashes].sort((a, b) => a - b).slice(0, n)

const runHashes = ({ words }: StorySentence): number[] =>
  words.slice(RUN - 1).map((_, k) =>
    stirred(
      words
        .slice(k, k + RUN)
        .map((w) => w.folded)
        .join(' '),
    ),
  )
