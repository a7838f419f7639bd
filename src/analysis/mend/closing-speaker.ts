import type { Word } from '../../base/index.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Verbs of saying that close a sentence behind their speaker. */
const CLOSING = words(
  'say tell report add announce state confirm note claim explain stress warn declare write',
)

/** Nouns that speak: persons by office, bodies, media. What follows their preposition belongs to them. */
const SPEAKERS = words(`
  spokesman spokeswoman spokesperson source official officer commander general colonel head chief director leader member
  representative minister president governor mayor envoy ambassador diplomat witness resident activist doctor medic worker
  correspondent reporter journalist editor analyst expert lawyer prosecutor judge police policeman soldier fighter rebel
  ministry office army agency group network monitor watchdog observatory organisation organization council committee
  commission coalition union authority government state television tv radio channel newspaper daily broadcaster website
  department centre center command bureau service administration delegation mission charity hospital resident survivor
  relative statement report chairman secretary deputy aide adviser`)

const SINGULAR_BODY = words(`
  group agency network monitor watchdog organisation organization director head chief spokesman spokeswoman spokesperson
  observatory newspaper daily broadcaster channel charity minister president general colonel commander leader activist
  official resident witness doctor body outlet website coordinator`)

const WATCHING = words('monitoring ruling governing visiting acting outgoing')

const NAMING = words('know call base name locate')

const PLURAL_MODIFIER = words(
  'rights news affairs arms sports relations operations refugees affairs emergencies forces',
)

const TIME =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december|today|yesterday|morning|evening|night|afternoon|week|month|year)$/i

const isNominal = (w: Word): boolean => w.upos === 'NOUN' || w.upos === 'PROPN'
const lemma = (w: Word): string => w.lemma.toLowerCase()

interface Phrase {
  readonly first: number
  readonly head: number
}

/**
 * "A blast killed nine people in Basra on Monday the rights group said": where commas are missing, the parser hangs the
 * speaker who closes the sentence on what stands before. The order of the words tells better: the phrase of nouns right
 * before a closing verb of saying is its subject. Gives new words, or the same list where nothing is to mend.
 */
export const speakerMended = (sentence: readonly Word[]): readonly Word[] => {
  const cue = closingCue(sentence)
  if (cue === undefined) return sentence
  const after = phraseBehind(sentence, cue)
  if (after !== undefined) return inverted(sentence, cue, after)
  const phrase = phraseBefore(sentence, cue)
  if (!phrase || phrase.first < 3 || sentence[phrase.first - 1]?.upos === 'PUNCT') return sentence
  const before = sentence.slice(0, phrase.first)
  const clause = contentVerb(sentence, cue, phrase.first)
  if (clause === undefined || before.at(-1)?.upos === 'SCONJ') return sentence
  if (isRight(sentence, cue, phrase)) return sentence
  const better = rehung(sentence, cue, phrase, clause)
  return isTree(better) ? better : sentence
}

/** Whether every word leads up to the root. */
const isTree = (sentence: readonly Word[]): boolean =>
  sentence.every((w) => {
    let at = w.head
    for (let steps = 0; at >= 0; steps++) {
      if (steps > sentence.length) return false
      at = sentence[at]!.head
    }
    return true
  })

/** The last finite verb of a sentence, if it is one of saying with nothing but a short tail behind it. */
const closingCue = (sentence: readonly Word[]): number | undefined => {
  for (let i = sentence.length - 1; i > 3; i--) {
    const w = sentence[i]!
    if (!/^VB[DPZ]$|^MD$/.test(w.xpos)) continue
    return /^VB[DZP]$/.test(w.xpos) && CLOSING.has(lemma(w)) ? i : undefined
  }
  return undefined
}

/** "... said the Observatory.": a speaker who stands behind the verb, to the end of the sentence. */
const phraseBehind = (sentence: readonly Word[], cue: number): number | undefined => {
  if (lemma(sentence[cue]!) === 'tell') return undefined
  const first = cue + 1
  const w = sentence[first]
  if (!w || !['DET', 'PROPN', 'NOUN', 'ADJ'].includes(w.upos) || TIME.test(w.form)) return undefined
  let head = first
  while (head + 1 < sentence.length && ['PROPN', 'NOUN', 'ADJ', 'NUM'].includes(sentence[head + 1]!.upos))
    head++
  if (!isNominal(sentence[head]!)) return undefined
  const speaks = SPEAKERS.has(lemma(sentence[head]!)) || (sentence[head]!.upos === 'PROPN' && head > first)
  const told = sentence.slice(0, cue).some((x) => /^VB[DZP]$/.test(x.xpos) || x.upos === 'AUX')
  const mine = sentence
    .slice(0, cue)
    .some((x) => x.head === cue && x.upos === 'PRON' && x.deprel.startsWith('nsubj'))
  return speaks && told && !mine ? head : undefined
}

