import { type Entry, openPromise, type ZipFile } from 'yauzl'
import type { Capture, Issue } from '../../base/index.ts'
import { type ArchiveSettings, ofWarc } from './warc.ts'

/**
 * The pages of a WACZ file (a zip of WARC files, WACZ 1.1): each WARC of it is streamed, and nothing is unpacked to the
 * disk. A part goes by the name `crawl.wacz#archive/data.warc.gz`.
 */
export async function* ofWacz(
  file: string,
  settings: ArchiveSettings,
): AsyncGenerator<Capture | Issue, void> {
  let parts = 0
  let zip: ZipFile | undefined
  try {
    zip = await openPromise(file, { autoClose: false })
    for await (const entry of zip.eachEntry()) {
      if (!isWarc(entry)) continue
      parts++
      const stream = await zip.openReadStreamPromise(entry)
      try {
        yield* ofWarc(stream, `${file}#${entry.fileName}`, settings)
      } finally {
        stream.destroy()
      }
    }
  } catch (error) {
    if (isSystemError(error)) throw error
    const reason = error instanceof Error ? error.message : String(error)
    yield {
      code: 'bad-archive',
      input: file,
      message: `is no whole WACZ (zip) file: ${reason}. Fetch or export it again`,
    }
    return
  } finally {
    zip?.close()
  }
  if (!parts) yield { code: 'empty', input: file, message: 'holds no WARC file' }
}

const isWarc = (entry: Entry): boolean => /(^|\/)archive\/.*\.warc(\.gz)?$/i.test(entry.fileName)

const isSystemError = (error: unknown): boolean => error instanceof Error && 'syscall' in error
