import type { SourceKind, SourceLink, Span } from '../../base/index.ts'
import { antecedentOf } from '../coreference/index.ts'
import { namedPhraseSpan, type Tree } from '../tree/index.ts'
import { sourceKind } from './kind.ts'
import { ANONYMOUS_HEADS } from './lexicon.ts'
import type { NameTable } from './names.ts'

/** A source as it was last met in the text, with the words that named it there. */
interface Met {
  readonly sentence: number
  readonly at: Span
  readonly text: string
  readonly name: string
  readonly lemmas: ReadonlySet<string>
  readonly anonymous: boolean
  readonly plural: boolean
  readonly person: boolean
  readonly kind: SourceKind
}

const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'who'])

/** Remembers the sources of a report in order, and tells for whom "the source", "the group" or "he" stands. */
export class SourceMemory {
  private readonly met: Met[] = []
  private readonly names: NameTable
  private readonly trees: readonly Tree[]

  constructor(names: NameTable, trees: readonly Tree[]) {
    this.names = names
    this.trees = trees
  }

  /** One link of a chain; what it stands for is looked up, and it is remembered. */
  link(tree: Tree, head: number, role: SourceLink['role']): SourceLink {
    const at = namedPhraseSpan(tree, head)
    const phrase = tree.words.flatMap((w, i) => (at.start <= w.start && w.end <= at.end ? [i] : []))
    const text = written(tree, phrase)
    const described = tree.subtree(head, (c) => tree.isRelation(c, 'conj', 'acl', 'advcl', 'parataxis'))
    const longer = tree.word(head).upos === 'PROPN' ? this.names.fullName(properPart(text)) : undefined
    const before = this.antecedent(tree, head, phrase) ?? this.metByName(longer ?? properPart(text))
    const named =
      tree.word(head).upos === 'PROPN' ||
      phrase.some(
        (i) => tree.word(i).upos === 'PROPN' && tree.isRelation(i, 'flat', 'appos') && tree.head(i) === head,
      )
    const kind = before ? before.kind : sourceKind(tree, head, described)
    const anonymous = before
      ? before.anonymous
      : !named && ANONYMOUS_HEADS.has(tree.lemma(head)) && !this.hasNamedApposition(tree, head)
    const actor = before?.name ?? longer
    if (PRONOUNS.has(tree.lemma(head)) && before) {
      this.met.push(before)
      return {
        ...before.at,
        text: before.text,
        role,
        kind: before.kind,
        ...(before.name !== before.text ? { actor: before.name } : {}),
        ...(anonymous ? { anonymous: true as const } : {}),
      }
    }
    if (!PRONOUNS.has(tree.lemma(head)))
      this.met.push({
        sentence: tree.index,
        at,
        text,
        name: actor ?? text,
        lemmas: new Set([
          tree.lemma(head),
          ...tree.childrenBy(head, 'appos', 'compound', 'nmod').map((c) => tree.lemma(c)),
          ...(before ? before.lemmas : []),
        ]),
        anonymous,
        plural: /^NNP?S$/.test(tree.word(head).xpos),
        person: tree.sentence.entities.find((e) => e.head === head)?.type === 'person',
        kind,
      })
    return {
      ...at,
      text,
      role,
      kind,
      ...(actor && actor !== text ? { actor } : {}),
      ...(anonymous ? { anonymous: true as const } : {}),
    }
  }

  /** The last source, for a quotation that goes on without a cue. */
  last(): { name: string; kind: SourceKind; anonymous: boolean } | undefined {
    return this.met.at(-1)
  }

  private metByName(name: string): Met | undefined {
    return [...this.met]
      .reverse()
      .find((m) => !m.anonymous && (m.name === name || properPart(m.text) === name))
  }

  /** The named person that was last a subject before a "he" or "she" of the same sentence. */
  private personBefore(tree: Tree, head: number): Met | undefined {
    for (let i = head - 1; i >= 0; i--) {
      if (tree.word(i).upos !== 'PROPN' || !tree.isRelation(i, 'nsubj')) continue
      if (tree.sentence.entities.find((e) => e.head === i)?.type !== 'person') continue
      return this.metAt(tree, i)
    }
    return undefined
  }

  /** The person of the sentences before whom the pronoun stands for, though it has not been a source yet. */
  private personNamed(tree: Tree, head: number): Met | undefined {
    const found = antecedentOf(this.trees, tree, head)
    return found && this.metAt(found.tree, found.head)
  }

  private metAt(tree: Tree, i: number): Met {
    const at = namedPhraseSpan(tree, i)
    const phrase = tree.words.flatMap((w, k) => (at.start <= w.start && w.end <= at.end ? [k] : []))
    const text = written(tree, phrase)
    const described = tree.subtree(i, (c) => tree.isRelation(c, 'conj', 'acl', 'advcl', 'parataxis'))
    return {
      sentence: tree.index,
      at,
      text,
      name: this.names.fullName(properPart(text)) ?? text,
      lemmas: new Set([tree.lemma(i)]),
      anonymous: false,
      plural: false,
      person: true,
      kind: sourceKind(tree, i, described),
    }
  }

  private hasNamedApposition(tree: Tree, head: number): boolean {
    return tree.childrenBy(head, 'appos', 'flat').some((c) => tree.word(c).upos === 'PROPN')
  }

  private antecedent(tree: Tree, head: number, phrase: readonly number[]): Met | undefined {
    const lemma = tree.lemma(head)
    const recent = [...this.met].reverse()
    if (PRONOUNS.has(lemma)) {
      if (lemma === 'they' || lemma === 'we') return recent.find((m) => m.plural) ?? recent[0]
      if (lemma === 'it') return recent.find((m) => !m.person) ?? undefined
      const spoke = recent.find((m) => m.person)
      const near = spoke && tree.index - spoke.sentence <= 1 ? spoke : undefined
      return this.personBefore(tree, head) ?? near ?? this.personNamed(tree, head) ?? spoke ?? recent[0]
    }
    if (!definite(tree, head) || phrase.length > 3) return undefined
    const same = recent.find((m) => m.lemmas.has(lemma))
    if (same) return same
    if (lemma === 'source') return recent.find((m) => m.anonymous)
    return undefined
  }
}

const written = (tree: Tree, phrase: readonly number[]): string =>
  phrase
    .map((i, k) =>
      k < phrase.length - 1 && tree.word(i).spaceAfter ? `${tree.word(i).form} ` : tree.word(i).form,
    )
    .join('')

const definite = (tree: Tree, head: number): boolean =>
  tree
    .childrenBy(head, 'det')
    .some((d) => ['the', 'that', 'this', 'these', 'those', 'both'].includes(tree.lemma(d)))

/** A name without the title before it. */
const properPart = (text: string): string => text.replace(/^(?:[Tt]he |[A-Z][a-z]+\. )+/, '')
