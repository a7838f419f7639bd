import { namedPhraseSpan, type Tree } from '../../analysis/index.ts'
import type { Analysis, Role, Span } from '../../base/index.ts'
import type { Met, Scene } from '../match/index.ts'

/** Words of the text that somebody asked about, and where they stand. */
export interface Phrase extends Span {
  readonly text: string
}

/** What fills a role: its phrase, and how its head word hangs in the tree. */
export interface Filler extends Phrase {
  readonly role: Role
  /** How the role was to be reached, in the rule's own words. */
  readonly reached: string
  /** The head word's relation and what it hangs on: `nsubj:pass of killed`. */
  readonly hangs: string
}

export const phraseAt = ({ article }: Analysis, at: Span): Phrase => ({
  start: at.start,
  end: at.end,
  text: article.text.slice(at),
})

export const phraseOf = (scene: Scene, head: number): Phrase =>
  phraseAt(scene.analysis, namedPhraseSpan(scene.tree, head))

/** `nsubj:pass of killed`, `root`. */
export const hangsOf = (tree: Tree, i: number): string => {
  const above = tree.head(i)
  return above < 0 ? tree.relation(i) : `${tree.relation(i)} of ${tree.word(above).form}`
}

/** What the trigger has around it, by deep grammar: what the roles of a rule choose from. */
export const argumentsInWords = (scene: Scene, { args }: Met): string => {
  const named = (name: string, head: number | undefined): string[] =>
    head === undefined ? [] : [`${name} “${phraseOf(scene, head).text}”`]
  const parts = [
    ...named('subject', args.subject),
    ...named('object', args.object),
    ...named('indirect', args.indirect),
    ...args.obliques.flatMap((o) => named(o.preposition, o.head)),
  ]
  return `${args.passive ? 'passive; ' : ''}${parts.join(', ') || 'nothing around it'}`
}
