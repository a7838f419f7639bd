import { agencyName } from '../lineage/index.ts'
import { ARTICLES, SEAT } from './lexicon.ts'

const ARTICLE = new RegExp(`^(?:${ARTICLES.join('|')})\\s+`, 'i')

/** The key of a source that no actor is known for. */
export const nameKey = (name: string): string => `name:${folded(plainName(name))}`

/** The key of an outlet or agency: one for all forms of a known agency's name, "a Reuters photographer" as well. */
export const outletKey = (name: string): string => `name:${folded(agencyName(plainName(name)))}`

/** A name without the article and the seat before it: "the Oslo-based Harbour Watch". */
export const plainName = (name: string): string => name.replace(ARTICLE, '').replace(SEAT, '')

/** Lower case, no articles, no marks: "the Observatory" and "Observatory" are one. */
export const folded = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/^(?:the|a|an)\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
