import { type Article, type Capture, Text } from '../base/index.ts'
import type { Draft } from './draft.ts'
import { languageOf } from './language/language.ts'
import { publishedOf } from './published/published.ts'

export interface ArticleOptions {
  /** ISO date of publication; it outweighs what the capture's context and the document's own metadata say. */
  readonly published?: string
  readonly publisher?: string
  readonly title?: string
}

/** The record of an article from what the reader of its format made of it. */
export const finish = (
  capture: Capture,
  draft: Draft & { readonly place?: string },
  options: ArticleOptions,
): Article => {
  const { context, input, url } = capture
  const text = new Text(draft.text)
  const own = (kind: string) => draft.parts.find((p) => p.kind === kind)
  const head = own('headline')
  const masthead = draft.parts.find((p) => p.why === 'the outlet’s name above the head')
  const wordsOf = (p: { start: number; end: number } | undefined) => p && draft.text.slice(p.start, p.end)
  const given = options.published ?? context.published
  const published = publishedOf({
    ...(given === undefined ? {} : { given }),
    clues: draft.dates,
    ...(url === undefined ? {} : { url }),
    text: draft.text,
    parts: draft.parts,
    retrievedAt: capture.retrievedAt,
    input,
  })
  const spoken = draft.parts
    .filter((p) => p.kind !== 'boilerplate' && p.kind !== 'credit-line')
    .map(wordsOf)
    .join('\n')
  const title = options.title ?? context.title ?? draft.title ?? wordsOf(head)?.replace(/\s+/g, ' ')
  const publisher = options.publisher ?? context.publisher ?? draft.publisher ?? wordsOf(masthead)
  const byline =
    draft.byline ?? wordsOf(draft.parts.find((p) => p.why === 'a byline'))?.replace(/^by\s+/i, '')
  return {
    document: `sha256:${capture.sha256}`,
    input,
    ...(url === undefined ? {} : { url }),
    ...(title?.trim() ? { title: title.trim() } : {}),
    ...(byline ? { byline } : {}),
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
    ...(draft.place ? { datelinePlace: draft.place } : {}),
    language: languageOf(spoken || draft.text),
    text,
    blocks: draft.parts.map((p) => ({ ...text.spanOfUnits(p.start, p.end), kind: p.kind, why: p.why })),
    map: draft.map.map((m) => ({ text: text.spanOfUnits(m.text.start, m.text.end), bytes: m.bytes })),
  }
}
