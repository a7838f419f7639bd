/** Characters in which the root element of a feed must show. */
const HEAD = 4096

/** Blanks, the XML declaration, comments, the document type: what may stand before the root element. */
const PREAMBLE = /^(?:\s+|<\?[^>]*>|<!--[\s\S]*?-->|<!doctype[^>[]*(?:\[[^\]]*\])?[^>]*>)/i
const ROOT = /^<(?:[\w-]+:)?(?:rss|feed|rdf)[\s>]/i
const JSON_FEED = /^\{[\s\S]*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version\\?\//i

/** True where the bytes start as RSS, Atom or a JSON Feed does. */
export const looksLikeFeed = (bytes: Uint8Array): boolean => {
  let text = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1').replace(/^ï»¿/, '')
  for (let before = PREAMBLE.exec(text); before; before = PREAMBLE.exec(text))
    text = text.slice(before[0].length)
  return ROOT.test(text) || JSON_FEED.test(text)
}
