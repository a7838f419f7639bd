import type { Word } from '../../base/index.ts'

/** "carried out an offensive south of the city": of an adjective before a direction and its direction, the first is the noun. */
export const attackNouns = (words: readonly Word[]): readonly Word[] => {
  const at = words.findIndex(
    (w, i) =>
      w.xpos === 'JJ' &&
      w.deprel === 'amod' &&
      w.head === i + 1 &&
      /^(?:an?|another|the)$/i.test(words[i - 1]?.form ?? '') &&
      /^(?:north|south|east|west)(?:east|west)?$/i.test(words[i + 1]?.form ?? ''),
  )
  if (at < 0) return words
  const direction = words[at + 1]!
  return words.map((w, i) => {
    if (i === at) return { ...w, upos: 'NOUN', xpos: 'NN', head: direction.head, deprel: direction.deprel }
    if (i === at + 1) return { ...w, head: at, deprel: 'nmod' }
    return i < at && w.head === at + 1 ? { ...w, head: at } : w
  })
}
