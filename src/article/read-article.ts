import { type Article, type Capture, DocumentError } from '../base/index.ts'
import { type ArticleOptions, finish } from './finish.ts'
import { readHtml } from './html/read-html.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { readText } from './text/read-text.ts'

/**
 * Reads a capture: its clean text, the blocks of it and what each is, and what is known of the report. Throws a
 * DocumentError: `no-article` (a page without one), `empty`, `encoding` (no encoding fits the bytes), `encrypted` or
 * `bad-pdf` (a PDF that cannot be opened), `bad-date` (a given date that is none). A text in another language than English
 * is read and its language named; it is for the caller to refuse it.
 */
export const readArticle = async (capture: Capture, options: ArticleOptions = {}): Promise<Article> => {
  const title = options.title ?? capture.context.title
  const draft =
    capture.mediaType === 'application/pdf'
      ? await readPdf(capture)
      : capture.mediaType === 'text/html'
        ? readHtml(capture, title)
        : readText(capture, title)
  if (!draft.parts.length) throw new DocumentError('empty', capture.input, 'holds no text')
  return finish(capture, draft, options)
}
