import { type AnalysisTools, analyse, Tree } from '../../analysis/index.ts'
import { type Article, contains, readMarked, Text } from '../../base/index.ts'
import { type Find, find, indexRules, type Rule, scenes } from '../match/index.ts'
import { RULES } from '../rules/index.ts'
import { fillersOf, type Try, tryOf } from './tries.ts'

/** One example or near-miss of a rule, run through the real analysis with all rules. */
export interface RuleCheck {
  readonly kind: 'example' | 'near-miss'
  /** As it is declared, with its marks. */
  readonly sentence: string
  readonly passed: boolean
  /** What all rules together found in it, in words: `kill/verb at killed (patient: two men)`. */
  readonly found: readonly string[]
  /** What is not as the declaration says; none where it passed. */
  readonly faults: readonly string[]
  /** How far the rule got, at each word where it was tried. */
  readonly tries: readonly Try[]
  /** Rules that fired first at a word of this rule's trigger, so that this one was not asked. */
  readonly overtaken: readonly string[]
  /** The sentences as the rules saw them. */
  readonly trees: readonly Tree[]
}

const INDEX = indexRules(RULES)

/** Runs the examples and near-misses of a rule. Throws a SyntaxError for an example that is marked wrongly. */
export const checkRule = (rule: Rule, tools: AnalysisTools): RuleCheck[] => [
  ...rule.examples.map((sentence) => check(rule, 'example', sentence, tools)),
  ...rule.nearMisses.map((sentence) => check(rule, 'near-miss', sentence, tools)),
]

const check = (rule: Rule, kind: RuleCheck['kind'], sentence: string, tools: AnalysisTools): RuleCheck => {
  const { text, marks } = kind === 'example' ? readMarked(sentence) : { text: sentence, marks: [] }
  const analysis = analyse(paragraph(text), tools)
  const tries: Try[] = []
  const overtaken: string[] = []
  const finds = scenes(analysis).flatMap((scene) =>
    find(INDEX, scene, {
      tried: (r, s, word, outcome) => {
        if (r.id === rule.id) tries.push(tryOf(r, s, word, outcome))
      },
      chosen: (f, later) => {
        if (later.some((r) => r.id === rule.id))
          overtaken.push(`${f.rule.id} comes first at “${f.scene.tree.word(f.met.head).form}”`)
      },
    }),
  )
  const mine = finds.filter((f) => f.rule.id === rule.id)
  const faults =
    kind === 'near-miss'
      ? mine.map((f) => `it fires: ${inWords(f)}`)
      : mine.length
        ? fewest(mine.map((f) => marksMissed(f, marks)))
        : ['it does not fire']
  return {
    kind,
    sentence,
    passed: faults.length === 0,
    found: finds.map(inWords),
    faults,
    tries,
    overtaken,
    trees: analysis.sentences.map((s, i) => new Tree(s, i)),
  }
}

const fewest = (lists: readonly string[][]): string[] =>
  [...lists].sort((a, b) => a.length - b.length)[0] ?? []

type Marks = ReturnType<typeof readMarked>['marks']

/** The marks of an example that a find does not meet. */
const marksMissed = (found: Find, marks: Marks): string[] =>
  marks.flatMap((mark) => {
    const { tree, analysis } = found.scene
    const wanted = `${mark.name} is marked “${analysis.article.text.slice(mark)}”`
    if (mark.name === 'trigger')
      return found.met.words.some((i) => contains(mark, tree.word(i)))
        ? []
        : [`${wanted}, found at “${tree.word(found.met.head).form}”`]
    const filler = [...found.roles].find(([role]) => role === mark.name)?.[1]
    if (filler === undefined) return [`${wanted}, found none`]
    return contains(mark, tree.word(filler))
      ? []
      : [`${wanted}, found the phrase of “${tree.word(filler).form}”`]
  })

const inWords = (found: Find): string => {
  const roles = fillersOf(found).map((f) => `${f.role}: ${f.text}`)
  return `${found.rule.id} at “${found.scene.tree.word(found.met.head).form}”${roles.length ? ` (${roles.join('; ')})` : ''}`
}

const paragraph = (string: string): Article => {
  const text = new Text(string)
  return {
    document: 'sha256:example',
    input: 'example',
    language: 'en',
    text,
    blocks: [{ kind: 'body', start: 0, end: text.length, why: 'an example of a rule' }],
    map: [],
  }
}
