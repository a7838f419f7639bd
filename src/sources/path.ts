import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import type { Issue } from '../base/index.ts'
import { captures, collect, filesOf, issueOf, typeOfName } from '../capture/index.ts'
import { ofWacz } from './archive/wacz.ts'
import { ofWarc } from './archive/warc.ts'
import { MAX_FEED_BYTES, openFeed } from './feed/open-feed.ts'
import { looksLikeFeed } from './feed/sniff.ts'
import { type Found, found } from './found.ts'
import { issueOfError } from './issue-of-error.ts'
import { ofWholeFeed } from './url.ts'
import type { Web } from './web.ts'

const WARC = /\.warc(\.gz)?$/i
const WACZ = /\.wacz$/i

/** What a file holds, or all files of a folder that are read; feeds among them only where they are named themselves. */
export async function* ofPath(path: string, web: Web): AsyncGenerator<Found, void> {
  try {
    const about = await stat(path)
    if (about.isDirectory()) yield* ofFolder(path, web)
    else if (about.isFile() && (await isFeed(path))) yield* ofFeedFile(path, web)
    else yield* ofFile(path, web)
  } catch (error) {
    web.settings.signal?.throwIfAborted()
    yield { issue: issueOfFile(error, path) }
  }
}

async function* ofFolder(folder: string, web: Web): AsyncGenerator<Found, void> {
  let files = 0
  for await (const file of filesOf(folder, isRead)) {
    files++
    try {
      yield* ofFile(file, web)
    } catch (error) {
      web.settings.signal?.throwIfAborted()
      yield { issue: issueOfFile(error, file) }
    }
  }
  const message = 'holds no file of a type that is read (text, HTML, PDF, JSONL, WARC, WACZ)'
  if (!files) yield { issue: { code: 'empty', input: folder, message } }
}

const isRead = (name: string): boolean => WARC.test(name) || WACZ.test(name) || typeOfName(name) !== undefined

async function* ofFile(file: string, { settings }: Web): AsyncGenerator<Found, void> {
  const about = { maxBytes: settings.maxBytes, retrievedAt: settings.retrievedAt ?? new Date().toISOString() }
  if (WACZ.test(file)) for await (const one of ofWacz(file, about)) yield found(one)
  else if (WARC.test(file)) {
    const stream = createReadStream(file, { highWaterMark: 256 * 1024 })
    try {
      for await (const one of ofWarc(stream, file, about)) yield found(one)
    } finally {
      stream.destroy()
    }
  } else for await (const one of captures([file], about)) yield found(one)
}

/** Only files that do not say by their names what they are can be feeds. */
const isFeed = async (path: string): Promise<boolean> => {
  if (isRead(path)) return false
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0)
    return looksLikeFeed(buffer.subarray(0, bytesRead))
  } finally {
    await file.close()
  }
}

async function* ofFeedFile(path: string, web: Web): AsyncGenerator<Found, void> {
  // One byte beyond the limit shows that there is more.
  const bytes = await collect(createReadStream(path, { end: MAX_FEED_BYTES }), MAX_FEED_BYTES + 1)
  const feed = openFeed(bytes ?? new Uint8Array(), path, { maxItems: web.settings.maxItems })
  yield* ofWholeFeed(feed, path, web)
}

const issueOfFile = (error: unknown, path: string): Issue => {
  try {
    return issueOf(error, path)
  } catch {
    return issueOfError(error, path)
  }
}
