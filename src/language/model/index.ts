import { readFileSync } from 'node:fs'
import { type EntityType, packageFile } from '../../base/index.ts'
import type { Annotation } from '../engine.ts'
import { type ModelHeader, readModel } from './file.ts'
import { LONGEST, Network } from './network.ts'
import { formKey } from './words.ts'

/** Tags, trees and entity types for sentences of words. */
export interface Model {
  /** One annotation a word. Each sentence is answered by itself, whatever stands beside it. */
  annotateAll(sentences: readonly (readonly string[])[]): Annotation[][]
}

/** A model from the bytes of a weights file. Throws an Error for other bytes. */
export const modelOf = (bytes: Uint8Array): Model => {
  const { header, tensors } = readModel(bytes)
  const network = new Network(header, tensors)
  const tags = header.tags.map((t) => t.split(' '))
  const features = header.tags.map((tag) => featuresOf(header.features, tag))
  return {
    annotateAll: (sentences) => {
      const pieces = sentences.flatMap(cut)
      const labels = network.label(pieces)
      let at = 0
      return sentences.map((words) => {
        const parts = cut(words)
        const first = at
        at += parts.length
        let offset = 0
        return parts.flatMap((part, p) => {
          const base = offset
          offset += part.length
          const found = labels[first + p]!
          const root = base + found.findIndex((l) => l.head < 0)
          const mainRoot = labels[first]!.findIndex((l) => l.head < 0)
          return part.map((form, i): Annotation => {
            const { tag, head, relation, entity } = found[i]!
            const [upos = 'X', xpos = 'FW'] = tags[tag] ?? []
            const isSecond = head < 0 && p > 0
            return {
              upos,
              xpos,
              feats: features[tag]?.(form) ?? '_',
              head: head >= 0 ? base + head : isSecond && root >= 0 ? mainRoot : -1,
              deprel: isSecond ? 'parataxis' : (header.relations[relation] ?? 'dep'),
              entity: (header.entities[entity] || null) as EntityType | null,
            }
          })
        })
      })
    },
  }
}

/** The features of the words of one tag: most words of a tag share them, the others are told by their form. */
const featuresOf = (table: ModelHeader['features'], tag: string): ((form: string) => string) => {
  const usual = table[tag] ?? '_'
  const byForm = new Map(
    Object.entries(table).flatMap(([key, value]) =>
      key.endsWith(` ${tag}`) ? [[key.slice(0, -tag.length - 1), value] as const] : [],
    ),
  )
  return byForm.size ? (form) => byForm.get(formKey(form)) ?? usual : () => usual
}

/** Pieces that the network can take; a list of more words than any sentence has is cut, and its pieces joined as asides. */
const cut = (words: readonly string[]): (readonly string[])[] => {
  if (words.length <= LONGEST) return [words]
  const parts: (readonly string[])[] = []
  for (let i = 0; i < words.length; i += LONGEST) parts.push(words.slice(i, i + LONGEST))
  return parts
}

let model: Model | undefined

/** The model that ships with the package. Read once. */
export const loadModel = (): Model => {
  model ??= modelOf(readFileSync(packageFile('models/english.bin')))
  return model
}
