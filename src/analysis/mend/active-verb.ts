import type { Word } from '../../base/index.ts'

/** Relations by which the head of a clause, not of a mere phrase, hangs on what is above it. */
const CLAUSAL = new Set(['root', 'ccomp', 'parataxis', 'conj', 'advcl', 'acl:relcl', 'csubj'])

/**
 * "Twin blasts in the old town killed nine people the agency said": a past tense that the parser hangs on the noun before
 * as if it were a participle. Tagged as past, with an object or a number behind it, it is the verb of that noun. Gives new
 * words and changes none.
 */
export const pastMended = (sentence: readonly Word[]): readonly Word[] => {
  const verb = sentence.findIndex(
    (w, i) =>
      w.deprel === 'acl' &&
      w.xpos === 'VBD' &&
      w.head >= 0 &&
      w.head < i &&
      isClauseNoun(sentence, w.head, i),
  )
  if (verb < 0) return sentence
  const noun = sentence[verb]!.head
  const old = sentence[noun]!
  const spoken = old.deprel.startsWith('nsubj')
  return sentence.map((w, i) => {
    if (i === verb) return { ...w, head: old.head, deprel: spoken ? 'ccomp' : old.deprel }
    if (i === noun) return { ...w, head: verb, deprel: 'nsubj' }
    if (w.head === noun && i > verb && ['punct', 'conj', 'parataxis', 'obl', 'advcl'].includes(w.deprel))
      return { ...w, head: verb }
    if (w.head === noun && i < noun && ['mark', 'cc', 'advmod'].includes(w.deprel))
      return { ...w, head: verb }
    return w
  })
}

/** A noun that heads its clause, or that a closing verb of saying takes for its subject. */
const isClauseNoun = (sentence: readonly Word[], noun: number, verb: number): boolean => {
  const w = sentence[noun]!
  if (
    !['NOUN', 'PROPN'].includes(w.upos) ||
    sentence.some((x) => x.head === noun && ['cop', 'case', 'nsubj'].includes(x.deprel))
  )
    return false
  if (sentence.some((x, i) => x.head === verb && i < verb && /^aux|^nsubj/.test(x.deprel))) return false
  if (CLAUSAL.has(w.deprel) && w.deprel !== 'conj') return true
  return (
    w.deprel === 'nsubj' &&
    w.head > verb &&
    ['say', 'report', 'add', 'tell', 'announce'].includes(sentence[w.head]!.lemma)
  )
}

/**
 * "The blast killed four guards": a short clause whose past tense the parser takes for a participle before its object. Where
 * a phrase with an article stands before such a participle and the clause has no other verb, the participle is the verb, the
 * phrase its subject. Gives new words and changes none.
 */
export const activeMended = (sentence: readonly Word[]): readonly Word[] => {
  const verb = sentence.findIndex((w, i) => isHidden(sentence, w, i))
  return verb < 0 ? sentence : told(sentence, verb)
}

const isHidden = (sentence: readonly Word[], w: Word, i: number): boolean => {
  if (
    w.deprel !== 'amod' ||
    !/^VB[ND]$/.test(w.xpos) ||
    w.upos === 'ADJ' ||
    w.head <= i ||
    !/ed$|^(?:hit|struck|shot|blew|tore|took|left|lost)$/i.test(w.form)
  )
    return false
  const object = sentence[w.head]!
  if (!headsClause(sentence, w.head) || !['NOUN', 'PROPN'].includes(object.upos)) return false
  const before = sentence[i - 1]
  if (!before || !['NOUN', 'PROPN', 'ADJ'].includes(before.upos) || before.form === '-') return false
  if (
    sentence.some(
      (x, k) =>
        x.head === w.head && k !== i && ['cop', 'nsubj', 'aux', 'case', 'nsubj:pass'].includes(x.deprel),
    )
  )
    return false
  const first = firstOfPhrase(sentence, i - 1)
  if (sentence[first]!.upos !== 'DET' || first === i - 1) return false
  // What hangs on the object before the verb is the phrase alone, and what ties the clause to another.
  return sentence.every(
    (x, k) =>
      k >= first ||
      x.head !== w.head ||
      ['mark', 'cc', 'punct', 'advmod', 'obl', 'discourse'].includes(x.deprel),
  )
}

/** By its relation; or as what a verb with a nearer subject, or with "that" before it, takes for its own. */
const headsClause = (sentence: readonly Word[], i: number): boolean => {
  const w = sentence[i]!
  if (CLAUSAL.has(w.deprel)) return true
  if (w.deprel === 'nsubj')
    return sentence.some((x, k) => k > i && x.head === w.head && x.deprel === 'nsubj' && k < w.head)
  return w.deprel === 'obj' && sentence.some((x) => x.head === i && x.deprel === 'mark')
}

const firstOfPhrase = (sentence: readonly Word[], last: number): number => {
  let at = last
  while (at > 0 && ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(sentence[at]!.upos)) at--
  return at
}

