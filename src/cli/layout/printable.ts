/**
 * Words of a document made safe and even for a screen: white space is one space, and control characters (which could
 * move the cursor or recolour the terminal) and direction marks (which could reorder what a person reads) are left out.
 */
export const printable = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim()

/** The words in quotation marks; marks that they bring along are kept once. */
export const quoted = (text: string): string => `“${printable(text).replace(/^["“]([^"“”]*)["”]$/u, '$1')}”`
