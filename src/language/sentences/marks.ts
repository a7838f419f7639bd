/** The words of a text by their index. */
type Form = (i: number) => string

/** "[TEXT]", with which monitoring services close the heading of a dispatch. */
export const isTextMark = (i: number, form: Form): boolean =>
  i > 1 && form(i - 1) === 'TEXT' && form(i - 2) === '['

/** Past the marks of footnotes, "[7] [12]", that follow a stop. */
export const afterNotes = (at: number, count: number, form: Form): number => {
  let next = at
  while (next + 2 < count && form(next) === '[' && /^\d{1,3}$/.test(form(next + 1)) && form(next + 2) === ']')
    next += 3
  return next
}

/** "1." or "b." as the whole sentence so far: the number of what follows. */
export const isListMark = (from: number, i: number, form: Form): boolean =>
  i === from + 1 && /^(?:\d{1,3}|\p{L}|[ivx]{1,4})$/iu.test(form(from)) && form(i) === '.'

/** After a quoted question or shout: "... !" Smith said. */
export const speechFollows = (next: number, count: number, form: Form): boolean => {
  for (let i = next; i < Math.min(next + 5, count); i++) {
    if (SPEECH.has(form(i).toLowerCase())) return true
    if (!/^\p{Lu}/u.test(form(i))) return false
  }
  return false
}

const SPEECH = new Set(
  'said says asked asks shouted cried told added wrote tweeted replied yelled read reads'.split(' '),
)
