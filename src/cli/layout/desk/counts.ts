import type { Figure, Observation, ProfileValue, Range } from '../../../base/index.ts'
import { interval } from '../counts.ts'
import { printable } from '../printable.ts'
import { wrap } from '../wrap.ts'
import { below, cited, citedShortly, dayInWords, field, INDENT, type Page } from './page.ts'
import { isContestedFigure } from './status.ts'

/** `33`, `80..∞`, `about 20`; `no number` where the words give none. */
export const rangeInWords = ({ low, best, high }: Range): string =>
  interval({ low, best, high }) || 'no number'

const MEASURE: Readonly<Record<Figure['measure'], string>> = {
  flow: '',
  stock: ' at that time',
  total: ' in all since a start',
}

/** `people killed: 80..∞`. */
export const figureInWords = (figure: Figure): string =>
  `${printable(figure.population)}${MEASURE[figure.measure]}: ${rangeInWords(figure)}`

/** Where and when a figure holds, for those that stand by themselves. */
export const scopeInWords = ({ scope }: Figure): string =>
  [
    scope.place && printable(scope.place),
    scope.from && `since ${dayInWords(scope.from)}`,
    scope.to && `to ${dayInWords(scope.to)}`,
    scope.as_of && `as of ${dayInWords(scope.as_of)}`,
  ]
    .filter(Boolean)
    .join(', ')

/**
 * A figure of an event: its value, who counted what and in which words, and where the counts do not meet. Words that the
 * reader has seen are cut short; those told here become seen.
 */
export const figureLines = (figure: Figure, page: Page, seen: Set<string>): string[] => [
  ...field('how many', headOf(figure, page), page),
  ...countLines(figure, page, seen),
  ...codedLines(figure, page),
]

/** A figure that belongs to no single event: the same, with the place and days that it holds for. */
export const looseFigureLines = (figure: Figure, page: Page): string[] => [
  ...wrap([headOf(figure, page), scopeInWords(figure)].filter(Boolean).join(' · '), page.width, '  ', INDENT),
  ...countLines(figure, page),
  ...codedLines(figure, page),
]

const headOf = (figure: Figure, { paint }: Page): string =>
  [
    paint.title(figureInWords(figure)),
    ...(isContestedFigure(figure) ? [paint.dispute('contested')] : []),
    paint.faint(figure.id),
  ].join(' · ')

const countLines = (figure: Figure, page: Page, seen = new Set<string>()): string[] => [
  ...groupsOf(figure.observations).flatMap((group) => observationLines(group, page, seen)),
  ...figure.contradictions.flatMap(({ why }) => below(printable(why), page, '! ').map(page.paint.dispute)),
]

const observationLines = (group: readonly Observation[], page: Page, seen: Set<string>): string[] => {
  const { catalogue, paint } = page
  const [first] = group
  if (!first) return []
  const others = new Set(group.map((o) => catalogue.claim(o.claim)?.claim.document)).size - 1
  const isSeen = seen.has(first.claim)
  seen.add(first.claim)
  const more = others > 0 ? ` and ${others} more` : ''
  const said = [
    rangeInWords(first),
    catalogue.name(first.origin),
    ...(first.as_of ? [dayInWords(first.as_of)] : []),
    ...(first.superseded_by ? [`later ${laterCount(first, page)}`] : []),
    ...(isSeen ? [`${citedShortly(first.claim, page)}${more}`] : []),
  ].join(' · ')
  return [
    ...below(said, page, '- '),
    ...(isSeen ? [] : below(`${cited(first.claim, page)}${more}`, page, '  ').map(paint.faint)),
  ]
}

/** What the same origin said later, where the figure still holds it. */
const laterCount = ({ superseded_by }: Observation, { catalogue }: Page): string => {
  const later = superseded_by === undefined ? undefined : catalogue.claim(superseded_by)
  const quantity = later?.claim.quantity
  return quantity ? rangeInWords(quantity) : 'replaced'
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Observations of one origin that say the same, as copies of one report do, stand together, the earliest first. */
const groupsOf = (observations: readonly Observation[]): Observation[][] => {
  const groups = new Map<string, Observation[]>()
  for (const o of observations.toSorted((a, b) => order(a.as_of ?? '', b.as_of ?? ''))) {
    const key = JSON.stringify([o.origin, o.low, o.best, o.high, o.superseded_by !== undefined])
    groups.set(key, [...(groups.get(key) ?? []), o])
  }
  return [...groups.values()]
}

const PROFILES = ['range', 'acled', 'ucdp'] as const

/** The numbers that the coding profiles choose, where they say more than the figure itself. */
const codedLines = (figure: Figure, page: Page): string[] => {
  const values = PROFILES.map((p) => [p, rangeInWords(figure.profiles[p])] as const)
  if (values.every(([, v]) => v === rangeInWords(figure))) return []
  return below(`coded: ${values.map(([p, v]) => `${p} ${v}`).join(', ')}`, page).map(page.paint.faint)
}

/** A figure in full: the counts, what each profile makes of them and why, and why they are one figure. */
export const figureAccount = (figure: Figure, page: Page): string[] => [
  ...field('how many', headOf(figure, page), page),
  ...countLines(figure, page),
  ...PROFILES.flatMap((name) => {
    const value: ProfileValue = figure.profiles[name]
    return field(name, `${rangeInWords(value)}: ${printable(value.why)}`, page)
  }),
  ...figure.why.flatMap((why, i) => field(i ? '' : 'why', printable(why), page)),
]
