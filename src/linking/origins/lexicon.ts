/**
 * Bodies of which a country has one: they are known by what they are, without a name. The key is the same for all words
 * that mean the body.
 */
export const OFFICES: readonly (readonly [key: string, words: RegExp])[] = [
  ['state media', /\bstate[- ](?:run |owned |controlled )?(?:media|television|tv|radio|news agency)\b/i],
  ['state media', /\bofficial (?:media|television|tv|radio|news agency)\b/i],
  ['army', /^(?:the )?(?:army|military|armed forces|general command)$/i],
  ['government', /^(?:the )?(?:government|regime)$/i],
  ['police', /^(?:the )?police$/i],
  ['foreign ministry', /^(?:the )?foreign ministry$/i],
  ['defence ministry', /^(?:the )?defen[cs]e ministry$/i],
  ['interior ministry', /^(?:the )?interior ministry$/i],
  ['health ministry', /^(?:the )?health ministry$/i],
]

/** Words before a source that are no part of its name. */
export const ARTICLES: readonly string[] = ['the', 'a', 'an', 'its', 'their', 'his', 'her', 'one']

/** Those who speak for a body: its word is theirs. */
export const SPEAKS_FOR =
  /\b(?:head|heads|chief|director|chair(?:man|woman)?|spokes(?:man|woman|person)|representative|secretary[- ]general)\b/i

/** Where a body sits, said before its name. */
export const SEAT = /^(?:\p{Lu}[\p{L}.]*[- ])?\p{Lu}[\p{L}.]*-based\s+/u
