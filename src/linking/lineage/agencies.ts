import { AGENCIES } from './lexicon.ts'

/** An agency named in some words; indices are UTF-16 units of those words. */
export interface NamedAgency {
  readonly name: string
  readonly from: number
  readonly to: number
}

const NAME_OF = new Map(AGENCIES.flatMap((a) => a.forms.map((form) => [form, a.name] as const)))

/** Longer forms first, so that "Thomson Reuters" is not cut to "Reuters". */
const FORMS = [...NAME_OF.keys()]
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map((form) => form.replace(/[-\s]/g, '[-\\s]'))
  .join('|')
const ANY = new RegExp(`(?<![\\p{L}\\p{N}])(?:${FORMS})(?![\\p{L}\\p{N}])`, 'gu')

/** The known agencies that some words name, in order. */
export const agenciesIn = (words: string): NamedAgency[] =>
  [...words.matchAll(ANY)].map((m) => ({
    name: NAME_OF.get(m[0]) ?? NAME_OF.get(m[0].replace(/\s+/g, ' ')) ?? m[0],
    from: m.index,
    to: m.index + m[0].length,
  }))

/** The name that the list has for an agency; else the name as given. */
export const agencyName = (name: string): string => agenciesIn(name)[0]?.name ?? name.trim()
