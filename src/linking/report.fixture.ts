import type {
  BlockKind,
  Claim,
  ClaimPlace,
  NameMention,
  Passage,
  Report,
  SourceKind,
  SourceLink,
  Span,
} from '../base/index.ts'

/** A link of a chain as a test writes it; its words are looked up in the text. */
export interface ToldLink {
  readonly text: string
  readonly kind: SourceKind
  readonly anonymous?: true
  readonly actor?: string
}

export interface ToldClaim {
  readonly words: string
  readonly id?: string
  readonly block?: Claim['block']
  /** From the one nearest the reader to the origin. */
  readonly by?: readonly ToldLink[]
  readonly at?: string
  readonly sameAs?: readonly string[]
}

export interface Told {
  readonly document: string
  readonly publisher?: string
  readonly published?: string
  readonly url?: string
  readonly byline?: string
  /** A sentence a line; the first characters of a line say what is no part of the body: see MARKS. */
  readonly text: string
  readonly claims?: readonly ToldClaim[]
  readonly names?: readonly { readonly text: string; readonly type: NameMention['type'] }[]
}

const MARKS: readonly (readonly [string, BlockKind])[] = [
  ['# ', 'headline'],
  ['~ ', 'credit-line'],
  ['! ', 'correction-notice'],
]

/** A report for the tests, with the spans of all that is told of it. */
export const reportFrom = (told: Told): Report => {
  const passages = passagesOf(told.text)
  const find = spanFinder(passages)
  const title = passages.find((p) => p.block === 'headline')?.text
  const { document, publisher, published, url, byline } = told
  return {
    document,
    input: `${document}.txt`,
    ...(url ? { url } : {}),
    ...(title ? { title } : {}),
    ...(byline ? { byline } : {}),
    ...(publisher ? { publisher } : {}),
    ...(published
      ? { published: { edtf: published, start: published, end: published, basis: 'given', why: 'given' } }
      : {}),
    passages,
    names: (told.names ?? []).map(({ text, type }) => ({
      ...find(text),
      text,
      type,
      passage: 0,
      roles: [],
      aliases: [],
    })),
    places: [],
    times: [],
    claims: (told.claims ?? []).map((c, k) => claimFrom(c, document, k, find)),
  }
}

const passagesOf = (text: string): Passage[] => {
  let start = 0
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const mark = MARKS.find(([m]) => line.startsWith(m))
      const words = mark ? line.slice(mark[0].length) : line
      const passage = { start, end: start + [...words].length, text: words, block: mark?.[1] ?? 'body' }
      start = passage.end + 1
      return passage
    })
}

const spanFinder = (passages: readonly Passage[]) => {
  const all = passages.map((p) => p.text).join('\n')
  return (words: string): Span => {
    const at = all.indexOf(words)
    if (at < 0) throw new Error(`the report does not say “${words}”`)
    const start = [...all.slice(0, at)].length
    return { start, end: start + [...words].length }
  }
}

const claimFrom = (
  { words, id, block = 'body', by = [], at, sameAs }: ToldClaim,
  document: string,
  index: number,
  find: (words: string) => Span,
): Claim => ({
  id: id ?? `${document}/${index}`,
  document,
  input: `${document}.txt`,
  type: 'kill',
  polarity: 'affirmed',
  modality: 'factual',
  stance: 'asserts',
  hedges: [],
  participants: [],
  places: at ? [{ role: 'at', text: at, name: at, precision: 1, ...find(at) } satisfies ClaimPlace] : [],
  attribution: by.map(
    (link, k): SourceLink => ({
      ...link,
      ...find(link.text),
      role: k === by.length - 1 ? 'origin' : 'relay',
    }),
  ),
  quoted: by.length ? 'indirect' : 'none',
  block,
  target: {
    source: document,
    selector: [
      { type: 'TextPositionSelector', ...find(words) },
      { type: 'TextQuoteSelector', exact: words, prefix: '', suffix: '' },
    ],
  },
  found_by: 'kill/test',
  links: sameAs ? { same_as: sameAs } : {},
})
