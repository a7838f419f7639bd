import type { Capture } from '../../base/index.ts'
import { decodeText } from '../decode.ts'
import type { Draft, Part, Range } from '../draft.ts'
import { carve } from './carve.ts'
import { classify, type Line } from './classify.ts'
import { paragraphs } from './lines.ts'

/** Classes the parts of running text. Also gives the dateline's place. */
export const partsOfText = (text: string, title?: string): { parts: Part[]; place?: string } => {
  const ranges: Range[] = []
  const lines: Line[] = []
  let place: string | undefined
  let began = false
  for (const paragraph of paragraphs(text)) {
    const carved = carve(text, paragraph, title, !began)
    place ??= carved.place
    const before = carved.parts.filter((p) => !carved.rest || p.start < carved.rest.start)
    const known = ({ kind, why, ...at }: Part) => {
      ranges.push({ start: at.start, end: at.end })
      lines.push({ text: text.slice(at.start, at.end), known: { kind, why } })
    }
    before.forEach(known)
    if (carved.rest) {
      const words = text.slice(carved.rest.start, carved.rest.end)
      ranges.push(carved.rest)
      lines.push({ text: words, afterDateline: before.some((p) => p.why === 'a dateline') })
      began ||= words.length > 200 || (words.length > 60 && /[.!?]["”]?$/.test(words))
    }
    carved.parts.slice(before.length).forEach(known)
  }
  const classes = classify(lines)
  return { parts: ranges.map((r, i) => ({ ...r, ...classes[i]! })), ...(place ? { place } : {}) }
}

/** Plain text: the clean text is the text as given. */
export const readText = (capture: Capture, title?: string): Draft & { readonly place?: string } => {
  const { text, encoding } = decodeText(capture)
  return {
    text,
    ...partsOfText(text, title),
    // One run: in UTF-8 its characters are told by counting, in a one-byte encoding byte for byte.
    map: encoding
      ? [{ text: { start: 0, end: text.length }, bytes: { start: 0, end: capture.bytes.length } }]
      : [],
    dates: [],
  }
}
