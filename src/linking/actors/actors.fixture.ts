import { type NameMention, type Report, readMarked } from '../../base/index.ts'

const TYPES = { p: 'person', o: 'organization', l: 'place' } as const

/**
 * A report of sentences in which names are marked: `[p Ola Berg]` a person, `[o …]` a body, `[l …]` a place, `[r …]` a
 * role of the name that comes next, `[b …]` a role of the name before it, `[a …]` another name of it.
 */
export const report = (
  id: string,
  day: string,
  sentences: readonly string[],
  about: Partial<Report> = {},
): Report => {
  const passages: { start: number; end: number; text: string; block: 'body' }[] = []
  const names: NameMention[] = []
  let at = 0
  sentences.forEach((marked, passage) => {
    const { text, marks } = readMarked(marked)
    const length = [...text].length
    passages.push({ start: at, end: at + length, text, block: 'body' })
    const placed = marks.map((m) => ({
      name: m.name,
      start: at + m.start,
      end: at + m.end,
      text: [...text].slice(m.start, m.end).join(''),
    }))
    let coming: typeof placed = []
    let last: NameMention | undefined
    for (const { name, ...span } of placed) {
      const role = { ...span, ...(/former|ex-/.test(span.text) ? { former: true as const } : {}) }
      if (name === 'r') coming.push({ name, ...role })
      else if (name === 'b' && last) (last.roles as unknown[]).push(role)
      else {
        if (name === 'a' && last) (last.aliases as unknown[]).push(span)
        last = {
          ...span,
          type: TYPES[name as keyof typeof TYPES] ?? 'organization',
          passage,
          roles: coming.map(({ name: _, ...r }) => r),
          aliases: [],
        }
        names.push(last)
        coming = []
      }
    }
    at += length + 1
  })
  const published = { edtf: day, start: day, end: day, basis: 'given' as const, why: 'test' }
  return { document: id, input: id, published, passages, names, places: [], times: [], claims: [], ...about }
}

/** A name that a state's record carries. */
export const ofState = (made: Report, name: string, country: string): Report => ({
  ...made,
  names: made.names.map((n) => (n.text === name ? { ...n, country } : n)),
})
