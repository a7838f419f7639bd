import type { Part, Range } from '../draft.ts'
import { DATE_WORDS } from './furniture.ts'
import { trimmed } from './lines.ts'
import { AGENCIES, MONTHS } from './words.ts'

const AGENCY = `(?:${AGENCIES})`
const DASH = '(?:-{1,3}|[–—―]+)'
const PLACE = "[A-Z][\\p{L}.'’-]*(?:\\s+[A-Z][\\p{L}.'’-]*){0,3}"
const DAY = `(?:(?:${MONTHS})\\.?\\s+\\d{1,2}(?:,?\\s+\\d{4})?|\\d{1,2}\\s+(?:${MONTHS})\\.?(?:\\s+\\d{2,4})?)`

/**
 * Where a report was sent from, at the head of its first paragraph: "PORT ORM, 4 FEB 90 (CPA) --", "AMMAN (Reuters) -",
 * "CNN —". Group 1 is the place.
 */
const DATELINES: readonly RegExp[] = [
  // A place, perhaps a country and a day, an agency in brackets, a dash.
  new RegExp(
    `^(${PLACE}(?:/${PLACE})?(?:,\\s*${PLACE}){0,2})?[,\\s]*(?:${DAY})?,?\\s*\\((?:[^()]{2,40})\\)\\s*(?:${DASH}|:)\\s*`,
    'iu',
  ),
  // Capitals, perhaps a country and a day, a dash.
  new RegExp(
    `^((?:\\p{Lu}[\\p{Lu}.'’-]+)(?:[\\s/]+\\p{Lu}[\\p{Lu}.'’-]*){0,3}(?:,\\s*${PLACE}){0,2})(?:,\\s*(?:${DAY}|${AGENCY}))*\\s*(?:\\s${DASH}|[–—]|--)\\s*`,
    'u',
  ),
  // A place and a dash that touches it.
  new RegExp(`^(${PLACE})(?:-\\s|\\s?[–—]\\s?|\\s?--\\s)(?=[A-Z"“'‘])`, 'u'),
  // A place, an agency, a dash.
  new RegExp(`^(${PLACE}),\\s+${AGENCY}\\s*${DASH}\\s*`, 'u'),
]

const TRANSCRIPT_TAGS = /^(?:\[[A-Z ]{3,30}\]\s*)+/
const CONTACT =
  /(?:(?:did|have|do) you |)(?:find|found|spot(?:ted)?|see|seen|noticed?)\s(?:an?|any)\s[^.?!\n]{0,30}(?:mistake|error|typo)[^?\n]{0,80}\?\s*(?:(?:report (?:it |this )?to us|report it|let us know|tell us|contact us|click here)[.!]?|(?:write|e-?mail)[^.\n]{0,60}\.?)?/i
const SIGN_OFFS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`\\s*[-–—]{1,3}\\s*${AGENCY}\\.?$`, 'i'), 'the agency that signs the report'],
  [
    /\s*\((?:sources?|with|reporting|additional reporting|editing|photo|image)\b[^()]{2,160}\)\.?$/i,
    'a credit in brackets',
  ],
  [
    /\s(?:additional )?(?:reporting|writing) by [^.;]{3,120}(?:;|\.\s|\s)(?:[^.]{0,80};\s*)*(?:editing|additional) by .{3,200}$/i,
    'the desk that wrote the report',
  ],
  [/\s(?:last )?updated?\s*:.{4,80}$/i, 'when the page was last changed'],
  [
    new RegExp(`\\ssource:?\\s+(?:${AGENCY}|[A-Z]\\w+)(?:\\s*(?:and|,|/|\\+)\\s*(?:${AGENCY}|\\w+))*\\.?$`),
    'where the report comes from',
  ],
]

export interface Carved {
  readonly parts: readonly Part[]
  /** What is left for the paragraph's own words; null where all was carved away. */
  readonly rest: Range | null
  readonly place?: string
}

/**
 * Cuts from a paragraph what stands in it beside its own words: a date line, the title, a dateline at its head; a
 * sign-off or a contact line at its tail. `early`: it stands where a report begins.
 */
