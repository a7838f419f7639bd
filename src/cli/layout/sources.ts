import type { SourceLink } from '../../base/index.ts'
import { printable } from './printable.ts'

const linkInWords = ({ text, actor, anonymous, medium }: SourceLink): string => {
  const named = actor && actor !== text ? `${printable(text)} = ${printable(actor)}` : printable(text)
  const notes = [anonymous ? 'anonymous' : '', medium ? printable(medium) : ''].filter(Boolean)
  return notes.length ? `${named} (${notes.join(', ')})` : named
}

/** The chain from the one nearest the reader to the origin: `AFP ← Turkish diplomat (anonymous)`. */
export const chainInWords = (chain: readonly SourceLink[]): string =>
  chain.length ? chain.map(linkInWords).join(' ← ') : 'the outlet in its own voice'

/** The one whose word it rests on in the end, by the fullest name that the text gives. */
export const originName = (chain: readonly SourceLink[]): string | undefined => {
  const origin = chain.at(-1)
  return origin && printable(origin.actor ?? origin.text)
}
