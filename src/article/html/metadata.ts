import type { DateClue } from '../draft.ts'
import type { DomDocument } from './dom.ts'

export interface Metadata {
  readonly title?: string
  readonly byline?: string
  readonly publisher?: string
  readonly dates: readonly DateClue[]
  /** The report's text as its publisher gives it to machines. */
  readonly articleBody?: string
}

type Json = { readonly [key: string]: unknown }
const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** schema.org types of a report; a page's other things (breadcrumbs, videos, its site) are not it. */
const REPORT = /(?:Article|NewsStory|BlogPosting|Report|Posting|WebPage)$/

/** What a page says of itself in JSON-LD, meta elements and time elements, the surest word first. */
export const readMetadata = (document: DomDocument): Metadata => {
  const report = reportOf(document)
  const meta = metaOf(document)
  const first = (...names: string[]) => names.map((n) => meta.get(n)).find((v) => v !== undefined)
  const dates: DateClue[] = []
  const clue = (value: unknown, from: string) => {
    if (typeof value === 'string' && value.trim()) dates.push({ value: value.trim(), from })
  }
  clue(report?.datePublished, 'JSON-LD datePublished')
  for (const name of DATE_META) clue(meta.get(name), name)
  clue(
    document.querySelector('[itemprop="datePublished"]')?.getAttribute('datetime'),
    'itemprop datePublished',
  )
  clue(
    document.querySelector('[itemprop="datePublished"]')?.getAttribute('content'),
    'itemprop datePublished',
  )
  clue(report?.dateCreated, 'JSON-LD dateCreated')
  for (const at of ['article time[datetime]', 'main time[datetime]', 'time[pubdate]', 'time[datetime]'])
    clue(document.querySelector(at)?.getAttribute('datetime'), 'the time element')
  const title =
    nameOf(report?.headline) ??
    first('og:title', 'twitter:title', 'dc.title') ??
    document.querySelector('title')?.textContent
  const byline =
    nameOf(report?.author) ??
    first('author', 'article:author', 'dc.creator', 'byl', 'parsely-author', 'sailthru.author')
  const publisher =
    nameOf(report?.publisher) ??
    first('og:site_name', 'application-name', 'dc.publisher', 'article:publisher')
  const body = report?.articleBody
  return {
    ...(title?.trim() ? { title: title.replace(/\s+/g, ' ').trim() } : {}),
    ...(byline && !/^https?:/.test(byline) ? { byline } : {}),
    ...(publisher && !/^https?:/.test(publisher) ? { publisher } : {}),
    ...(typeof body === 'string' && body.trim() ? { articleBody: body } : {}),
    dates,
  }
}

const DATE_META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'article.published',
  'date',
  'ptime',
  'cxenseparse:recs:publishtime',
  'originalpublicationdate',
  'og:pubdate',
]

const metaOf = (document: DomDocument): Map<string, string> => {
  const out = new Map<string, string>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim()
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase()
      if (name && content && !out.has(name)) out.set(name, content)
    }
  }
  return out
}

const reportOf = (document: DomDocument): Json | undefined => {
  const found: Json[] = []
  const walk = (value: unknown, depth: number): void => {
    if (depth > 6) return
    if (Array.isArray(value)) for (const v of value) walk(v, depth + 1)
    else if (isJson(value)) {
      if ([value['@type']].flat().some((t) => typeof t === 'string' && REPORT.test(t))) found.push(value)
      walk(value['@graph'], depth + 1)
      walk(value.mainEntity, depth + 1)
    }
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    try {
      walk(JSON.parse((script.textContent ?? '').replace(/\p{Cc}+/gu, ' ')), 0)
    } catch {
      // Pages often hold JSON-LD that is not JSON; the other sources are asked then.
    }
  const worth = (j: Json) => (j.articleBody ? 4 : 0) + (j.datePublished ? 2 : 0) + (j.headline ? 1 : 0)
  return found.sort((a, b) => worth(b) - worth(a))[0]
}

/** A name, the `name` of a thing, or those of a list of them. */
const nameOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.trim() || undefined
  if (Array.isArray(value)) return [...new Set(value.flatMap((v) => nameOf(v) ?? []))].join(', ') || undefined
  return isJson(value) ? nameOf(value.name) : undefined
}