const inverted = (sentence: readonly Word[], cue: number, head: number): readonly Word[] => {
  const now = sentence[head]!
  if (now.head === cue && now.deprel.startsWith('nsubj')) return sentence
  const clause = contentVerb(sentence, cue, cue)
  if (clause === undefined) return sentence
  return sentence.map((w, i) => {
    if (i === head) return { ...w, head: cue, deprel: 'nsubj' }
    if (i > cue && i < head && (w.head === cue || w.head < cue)) return { ...w, head, deprel: inner(w, true) }
    if (i < cue && w.head === cue && w.deprel.startsWith('nsubj'))
      return { ...w, head: clause, deprel: 'obl' }
    return w
  })
}

const phraseBefore = (sentence: readonly Word[], cue: number): Phrase | undefined => {
  let last = cue - 1
  while (last > 0 && (sentence[last]!.upos === 'ADV' || TIME.test(sentence[last]!.form))) last--
  if (sentence[last]?.upos === 'ADP') last = cue - 1
  while (last > 0 && sentence[last]!.upos === 'PUNCT' && /["”’]/.test(sentence[last]!.form)) last--
  if (!sentence[last] || !isNominal(sentence[last]!) || TIME.test(sentence[last]!.form)) return undefined
  const inner = nounRun(sentence, last)
  const linked = behindPreposition(sentence, inner)
  if (linked === 'governed') return behindPlace(sentence, last)
  return apposed(sentence, linked ?? { first: inner, head: last })
}

/** "near the border medics said", "in the city director Samir Haddad said": what a speaker is, behind a governed phrase. */
const behindPlace = (sentence: readonly Word[], last: number): Phrase | undefined => {
  const w = sentence[last]!
  if (w.xpos === 'NNS' && SPEAKERS.has(lemma(w))) return { first: last, head: last }
  let first = last
  while (first > 0 && sentence[first]!.upos === 'PROPN') first--
  const office = sentence[first]!
  return w.upos === 'PROPN' && office.upos === 'NOUN' && SPEAKERS.has(lemma(office))
    ? { first, head: last }
    : undefined
}

/** Start of the run of nouns and their modifiers that ends at a noun, its article included. */
const nounRun = (sentence: readonly Word[], last: number): number => {
  let first = last
  for (let i = last - 1; i >= 0; i--) {
    const w = sentence[i]!
    if (w.upos === 'DET' || w.xpos === 'PRP$') return i
    if (w.upos === 'PART' && w.xpos === 'POS') {
      first = i
      continue
    }
    if (/^["“‘]$/.test(w.form) && ['DET', 'ADP'].includes(sentence[i - 1]?.upos ?? '')) continue
    const modifies =
      w.upos === 'ADJ' ||
      w.upos === 'NUM' ||
      w.form === '-' ||
      (w.upos === 'NOUN' && (w.xpos !== 'NNS' || PLURAL_MODIFIER.has(w.form.toLowerCase()))) ||
      w.upos === 'PROPN' ||
      w.xpos === 'NNP' ||
      WATCHING.has(w.form.toLowerCase())
    const broken = w.upos === 'NOUN' && sentence[first]!.upos === 'ADJ'
    if (!modifies || broken || TIME.test(w.form) || (w.upos === 'PROPN' && closesPlace(sentence, i, last)))
      return first
    first = i
  }
  return first
}

/** "in Aleppo activists said": the name ends the phrase of its preposition, unless only names follow. */
const closesPlace = (sentence: readonly Word[], name: number, last: number): boolean => {
  if (sentence[last]!.upos === 'PROPN') return false
  let i = name
  while (i > 0 && (sentence[i - 1]!.upos === 'PROPN' || sentence[i - 1]!.upos === 'ADJ')) i--
  // "the Times of Israel newspaper": the name goes on before its preposition.
  const inName = sentence[i - 2]?.upos === 'PROPN' && ['of', 'for'].includes(sentence[i - 1]?.lemma ?? '')
  return sentence[i - 1]?.upos === 'ADP' && !inName
}

/** "a spokesman for the ministry": the noun that a preposition before the run hangs on; governed where it is no speaker. */
const behindPreposition = (sentence: readonly Word[], first: number): Phrase | 'governed' | undefined => {
  let at = first - 1
  if (sentence[at]?.upos !== 'ADP') return undefined
  while (sentence[at - 1]?.upos === 'ADP') at--
  let head = at - 1
  // "sources also known as the helmets": what they are called belongs to them.
  const named = sentence[head]
  if (named?.xpos === 'VBN' && NAMING.has(lemma(named))) {
    head--
    while (sentence[head]?.upos === 'ADV') head--
  }
  const w = sentence[head]
  if (!w || !isNominal(w) || !(SPEAKERS.has(lemma(w)) || isName(sentence, head, at))) return 'governed'
  const start = nounRun(sentence, head)
  const further = behindPreposition(sentence, start)
  return further === undefined || further === 'governed' ? { first: start, head } : further
}

/** "the Observatory for Human Rights", "the Ministry of Defence": a name with a preposition inside. */
const isName = (sentence: readonly Word[], head: number, preposition: number): boolean =>
  sentence[head]!.upos === 'PROPN' &&
  ['for', 'of'].includes(lemma(sentence[preposition]!)) &&
  sentence[preposition + 1]?.upos === 'PROPN' &&
  !TIME.test(sentence[head]!.form)

/** "the rights group the Observatory": a noun phrase right before that says what the speaker is. */
const apposed = (sentence: readonly Word[], phrase: Phrase): Phrase => {
  const before = phrase.first - 1
  const w = sentence[before]
  const named = sentence.slice(phrase.first, phrase.head + 1).some((x) => x.upos === 'PROPN')
  if (!w || !named || w.upos !== 'NOUN' || !SINGULAR_BODY.has(lemma(w))) return phrase
  const first = nounRun(sentence, before)
  if (!['DET', 'PRON'].includes(sentence[first]!.upos) || sentence[first - 1]?.upos === 'ADP') return phrase
  return { first, head: phrase.head }
}

const contentVerb = (sentence: readonly Word[], cue: number, before: number): number | undefined => {
  const governed = sentence.findIndex((w, i) => i < before && w.head === cue && w.upos === 'VERB')
  if (governed >= 0) return governed
  const own = sentence.findIndex(
    (w, i) => i < before && w.upos === 'VERB' && (w.head < 0 || sentence[cue]!.head === i),
  )
  return own >= 0 ? own : undefined
}

const isRight = (sentence: readonly Word[], cue: number, { first, head }: Phrase): boolean =>
  sentence[head]!.head === cue &&
  sentence[head]!.deprel.startsWith('nsubj') &&
  sentence.every((w, i) => {
    const inside = w.head >= first && w.head < cue
    return i < first ? !inside : i >= cue || inside || w.head === cue
  })

const rehung = (sentence: readonly Word[], cue: number, { first, head }: Phrase, clause: number): Word[] => {
  const within = (i: number): boolean => i >= first && i < cue
  const lastBefore = first - 1
  // Where the closing verb hangs on what it closes, the two change places.
  const root = sentence[cue]!.head < 0 ? -1 : sentence.findIndex((w, i) => w.head < 0 && i < first)
  return sentence.map((w, i) => {
    if (i === cue && w.head >= 0 && root >= 0) return { ...w, head: -1, deprel: 'root' }
    if (i === root) return { ...w, head: cue, deprel: 'ccomp' }
    if (i === head) return { ...w, head: cue, deprel: 'nsubj' }
    if (within(i)) {
      if (within(w.head)) return w
      if (w.head === cue && !w.deprel.startsWith('nsubj')) return w
      return { ...w, head, deprel: inner(w, i < head) }
    }
    if (i < first && within(w.head)) {
      const leaning = ['case', 'det', 'amod', 'compound', 'nummod', 'flat'].includes(w.deprel.split(':')[0]!)
      if (leaning && i !== lastBefore) return { ...w, head: lastBefore }
      return { ...w, head: clause, deprel: isNominal(w) ? 'obl' : 'dep' }
    }
    return w
  })
}

const inner = (w: Word, before: boolean): string => {
  if (w.upos === 'DET') return 'det'
  if (w.upos === 'ADJ') return 'amod'
  if (w.upos === 'NUM') return 'nummod'
  if (w.upos === 'ADP') return 'case'
  return before ? (w.upos === 'PROPN' || w.xpos === 'NN' ? 'compound' : 'nmod') : 'nmod'
}
