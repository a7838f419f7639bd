import type { Page } from './fetch/fetcher.ts'
import { shown, webAddress } from './fetch/web-address.ts'
import { type Found, found } from './found.ts'
import { issueOfError } from './issue-of-error.ts'
import { captureOfPage } from './page.ts'
import type { Web } from './web.ts'

/** Fetches a page, unless it has not changed since it was last stored. Throws as `Fetcher.page` does. */
export const visit = async (address: string, { fetcher, settings }: Web): Promise<Page> => {
  const { href } = webAddress(address)
  return fetcher.page(href, await settings.validators?.get(href))
}

/** Keeps what the server said of a page that is now stored. */
export const remember = async (address: string, page: Page, { settings }: Web): Promise<void> => {
  if (page.validator) await settings.validators?.set(webAddress(address).href, page.validator)
}

/** What a visited page holds. */
export const holds = (page: Page, address: string, { settings }: Web): Found => {
  if (!page.bytes) return { unchanged: shown(address) }
  try {
    return found(captureOfPage(page, shown(address), settings.retrievedAt ?? new Date().toISOString()))
  } catch (error) {
    return { issue: issueOfError(error, shown(address)) }
  }
}

/** One page of the web. */
export async function* ofPage(address: string, web: Web): AsyncGenerator<Found, void> {
  let page: Page
  try {
    page = await visit(address, web)
  } catch (error) {
    web.settings.signal?.throwIfAborted()
    yield { issue: issueOfError(error, shown(address)) }
    return
  }
  const what = holds(page, address, web)
  yield what
  // The caller has come back for more: what was given is stored, and need not be sent again.
  if (!('issue' in what)) await remember(address, page, web)
}
