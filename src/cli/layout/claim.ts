import type { Claim, Participant, Role } from '../../base/index.ts'
import { quantityInWords } from './counts.ts'
import { claimTimeInWords } from './dates.ts'
import type { Numbering } from './numbering.ts'
import type { Palette } from './palette.ts'
import { placesInWords } from './places.ts'
import { printable, quoted } from './printable.ts'
import { chainInWords } from './sources.ts'
import { columnsOf, wrap } from './wrap.ts'

const INDENT = '     '
const LABEL = 10

/** One claim as a person reads it: its words, then who, whom, where, when, how many, on whose word. */
export const claimLines = (claim: Claim, numbers: Numbering, width: number, paint: Palette): string[] => {
  const number = `[${numbers.of(claim.id)}]`.padEnd(INDENT.length)
  const head = [paint.type(claim.type), ...marksInWords(claim, paint)]
  return [
    ...wrap(head.join(' · '), width, paint.faint(number), INDENT),
    ...wrap(quoted(claim.target.selector[1].exact), width, INDENT).map(
      (l) => INDENT + paint.quote(l.trimStart()),
    ),
    ...fieldLines(claim, numbers, width, INDENT, paint),
  ]
}

/** The slots of a claim, one a line: who, whom, where, when, how many, on whose word. */
export const fieldLines = (
  claim: Claim,
  numbers: Numbering,
  width: number,
  indent: string,
  paint: Palette,
): string[] =>
  fieldsOf(claim, numbers).flatMap(([label, text]) => {
    const first = indent + paint.label(label.padEnd(LABEL))
    return wrap(text, width, first, ' '.repeat(columnsOf(first)))
  })

/** What sets a claim apart from a plain statement: negated, denied, hedged, asked for, quoted. */
export const marksInWords = (claim: Claim, paint: Palette): string[] =>
  marksOf(claim).map((m) => (m.grave ? paint.dispute(m.text) : paint.mark(m.text)))

interface Mark {
  readonly text: string
  readonly grave: boolean
}

const STANCE: Readonly<Record<Claim['stance'], string>> = {
  asserts: '',
  denies: 'denied by the source',
  confirms: 'confirmed by the source',
  'cannot-confirm': 'not confirmed',
  withholds: 'withheld',
}

/** Types that say the stance already: a denial need not be marked as denied. */
const SAID_BY_TYPE: Partial<Record<Claim['stance'], string>> = {
  denies: 'deny',
  confirms: 'confirm',
  'cannot-confirm': 'unverified',
  withholds: 'withhold',
}

/** Each modality as a mark; nothing for what is told as a fact. */
export const MODALITY: Readonly<Record<Claim['modality'], string>> = {
  factual: '',
  future: 'future',
  hypothetical: 'hypothetical',
  requested: 'asked for, not done',
  generic: 'in general',
  historical: 'background',
}

const BLOCK: Readonly<Record<Claim['block'], string>> = {
  body: '',
  headline: 'headline',
  highlight: 'highlights',
  caption: 'caption',
  quote: 'pull quote',
}

const marksOf = (claim: Claim): Mark[] =>
  [
    { text: claim.polarity === 'negated' ? 'negated' : '', grave: true },
    {
      text: claim.type === SAID_BY_TYPE[claim.stance] ? '' : STANCE[claim.stance],
      grave: claim.stance === 'denies',
    },
    { text: MODALITY[claim.modality], grave: false },
    {
      text: claim.hedges.length ? `hedged: ${claim.hedges.map((h) => printable(h.text)).join(', ')}` : '',
      grave: false,
    },
    { text: claim.quoted === 'direct' ? 'direct quote' : '', grave: false },
    { text: BLOCK[claim.block], grave: false },
  ].filter((m) => m.text)

const named = (p: Participant): string =>
  p.actor && p.actor !== p.text ? `${printable(p.text)} (${printable(p.actor)})` : printable(p.text)

const roles = (claim: Claim, ...wanted: Role[]): string =>
  [...new Set(claim.participants.filter((p) => wanted.includes(p.role)).map(named))].join('; ')

const fieldsOf = (claim: Claim, numbers: Numbering): [string, string][] =>
  (
    [
      ['who', roles(claim, 'agent')],
      ['whom', roles(claim, 'patient')],
      ['to', roles(claim, 'recipient')],
      ['with', roles(claim, 'instrument')],
      ['about', roles(claim, 'topic')],
      ['where', placesInWords(claim.places, claim.participants)],
      ['when', claim.time ? claimTimeInWords(claim.time) : ''],
      ['how many', claim.quantity ? printable(quantityInWords(claim.quantity)) : ''],
      ['source', chainInWords(claim.attribution)],
      ['links', numbers.linksOf(claim)],
    ] satisfies [string, string][]
  ).filter(([, text]) => text)
