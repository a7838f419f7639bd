import { type Passage, type Report, type Span, Text } from '../../base/index.ts'
import { agenciesIn, agencyName } from './agencies.ts'
import { AGENCY_ENDINGS } from './lexicon.ts'
import { foldedWords } from './words.ts'

/** A source that a report names for its own text. */
export interface Credit {
  /** The agency's name as the list has it, else as written. */
  readonly name: string
  /** The words of the credit. */
  readonly text: string
  /** Where they stand; absent for a byline that is no part of the text. */
  readonly at?: Span
  /** `whole`: the text is the agency's; `part`: the outlet wrote it with the agency's material. */
  readonly extent: 'whole' | 'part'
}

/** A credit shape: which of its groups names the agencies, and how much of the text it speaks for. */
interface Shape {
  readonly pattern: RegExp
  readonly extent: Credit['extent']
  /** The shape itself makes sure that what it names is an agency, known or not. */
  readonly anyName?: true
}

const NAME = '\\p{Lu}[\\p{L}\\p{N}.]*(?:[-\\s]\\p{Lu}[\\p{L}\\p{N}.]*){0,3}'
const DATE =
  '[\\s,|]*(?:\\p{L}+day\\b)?[\\s\\d\\p{P}]*(?:\\p{L}{3,9}\\.?\\s+\\d{1,4}|\\d{1,2}\\s+\\p{L}{3,9}\\.?)[\\s\\d:,]*'

/** Shapes of credits, met in the lines of credit and in the first and the short sentences of the story. */
const SHAPES: readonly Shape[] = [
  {
    pattern: new RegExp(`^[\\p{Lu}][^()]{0,60}\\((${NAME})\\)\\s*(?:[-–—]|_|$)`, 'u'),
    extent: 'whole',
    anyName: true,
  },
  { pattern: /^\(?With (.+?)\.?\)?$/u, extent: 'part' },
  { pattern: new RegExp(`^[-–—\\s(]*(${NAME})\\s*[-–—)]*\\s*$`, 'u'), extent: 'whole' },
  { pattern: new RegExp(`^(${NAME})${DATE}`, 'u'), extent: 'whole' },
  { pattern: new RegExp(`^\\(?(?:Source|SOURCE|Via):?\\s+(${NAME})\\s*\\)?\\s*\\.?$`, 'u'), extent: 'whole' },
  {
    pattern:
      /^\(?(?:With|Includes|Contains)\s+(?:additional\s+)?(?:material|reports?|reporting|files|input|inputs|contributions?|information)\s+(?:from|by|of)\s+(?:the\s+)?(.+?)\.?\)?$/iu,
    extent: 'part',
    anyName: true,
  },
  { pattern: /^(.+?) contributed to this (?:report|story|article)\b/u, extent: 'part' },
]

/** A picture's credit says nothing of the text. */
const PICTURE = /\b(?:photo|picture|image|file|video|getty)s?\b|©/iu
/** A sentence of the story longer than this, in words, is no credit. */
const SHORT = 10
/** and none with so many characters. */
const LONGEST = 150

/** Asked for with every claim of a report. */
const known = new WeakMap<Report, readonly Credit[]>()

/** The sources that a report credits for its text, each once; its own publisher is not one of them. */
export const creditsOf = (report: Report): readonly Credit[] => {
  const credits = known.get(report) ?? creditsIn(report)
  known.set(report, credits)
  return credits
}

const creditsIn = (report: Report): Credit[] => {
  const own = foldedWords(report.publisher ?? '').join(' ')
  const all = [...ofByline(report), ...report.passages.flatMap((p, k) => ofPassage(p, k, report))]
  const seen = new Set<string>()
  return all.filter(({ name }) => {
    const key = foldedWords(name).join(' ')
    const fresh = key !== own && !seen.has(key)
    seen.add(key)
    return fresh
  })
}

const ofByline = ({ byline }: Report): Credit[] => {
  if (!byline) return []
  const known = agenciesIn(byline).map((a) => a.name)
  const names = known.length
    ? known
    : AGENCY_ENDINGS.has(foldedWords(byline).at(-1) ?? '')
      ? [byline.trim()]
      : []
  return names.map((name) => ({ name, text: byline, extent: 'whole' }))
}

const ofPassage = (passage: Passage, index: number, { passages }: Report): Credit[] => {
  if (!mayCredit(passage, index, passages) || PICTURE.test(passage.text)) return []
  const trimmed = passage.text.trim()
  for (const { pattern, extent, anyName } of SHAPES) {
    const m = pattern.exec(trimmed)
    const names = m?.[1] ? namesIn(m[1], anyName) : []
    if (m && names.length) {
      const from = passage.text.indexOf(trimmed)
      const words = extent === 'whole' ? m[0].trim() : trimmed
      const at = new Text(passage.text).spanOfUnits(from, from + words.length)
      const span = { start: passage.start + at.start, end: passage.start + at.end }
      return names.map((name) => ({ name, text: words, at: span, extent }))
    }
  }
  return []
}

/** Lines of credit; the first sentence of the story; and sentences so short that they can be nothing else. */
const mayCredit = (passage: Passage, index: number, passages: readonly Passage[]): boolean => {
  if (passage.block === 'credit-line') return true
  if (passage.block !== 'body') return false
  const first = passages.findIndex((p) => p.block === 'body') === index
  return first || (passage.text.length < LONGEST && foldedWords(passage.text).length <= SHORT)
}

const namesIn = (words: string, anyName: true | undefined): string[] => {
  const known = agenciesIn(words).map((a) => a.name)
  if (known.length) return known
  return anyName && new RegExp(`^${NAME}$`, 'u').test(words.trim()) ? [agencyName(words)] : []
}
