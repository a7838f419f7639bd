import { captures } from '../capture/index.ts'
import { Fetcher } from './fetch/fetcher.ts'
import { looksLikeUrl, shown } from './fetch/web-address.ts'
import { type Found, found } from './found.ts'
import type { SourceOptions, SourceResult } from './options.ts'
import { ofPath } from './path.ts'
import { settingsOf } from './settings.ts'
import { untilAborted } from './until-aborted.ts'
import { ofUrl } from './url.ts'
import type { Web } from './web.ts'

/**
 * Like `captures`, and also URLs (http and https), feeds (RSS, Atom, JSON Feed: the pages of their items), WARC and WACZ
 * files, in the order of `sources`. Nothing throws for bad input: each is one Issue, and the next document follows. Ends
 * quietly when the signal of the options is aborted.
 */
export async function* fromSources(
  sources: readonly string[],
  options: SourceOptions = {},
): AsyncGenerator<SourceResult, void> {
  const settings = settingsOf(options)
  const web = { settings, fetcher: new Fetcher(settings) }
  try {
    for (const source of sources)
      for await (const one of untilAborted(ofSource(source, web), settings.signal))
        yield { source: looksLikeUrl(source) ? shown(source) : source, ...one }
  } finally {
    await web.fetcher.close()
  }
}

async function* ofSource(source: string, web: Web): AsyncGenerator<Found, void> {
  if (looksLikeUrl(source)) yield* ofUrl(source, web)
  else if (source !== '-') yield* ofPath(source, web)
  else {
    const { maxBytes, stdin, retrievedAt } = web.settings
    const about = { maxBytes, stdin, ...(retrievedAt ? { retrievedAt } : {}) }
    for await (const one of captures(['-'], about)) yield found(one)
  }
}
