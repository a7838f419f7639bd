import type { Model } from '../src/language/model/index.ts'
import type { TreebankSentence } from './treebank.ts'

/** Percentages over words. LAS and UAS as in the CoNLL 2018 shared task: relation subtypes are left out. */
export interface Accuracy {
  readonly words: number
  readonly upos: number
  readonly xpos: number
  readonly uas: number
  readonly las: number
  /** F1 of typed mention heads over the words of GUM. NaN without such words. */
  readonly entity: number
}

export const accuracy = (model: Model, sentences: readonly TreebankSentence[]): Accuracy => {
  const n = { words: 0, upos: 0, xpos: 0, uas: 0, las: 0, gold: 0, found: 0, entity: 0 }
  const found = model.annotateAll(sentences.map((s) => s.forms))
  sentences.forEach((s, k) => {
    s.forms.forEach((_, i) => {
      const a = found[k]![i]!
      const [upos, xpos] = s.tags[i]!.split(' ')
      n.words++
      n.upos += Number(a.upos === upos)
      n.xpos += Number(a.xpos === xpos)
      const attached = a.head === s.heads[i]
      n.uas += Number(attached)
      n.las += Number(attached && a.deprel.split(':')[0] === s.relations[i]!.split(':')[0])
      if (!s.entities) return
      n.gold += Number(s.entities[i] !== '')
      n.found += Number(a.entity !== null)
      n.entity += Number(a.entity !== null && a.entity === s.entities[i])
    })
  })
  const share = (x: number, of: number): number => (100 * x) / of
  return {
    words: n.words,
    upos: share(n.upos, n.words),
    xpos: share(n.xpos, n.words),
    uas: share(n.uas, n.words),
    las: share(n.las, n.words),
    entity: n.gold ? share(2 * n.entity, n.gold + n.found) : Number.NaN,
  }
}

export const describeAccuracy = (a: Accuracy): string =>
  (['upos', 'xpos', 'uas', 'las', 'entity'] as const)
    .filter((k) => !Number.isNaN(a[k]))
    .map((k) => `${k} ${a[k].toFixed(2)}`)
    .join('  ')