export const carve = (text: string, paragraph: Range, title: string | undefined, early: boolean): Carved => {
  const parts: Part[] = []
  let place: string | undefined
  let { start, end } = paragraph
  const add = (from: number, to: number, kind: Part['kind'], why: string) => {
    const at = trimmed(text, { start: from, end: to })
    if (at) parts.push({ ...at, kind, why })
  }
  const skip = (pattern: RegExp) => {
    start += pattern.exec(text.slice(start, end))?.[0].length ?? 0
  }
  if (early) {
    const dated = new RegExp(`^${DATE_WORDS}(?=\\s*(?:$|[-–—|]|["“'‘]?[A-Z]|by\\s))`, 'iu').exec(
      text.slice(start, end),
    )
    const runsOn =
      dated &&
      /^\s+[a-z]/.test(text.slice(start + dated[0].length, end)) &&
      !/^\s+by\s/.test(text.slice(start + dated[0].length, end))
    if (dated && !runsOn && dated[0].length < end - start) {
      add(start, start + dated[0].length, 'credit-line', 'a date line')
      start += dated[0].length
      skip(/^[\s|.–—-]+/)
    }
    const at = title ? findTitle(text, start, end, title) : null
    if (at) {
      add(start, at.start, 'credit-line', 'stands between the date line and the title')
      add(at.start, at.end, 'headline', 'the title of the document')
      start = at.end
      skip(/^\s*(?:[.|–—-]+\s+|[.|–—-]+$)?\s*/)
    }
  }
  for (const pattern of DATELINES) {
    const line = text.slice(start, end)
    const m = pattern.exec(line)
    if (!m || m[0].length > 90) continue
    place = m[1] && !new RegExp(`^${AGENCY}$`).test(m[1]) ? m[1] : undefined
    add(start, start + m[0].length, 'credit-line', 'a dateline')
    start += m[0].length
    break
  }
  const tags = TRANSCRIPT_TAGS.exec(text.slice(start, end))
  if (tags && tags[0].length < end - start) {
    add(start, start + tags[0].length, 'boilerplate', 'tags of a transcript')
    start += tags[0].length
  }
  const tail: Part[] = []
  for (let again = true; again; ) {
    again = false
    for (const [pattern, why] of SIGN_OFFS) {
      const m = pattern.exec(text.slice(start, end))
      const at = m && m.index > 0 ? trimmed(text, { start: start + m.index, end }) : null
      if (!at || !m) continue
      tail.unshift({ ...at, kind: 'credit-line', why })
      end = start + m.index
      again = true
    }
  }
  const contact = CONTACT.exec(text.slice(start, end))
  if (contact && contact[0].length < end - start) {
    const at = trimmed(text, { start: start + contact.index, end: start + contact.index + contact[0].length })
    const after = trimmed(text, { start: start + contact.index + contact[0].length, end })
    if (at && !after) {
      tail.unshift({ ...at, kind: 'correction-contact', why: 'asks readers to report mistakes' })
      end = at.start
    }
  }
  return { parts: [...parts, ...tail], rest: trimmed(text, { start, end }), ...(place ? { place } : {}) }
}

/** Where the title stands near the head of a paragraph, comparing letters and digits alone. */
const findTitle = (text: string, start: number, end: number, title: string): Range | null => {
  const wanted = lettersOf(title)
  if (wanted.length < 12) return null
  const units: number[] = []
  let letters = ''
  for (let i = start; i < Math.min(end, start + title.length * 2 + 160); i++)
    if (/[\p{L}\p{N}]/u.test(text[i]!)) {
      letters += text[i]!.toLowerCase()
      units.push(i)
    }
  const at = letters.indexOf(wanted)
  if (at < 0 || at > 100) return null
  return { start: openedBefore(text, units[at]!, start), end: units[at + wanted.length - 1]! + 1 }
}

const openedBefore = (text: string, at: number, start: number): number => {
  let from = at
  while (from > start && /["'“‘(]/.test(text[from - 1]!)) from--
  return from
}

const lettersOf = (s: string): string =>
  [...s]
    .filter((c) => /[\p{L}\p{N}]/u.test(c))
    .join('')
    .toLowerCase()
