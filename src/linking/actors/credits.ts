import { type NameMention, type Report, Text } from '../../base/index.ts'
import { type KnownName, knownBody } from './lexicon/known.ts'

/** Most words of an outlet's name. */
const LONGEST = 4

/** The well-known outlets in a line of credit, with their UTF-16 indices: "BEIRUT (AFP) -", "By Ola Berg, Reuters". */
const outletsIn = (line: string): { known: KnownName; text: string; at: number }[] => {
  const words = [...line.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.&'’-]*/gu)]
  const found: { known: KnownName; text: string; at: number }[] = []
  for (let i = 0; i < words.length; i++) {
    for (let n = Math.min(LONGEST, words.length - i); n > 0; n--) {
      const last = words[i + n - 1]!
      const text = line.slice(words[i]!.index, last.index + last[0].length)
      const known = knownBody(text)
      if (known?.type !== 'outlet' || (known.ambiguous && !/^\p{Lu}{2,}$/u.test(text))) continue
      found.push({ known, text, at: words[i]!.index })
      i += n - 1
      break
    }
  }
  return found
}

/** Outlets that a report's lines of credit name; the reading looks for names in the story only. */
export const creditedIn = (report: Report): NameMention[] =>
  report.passages.flatMap((passage, k) => {
    if (passage.block !== 'credit-line') return []
    const line = new Text(passage.text)
    return outletsIn(passage.text).map(({ text, at }) => {
      const { start, end } = line.spanOfUnits(at, at + text.length)
      return {
        start: start + passage.start,
        end: end + passage.start,
        text,
        type: 'organization' as const,
        passage: k,
        roles: [],
        aliases: [],
      }
    })
  })

/** Outlets by which a report comes: its publisher, and agencies in its byline. */
export const outletsOf = (report: Report): { readonly key: string; readonly name: string }[] => [
  ...(report.publisher ? [{ key: 'publisher', name: report.publisher }] : []),
  ...outletsIn(report.byline ?? '').map(({ text }) => ({ key: `byline ${text}`, name: text })),
]