const told = (sentence: readonly Word[], verb: number): Word[] => {
  const object = sentence[verb]!.head
  const subject = verb - 1
  const first = firstOfPhrase(sentence, subject)
  const old = sentence[object]!
  return sentence.map((w, i) => {
    if (i === verb)
      return {
        ...w,
        upos: 'VERB',
        xpos: 'VBD',
        head: old.head,
        deprel: CLAUSAL.has(old.deprel) ? old.deprel : 'ccomp',
      }
    if (i === object) return { ...w, head: verb, deprel: 'obj' }
    if (i === subject)
      return { ...w, head: verb, deprel: 'nsubj', ...(w.upos === 'ADJ' ? { upos: 'NOUN', xpos: 'NN' } : {}) }
    if (i >= first && i < subject && (w.head === object || w.head === verb)) return { ...w, head: subject }
    const ofClause =
      w.head === object && (i < first || ['punct', 'conj', 'parataxis', 'obl', 'advcl'].includes(w.deprel))
    if (ofClause && !(w.deprel === 'conj' && w.upos !== 'VERB')) return { ...w, head: verb }
    return w
  })
}

const UNCHANGED = /^(?:hit|shot|struck|cut|burst|set)$/i

/**
 * "The blast hit near a school", "The army and its jets on Friday raided towns": a past tense taken for a noun or, far from
 * its subject, for an adjective. Gives new words and changes none.
 */
export const finiteMended = (sentence: readonly Word[]): readonly Word[] => {
  const noun = sentence.findIndex(
    (w, i) =>
      w.upos === 'NOUN' &&
      UNCHANGED.test(w.form) &&
      sentence.some((x) => x.head === i && x.deprel === 'nsubj') &&
      !sentence.some((x) => x.head === i && ['cop', 'det'].includes(x.deprel)),
  )
  if (noun >= 0) return sentence.map((w, i) => (i === noun ? { ...w, upos: 'VERB', xpos: 'VBD' } : w))
  const late = sentence.findIndex((w, i) => isLate(sentence, w, i))
  if (late >= 0) return behindItsNoun(sentence, late)
  const verb = sentence.findIndex(
    (w, i) => w.deprel === 'amod' && w.xpos === 'VBD' && w.head > i && isFar(sentence, i),
  )
  if (verb < 0) return sentence
  const object = sentence[verb]!.head
  const root = sentence.findIndex((w) => w.head < 0)
  return sentence.map((w, i) => {
    if (i === verb) return { ...w, head: -1, deprel: 'root' }
    if (i === root) return { ...w, head: verb, deprel: 'nsubj' }
    if (i === object) return { ...w, head: verb, deprel: 'obj' }
    if (w.head === root && i > verb) return { ...w, head: verb }
    return w
  })
}

/** Before it stands the root, a noun, and a phrase of time between them; no other verb is finite. */
const isFar = (sentence: readonly Word[], verb: number): boolean => {
  const root = sentence.findIndex((w) => w.head < 0)
  const top = sentence[root]
  const object = sentence[verb]!.head
  const below = (i: number): boolean => {
    for (let at = i; at >= 0; at = sentence[at]!.head) if (at === root) return true
    return false
  }
  return (
    top !== undefined &&
    root < verb &&
    ['NOUN', 'PROPN'].includes(top.upos) &&
    below(object) &&
    ['nmod', 'conj', 'obj', 'appos', 'dep'].includes(sentence[object]!.deprel) &&
    !sentence.some((w) => /^VB[DPZ]$|^MD$/.test(w.xpos) && w !== sentence[verb] && w.deprel !== 'acl:relcl')
  )
}

/** "Gunmen executed captives": hung as an adjective on the noun before it, though it has an object of its own. */
const isLate = (sentence: readonly Word[], w: Word, i: number): boolean => {
  const noun = sentence[w.head]
  return (
    w.deprel === 'amod' &&
    /^VB[DN]$/.test(w.xpos) &&
    w.head >= 0 &&
    w.head < i &&
    noun !== undefined &&
    CLAUSAL.has(noun.deprel) &&
    sentence.some((x) => x.head === i && x.deprel === 'obj') &&
    !sentence.some((x) => x.head === w.head && ['cop', 'case', 'nsubj'].includes(x.deprel))
  )
}

const behindItsNoun = (sentence: readonly Word[], verb: number): Word[] => {
  const noun = sentence[verb]!.head
  const old = sentence[noun]!
  return sentence.map((w, i) => {
    if (i === verb) return { ...w, xpos: 'VBD', upos: 'VERB', head: old.head, deprel: old.deprel }
    if (i === noun) return { ...w, head: verb, deprel: 'nsubj' }
    if (w.head === noun && (i > verb || ['mark', 'cc', 'punct'].includes(w.deprel)))
      return { ...w, head: verb }
    return w
  })
}
