import { nounPhrase, type Tree } from '../tree/index.ts'

const words = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu) ?? []

const SMALL = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'de', 'la', 'al'])

/** The initials of a name, little words left out: "FSA" for "Free Syrian Army". */
const initials = (name: string): string =>
  words(name)
    .filter((w) => !SMALL.has(w.toLowerCase()))
    .map((w) => w[0]?.toUpperCase() ?? '')
    .join('')

/** The proper name inside a noun phrase: its run of proper nouns, titles and determiners left out. */
const properRun = (tree: Tree, head: number): string | undefined => {
  if (tree.word(head).upos !== 'PROPN') return undefined
  const phrase = nounPhrase(tree, head)
  const run = phrase.filter(
    (i) => tree.word(i).upos === 'PROPN' || SMALL.has(tree.lemma(i)) || tree.word(i).form === '-',
  )
  while (run.length && SMALL.has(tree.lemma(run[0]!))) run.shift()
  while (run.length && SMALL.has(tree.lemma(run.at(-1)!))) run.pop()
  const first = run[0]
  const last = run.at(-1)
  if (first === undefined || last === undefined) return undefined
  return tree.words
    .slice(first, last + 1)
    .map((w, k, all) => (k < all.length - 1 && w.spaceAfter ? `${w.form} ` : w.form))
    .join('')
}

/** The proper names of one report, and which longer name a shorter one stands for. */
export class NameTable {
  /** Each with its words in lower case and its initials. */
  private readonly names: readonly {
    readonly name: string
    readonly have: readonly string[]
    readonly initials: string
  }[]

  constructor(trees: readonly Tree[]) {
    const seen = new Set<string>()
    for (const tree of trees)
      tree.words.forEach((w, i) => {
        if (w.upos !== 'PROPN' || tree.isRelation(i, 'flat', 'compound')) return
        const name = properRun(tree, i)
        if (name) seen.add(name)
      })
    this.names = [...seen].map((name) => ({
      name,
      have: words(name).map((w) => w.toLowerCase()),
      initials: initials(name),
    }))
  }

  /**
   * The longer name that this one stands for: one of which it is the last part ("Nuland", "el Kurdi") or the initials
   * ("FSA"). Undefined where the text knows no longer one, or more than one.
   */
  fullName(short: string): string | undefined {
    const want = words(short).map((w) => w.toLowerCase())
    if (!want.length) return undefined
    const plain = short.replace(/\./g, '')
    const isShort = want.length === 1 && /^[A-Z]{2,6}$/.test(plain)
    const longer = this.names.flatMap(({ name, have, initials }) => {
      if (have.length <= want.length) return []
      if (isShort && initials === plain) return [name]
      const before = have[have.length - want.length - 1]
      return !SMALL.has(before ?? '') && want.every((w, k) => have[have.length - want.length + k] === w)
        ? [name]
        : []
    })
    const longest = [...longer].sort((a, b) => b.length - a.length)[0]
    if (longest === undefined) return undefined
    return longer.every(
      (n) => longest.toLowerCase().includes(n.toLowerCase()) || initials(n) === initials(longest),
    )
      ? longest
      : undefined
  }
}
