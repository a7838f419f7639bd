import type { Actor, Span } from '../../../base/index.ts'
import { printable, quoted } from '../printable.ts'
import { plural } from '../summary.ts'
import { cut, wrap } from '../wrap.ts'
import { dayInWords, few, field, INDENT, type Page } from './page.ts'

const MOST_ALIASES = 6
const MOST_MENTIONS = 12
const CONTEXT = 70

const bare = (name: string): string => name.toLowerCase().replace(/^the /, '')

/** The names of an actor beside the first that differ by more than an article. */
const others = ({ name, aliases }: Actor): string[] => aliases.filter((a) => bare(a) !== bare(name))

/** Actors worth telling of: those under several names. */
export const isMerged = (actor: Actor): boolean => others(actor).length > 0

/** `Ola Berg = Berg, O. Berg · person`. */
export const actorLines = (actor: Actor, { width, paint }: Page): string[] =>
  wrap(
    [
      `${paint.type(printable(actor.name))} = ${few(others(actor).map(printable), MOST_ALIASES)}`,
      actor.type,
      paint.faint(actor.id),
    ].join(' · '),
    width,
    '  ',
    INDENT,
  )

/** An actor in full: all names, roles over time, why they are one, and where each stands in the reports. */
export const actorAccount = (actor: Actor, page: Page): string[] => {
  const { catalogue } = page
  const shown = actor.mentions.slice(0, MOST_MENTIONS)
  const left = actor.mentions.length - shown.length
  return [
    ...(actor.aliases.length ? field('also', actor.aliases.map(printable).join('; '), page) : []),
    ...actor.roles.flatMap(({ text, from, to }, i) => {
      const days = [from && `from ${dayInWords(from)}`, to && `to ${dayInWords(to)}`]
        .filter(Boolean)
        .join(' ')
      return field(i ? '' : 'roles', `${printable(text)}${days ? ` (${days})` : ''}`, page)
    }),
    ...actor.why.flatMap((why, i) => field(i ? '' : 'why', printable(why), page)),
    ...shown.flatMap((m, i) =>
      field(
        i ? '' : 'mentions',
        `${catalogue.input(m.document)} ${m.start}-${m.end}: ${around(m, page)}`,
        page,
      ),
    ),
    ...(left ? field('', `and ${plural(left, 'mention')} more`, page) : []),
  ]
}

/** The words of a mention and some that follow. */
const around = (
  { document, start, end }: Span & { readonly document: string },
  { catalogue }: Page,
): string => {
  const passage = catalogue.report(document)?.passages.find((p) => p.start <= start && end <= p.end)
  if (!passage) return ''
  return quoted(cut(printable([...passage.text].slice(start - passage.start).join('')), CONTEXT))
}
