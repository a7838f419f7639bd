import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ruleCards } from '../../src/claims/index.ts'
import { root } from '../build-if-stale.ts'
import { anchorOf, escaped, MADE, paragraph } from './markdown.ts'

/** A word list that a source file exports. */
export interface WordList {
  readonly name: string
  /** Of the file, from the root of the project. */
  readonly path: string
  /** Its doc comment; empty where it has none. */
  readonly about: string
  readonly entries: readonly string[]
  /** The value itself, to see which rules use it. */
  readonly value: unknown
}

const isLexicon = (path: string): boolean =>
  /(^|\/)lexicon(\/[\w-]+)?\.ts$/.test(path) && !path.startsWith('src/claims/match/')

/** Every word list of the files named `lexicon.ts` and of the folders named `lexicon`. */
export const wordLists = async (): Promise<WordList[]> => {
  const paths = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((p) => relative(root, join(root, 'src', p)).replaceAll('\\', '/'))
    .filter(isLexicon)
    .sort()
  const lists: WordList[] = []
  for (const path of paths) {
    const source = readFileSync(join(root, path), 'utf8')
    const module = (await import(pathToFileURL(join(root, path)).href)) as Record<string, unknown>
    for (const m of source.matchAll(/(?:\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*)?^export const (\w+)/gm)) {
      const name = m[2] ?? ''
      const value = module[name]
      const entries = entriesOf(value)
      if (entries) lists.push({ name, path, about: comment(m[1] ?? ''), entries, value })
    }
  }
  return lists
}

const comment = (text: string): string =>
  text
    .replace(/^\s*\* ?/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** The entries of a list, a set, a table or a lexicon of rules, each in words; undefined for what is none of these. */
const entriesOf = (value: unknown): string[] | undefined => {
  if (value instanceof RegExp) return [value.source]
  if (typeof value !== 'object' || value === null) return undefined
  if ('words' in value && typeof value.words === 'function') return value.words() as string[]
  if (value instanceof Set || Array.isArray(value)) return [...value].map(inWords)
  const pairs = value instanceof Map ? [...value] : Object.entries(value)
  return pairs.map(([key, of]) =>
    of === undefined || of === true ? inWords(key) : `${inWords(key)} = ${inWords(of)}`,
  )
}

const inWords = (value: unknown): string => {
  if (value instanceof RegExp) return value.source
  if (value instanceof Set || Array.isArray(value)) return [...value].map(inWords).filter(Boolean).join('/')
  if (typeof value === 'object' && value !== null) return inWords(Object.values(value))
  return value === undefined || value === null ? '' : String(value)
}

/** The page of word lists, by file, with the rules that each list sets off. */
export const lexiconsPage = async (): Promise<string> => {
  const lists = await wordLists()
  const cards = ruleCards()
  const paths = [...new Set(lists.map((l) => l.path))]
  const words = lists.reduce((n, l) => n + l.entries.length, 0)
  return [
    '# The word lists',
    MADE,
    paragraph(
      `Muster’s words are data, apart from the rules that use them: ${lists.length} lists with ${words} entries. In the lists ` +
        'of triggers a verb stands before the words that must go with it (“shoot down”), a noun behind them (“air strike”). ' +
        'All are lemmas in lower case, unless the list says otherwise.',
    ),
    ...paths.flatMap((path) => [
      `## ${path}`,
      ...lists.filter((l) => l.path === path).flatMap((l) => section(l, cards)),
    ]),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n')
}

const section = (list: WordList, cards: ReturnType<typeof ruleCards>): string[] => {
  const users = cards.filter((c) => c.rule.trigger.lexicon === list.value).map((c) => c.id)
  return [
    `### ${list.name}`,
    ...(list.about ? [paragraph(escaped(list.about))] : []),
    paragraph(list.entries.map(escaped).join(', ')),
    ...(users.length
      ? [paragraph(`Trigger of ${users.map((id) => `[${id}](rules.md#${anchorOf(id)})`).join(', ')}.`)]
      : []),
  ]
}
