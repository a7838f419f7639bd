import { formKey } from '../src/language/model/words.ts'
import type { TreebankSentence } from './treebank.ts'

/** What the treebank's labels and forms are, each in the order in which it is first met. */
export interface LabelSets {
  readonly tags: readonly string[]
  readonly relations: readonly string[]
  readonly entities: readonly string[]
  readonly features: Readonly<Record<string, string>>
  /** Forms seen at least twice; the rest is learned as unknown. */
  readonly forms: readonly string[]
}

const RARE = 2

export const collectLabels = (sentences: readonly TreebankSentence[]): LabelSets => {
  const count = (of: (s: TreebankSentence) => readonly string[]): Map<string, number> => {
    const counts = new Map<string, number>()
    for (const s of sentences) for (const x of of(s)) counts.set(x, (counts.get(x) ?? 0) + 1)
    return counts
  }
  const frequent = (counts: Map<string, number>): string[] =>
    [...counts].filter(([, n]) => n > RARE).map(([x]) => x)
  const forms = count((s) => s.forms.map(formKey))
  return {
    tags: frequent(count((s) => s.tags)),
    relations: frequent(count((s) => s.relations)),
    entities: ['', ...[...count((s) => s.entities ?? []).keys()].filter(Boolean)],
    features: collectFeatures(sentences),
    forms: [...forms].filter(([, n]) => n >= 2).map(([f]) => f),
  }
}

/** UD features by tag, and by form and tag where a form has others than its tag has most often. */
const collectFeatures = (sentences: readonly TreebankSentence[]): Record<string, string> => {
  const counts = new Map<string, Map<string, number>>()
  const add = (key: string, value: string): void => {
    const c = counts.get(key) ?? new Map<string, number>()
    counts.set(key, c.set(value, (c.get(value) ?? 0) + 1))
  }
  for (const s of sentences)
    s.forms.forEach((f, i) => {
      add(s.tags[i]!, s.features[i]!)
      add(`${formKey(f)} ${s.tags[i]}`, s.features[i]!)
    })
  const most = (c: Map<string, number>): [string, number] => [...c].reduce((a, b) => (b[1] > a[1] ? b : a))
  const out: Record<string, string> = {}
  for (const [key, c] of counts) {
    const [value, n] = most(c)
    const tag = key.split(' ').slice(-2).join(' ')
    if (key === tag || (n >= RARE && value !== most(counts.get(tag)!)[0])) out[key] = value
  }
  return out
}
