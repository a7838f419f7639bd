import type { BlockKind, Claim, Role } from '../../../src/base/index.ts'

/** Something that sets a claim apart from a plain statement of fact. */
export interface Flag {
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

const MODALITY: Readonly<Record<Claim['modality'], string>> = {
  factual: '',
  future: 'future',
  hypothetical: 'hypothetical',
  requested: 'asked for, not done',
  generic: 'in general',
  historical: 'background',
}

export const BLOCKS: Readonly<Record<BlockKind, string>> = {
  headline: 'headline',
  body: '',
  highlight: 'highlights',
  caption: 'caption',
  quote: 'pull quote',
  'related-headline': 'related headline',
  'correction-notice': 'correction',
  'correction-contact': 'how to ask for corrections',
  'credit-line': 'credit line',
  boilerplate: 'not part of the report',
}

/** Negated, denied, hedged, asked for, quoted: what a reader must not miss. */
export const flagsOf = (claim: Claim): Flag[] =>
  [
    { text: claim.polarity === 'negated' ? 'did not happen' : '', grave: true },
    { text: STANCE[claim.stance], grave: claim.stance === 'denies' },
    { text: MODALITY[claim.modality], grave: false },
    {
      text: claim.hedges.length ? `hedged: ${claim.hedges.map((h) => `“${h.text}”`).join(', ')}` : '',
      grave: false,
    },
    { text: claim.quoted === 'direct' ? 'direct quote' : '', grave: false },
    { text: claim.block === 'body' ? '' : BLOCKS[claim.block], grave: false },
  ].filter((f) => f.text)

const ROLES: readonly (readonly [label: string, roles: readonly Role[]])[] = [
  ['who', ['agent']],
  ['whom', ['patient']],
  ['to', ['recipient']],
  ['with', ['instrument']],
  ['about', ['topic']],
]

/** Who did it, to whom: each role with its people, as written and as known. */
export const peopleOf = (claim: Claim): { readonly label: string; readonly names: readonly string[] }[] =>
  ROLES.flatMap(([label, roles]) => {
    const names = claim.participants
      .filter((p) => roles.includes(p.role))
      .map((p) => (p.actor && p.actor !== p.text ? `${p.text} (${p.actor})` : p.text))
    return names.length ? [{ label, names: [...new Set(names)] }] : []
  })
