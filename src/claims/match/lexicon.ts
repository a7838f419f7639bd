import type { Tree } from '../../analysis/index.ts'

/**
 * A set of lemmas, some with the words that must go with them: "shoot down" asks for the particle of the verb, "air
 * strike" for the word before the noun. Lower case.
 */
export class Lexicon {
  readonly name: string
  /** Head lemma to the companions that may complete it; null where it stands for itself. */
  private readonly entries = new Map<string, (readonly string[] | null)[]>()
  readonly kind: 'verb' | 'noun'

  constructor(name: string, kind: 'verb' | 'noun', entries: readonly string[]) {
    this.name = name
    this.kind = kind
    for (const entry of entries) {
      const words = entry.split(' ')
      const head = kind === 'verb' ? words.shift()! : words.pop()!
      const list = this.entries.get(head) ?? []
      list.push(words.length ? words : null)
      this.entries.set(head, list)
    }
  }

  /** The head lemmas, for the index of rules. */
  get heads(): Iterable<string> {
    return this.entries.keys()
  }

  /** The words of the entry that stands at this head, the head included; undefined where none does. */
  at(tree: Tree, head: number): number[] | undefined {
    const options =
      this.entries.get(tree.lemma(head)) ??
      (this.kind === 'noun' ? this.entries.get(tree.word(head).form.toLowerCase()) : undefined)
    if (!options) return undefined
    const longest = [...options].sort((a, b) => (b?.length ?? 0) - (a?.length ?? 0))
    for (const companions of longest) {
      if (!companions) return [head]
      const found = this.kind === 'verb' ? after(tree, head, companions) : before(tree, head, companions)
      if (found) return found
    }
    return undefined
  }

  words(): string[] {
    return [...this.entries].flatMap(([head, list]) =>
      list.map((c) => (!c ? head : this.kind === 'verb' ? [head, ...c].join(' ') : [...c, head].join(' '))),
    )
  }
}

const sameWord = (tree: Tree, i: number, word: string): boolean =>
  tree.lemma(i) === word || tree.word(i).form.toLowerCase() === word

/** Particles and fixed companions of a verb: its dependents, or the words right behind it. */
const after = (tree: Tree, head: number, companions: readonly string[]): number[] | undefined => {
  const found = [head]
  for (const word of companions) {
    const near = [...tree.children(head), head + 1, head + 2].find(
      (i) => i > head && i < tree.words.length && sameWord(tree, i, word),
    )
    if (near === undefined) return undefined
    found.push(near)
  }
  return found
}

const before = (tree: Tree, head: number, companions: readonly string[]): number[] | undefined => {
  const found: number[] = []
  let at = head - 1
  for (const word of [...companions].reverse()) {
    if (at >= 0 && tree.word(at).form === '-') at--
    if (at < 0 || !sameWord(tree, at, word)) return undefined
    found.unshift(at)
    at--
  }
  return [...found, head]
}

export const verbs = (name: string, text: string): Lexicon => new Lexicon(name, 'verb', entries(text))
export const nouns = (name: string, text: string): Lexicon => new Lexicon(name, 'noun', entries(text))

const entries = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((e) => e.trim().replace(/\s+/g, ' '))
    .filter(Boolean)
