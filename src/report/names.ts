import type { Analysis, NameMention, Passage } from '../base/index.ts'

/** The names of a report, with what stands beside them. */
export const namesOf = (analysis: Analysis, passages: readonly Passage[]): NameMention[] => {
  const at = new Map(passages.map((p, k) => [p.start, k]))
  return analysis.sentences.flatMap((sentence) =>
    sentence.entities.flatMap((e) => {
      const words = sentence.words.slice(e.first, e.last + 1)
      const passage = at.get(sentence.start)
      const head = sentence.words[e.head]!
      if (head.upos !== 'PROPN' || passage === undefined) return []
      const start = words[0]!.start
      const end = words.at(-1)!.end
      return [
        {
          start,
          end,
          text: analysis.article.text.slice({ start, end }),
          type: e.type,
          passage,
          roles: [],
          aliases: [],
        },
      ]
    }),
  )
}
