import { overlaps, type Report, type SourceKind, type SourceLink, type Span } from '../../base/index.ts'
import { OFFICES, SPEAKS_FOR } from './lexicon.ts'
import { folded, nameKey, outletKey, plainName } from './name-key.ts'
import type { Known, Named, OriginContext } from './origin.ts'

/** A link of a chain, and by what it is known. */
export interface Source {
  readonly key: string
  readonly name: string
  readonly known: Known
}

/** What a link of a chain of sources stands for. A source that is only described has its words as the key. */
export const sourceOf = (link: SourceLink, report: Report, context: OriginContext): Source => {
  const words = link.actor ?? link.text
  return (
    (link.anonymous ? undefined : (bodyOf(link, report, context) ?? actorAt(link, report, context))) ??
    officeOf(words, link) ??
    (!link.anonymous && isNamed(link, report) ? named(words, link.kind) : undefined) ?? {
      key: `words:${folded(words)}`,
      name: words,
      known: 'described',
    }
  )
}

const REPORTING: ReadonlySet<SourceKind> = new Set(['wire', 'outlet', 'state-media'])

const named = (words: string, kind: SourceKind): Source => ({
  key: REPORTING.has(kind) ? outletKey(words) : nameKey(words),
  name: plainName(words),
  known: 'named',
})

const ofActor = ({ id, name, speaksFor }: Named): Source =>
  speaksFor ? ofActor(speaksFor) : { key: id, name, known: 'named' }

const actorAt = (link: SourceLink, { document }: Report, { actorOf }: OriginContext): Source | undefined => {
  const actor = actorOf?.(document, link) ?? (link.actor ? actorOf?.(document, link.actor) : undefined)
  return actor && ofActor(actor)
}

/** The body for which the source speaks by its own words: "Harbour Watch director Ola Berg". */
const bodyOf = (link: SourceLink, report: Report, { actorOf }: OriginContext): Source | undefined => {
  if (!SPEAKS_FOR.test(link.text)) return undefined
  const body = namesAt(link, report).find((n) => n.type === 'organization')
  if (!body || SPEAKS_FOR.test(body.text)) return undefined
  const actor = actorOf?.(report.document, body)
  return actor ? ofActor(actor) : named(body.text, link.kind)
}

const officeOf = (words: string, { anonymous }: SourceLink): Source | undefined => {
  const office = anonymous ? undefined : OFFICES.find(([, pattern]) => pattern.test(words))?.[0]
  const hasOwnName = /\p{Lu}{3}/u.test(words)
  return office && !hasOwnName ? { key: `office:${office}`, name: words, known: 'office' } : undefined
}

const namesAt = (at: Span, report: Report) => report.names.filter((n) => overlaps(n, at))

/** A name stands in the words; a capital at the head of a sentence makes none. */
const isNamed = (link: SourceLink, report: Report): boolean =>
  link.actor
    ? hasCapital(link.actor)
    : namesAt(link, report).length > 0 || hasCapital(link.text.replace(/^\S+/, ''))

const hasCapital = (words: string): boolean => /(?:^|[\s(“"'-])\p{Lu}/u.test(words)
