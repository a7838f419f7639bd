import type { Word } from '../../base/index.ts'

const SAYING = new Set(
  'say report claim believe think announce allege state confirm suspect add insist'.split(' '),
)

/**
 * "the raid which officials said was carried out by militants": of two verbs behind one relative pronoun, the first says
 * and the second is what it says, with the pronoun for its subject. Gives new words and changes none.
 */
export const toldInside = (words: readonly Word[]): readonly Word[] => {
  const said = words.findIndex(
    (w, i) =>
      w.deprel === 'acl:relcl' &&
      SAYING.has(w.lemma) &&
      w.head < i &&
      pronounOf(words, i) !== undefined &&
      insideOf(words, i) !== undefined,
  )
  if (said < 0) return words
  const pronoun = pronounOf(words, said)!
  const verb = insideOf(words, said)!
  const passive = words.some((w) => w.head === verb && w.deprel === 'aux:pass')
  return words.map((w, i) => {
    if (i === verb) return { ...w, head: said, deprel: 'ccomp' }
    if (i === pronoun) return { ...w, upos: 'PRON', head: verb, deprel: passive ? 'nsubj:pass' : 'nsubj' }
    return w
  })
}

/** The relative pronoun that the verb of saying has for its object. */
const pronounOf = (words: readonly Word[], said: number): number | undefined => {
  const at = words.findIndex(
    (w, i) =>
      w.head === said && i < said && /^(?:obj|mark)$/.test(w.deprel) && /^(?:which|that|who)$/i.test(w.form),
  )
  return at < 0 ? undefined : at
}

/** The finite verb behind it that has no subject: nothing but its auxiliaries and adverbs stands between. */
const insideOf = (words: readonly Word[], said: number): number | undefined => {
  let at = said + 1
  while (words[at] && ['AUX', 'ADV', 'PART'].includes(words[at]!.upos)) at++
  const verb = words[at]
  const isItsOwn =
    verb?.upos === 'VERB' &&
    ((verb.deprel === 'acl:relcl' && verb.head === words[said]!.head) || verb.head === said) &&
    !words.some((w) => w.head === at && w.deprel.startsWith('nsubj'))
  const finite = at > said + 1 || /^VB[DPZ]$/.test(verb?.xpos ?? '')
  return isItsOwn && finite ? at : undefined
}
