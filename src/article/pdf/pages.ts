import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { type Capture, DocumentError } from '../../base/index.ts'

export interface PdfText {
  readonly pages: readonly string[]
  readonly title?: string
  /** ISO date of the document's creation. */
  readonly created?: string
}

/** The text of each page. Throws a DocumentError `encrypted` or `bad-pdf`. */
export const extractPages = async ({ bytes, input }: Capture): Promise<PdfText> => {
  try {
    // The reader takes the bytes for its own: it is given a copy.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    const { text } = await extractText(pdf, { mergePages: false })
    const { info } = await getMeta(pdf)
    const title: unknown = info.Title
    const created =
      typeof info.CreationDate === 'string' ? /^D:(\d{4})(\d\d)(\d\d)/.exec(info.CreationDate) : null
    await pdf.loadingTask.destroy()
    return {
      pages: text,
      ...(typeof title === 'string' && title.trim() ? { title: title.trim() } : {}),
      ...(created ? { created: `${created[1]}-${created[2]}-${created[3]}` } : {}),
    }
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    const message = error instanceof Error ? error.message : String(error)
    if (/password|encrypt/i.test(`${name} ${message}`))
      throw new DocumentError('encrypted', input, 'is an encrypted PDF: save it without its password', {
        cause: error,
      })
    throw new DocumentError('bad-pdf', input, `is not a PDF that can be read (${message})`, { cause: error })
  }
}
