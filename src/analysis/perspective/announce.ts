import { argumentsOf, type Tree } from '../tree/index.ts'
import { type Candidate, range, trimmed } from './candidate.ts'
import { verbCue } from './cue.ts'
import { CLAUSE, SPEECH } from './lexicon/verbs.ts'
import { sourcePhrase } from './source.ts'
import { ownSubject } from './words.ts'

/** "Trump said.": a short sentence behind a quotation that names its speaker. Its content stands before it. */
export const bareSpeaker = (tree: Tree): Candidate | undefined => {
  if (tree.words.length > 12) return undefined
  const verb = tree.words.findIndex(
    (w, i) =>
      SPEECH.has(w.lemma.toLowerCase()) && /^VB[DZ]$/.test(w.xpos) && ownSubject(tree, i) !== undefined,
  )
  if (verb < 0) return undefined
  const subject = ownSubject(tree, verb)!
  const cue = verbCue(tree, verb, subject)
  const source = sourcePhrase(tree, subject, new Set(cue))
  return source.length
    ? { tree, head: verb, cue, source, content: [verb], frame: 'speaker alone' }
    : undefined
}

/** "He went on to say:" at the end of a sentence: what is told follows in a quotation of its own. */
export const announcement = (tree: Tree, quoted: readonly boolean[]): Candidate | undefined => {
  const colon = tree.words.length - 1
  if (tree.words[colon]?.form !== ':' || quoted[colon]) return undefined
  const verb = tree.words.findLastIndex(
    (w, i) => CLAUSE.has(w.lemma.toLowerCase()) && w.xpos.startsWith('VB') && !quoted[i] && colon - i < 16,
  )
  if (verb < 1) {
    const name = range(0, colon - 1)
    return colon < 8 && colon > 0
      ? {
          tree,
          head: colon,
          cue: [colon],
          source: trimmed(tree, name),
          content: [colon],
          frame: 'announcement',
        }
      : undefined
  }
  const subject = ownSubject(tree, verb) ?? argumentsOf(tree, verb).subject
  if (subject === undefined || subject === verb) return undefined
  const own = verbCue(tree, verb, subject)
  const cue = own.at(-1) === colon - 1 ? [...own, colon] : own
  const source = sourcePhrase(tree, subject, new Set(cue))
  return source.length ? { tree, head: verb, cue, source, content: [verb], frame: 'announcement' } : undefined
}

/** "SANDERS: ...": a name and a colon at the start of a sentence or behind a dash; in the headline any phrase. */
export const transcriptCandidate = (tree: Tree): Candidate | undefined => {
  const colon = tree.words.findIndex((w) => w.form === ':')
  if (colon < 1 || colon > 30 || tree.words.length - colon < 4) return undefined
  const dash = tree.words.findLastIndex((w, i) => i < colon && /^(?:[-–—]|--)$/.test(w.form))
  const name = range(dash + 1, colon - 1)
  if (
    !name.length ||
    name.length > 9 ||
    !name.every((i) => isNameWord(tree, i)) ||
    tree.word(name[0]!).upos === 'CCONJ'
  )
    return undefined
  const opens = /^(?:["“‘]|''|``)$/.test(tree.words[colon + 1]?.form ?? '')
  const shouted = name.every((i) => /^[\p{Lu}.'’()-]{2,}$/u.test(tree.word(i).form))
  const person = name.some((i) => tree.sentence.entities.some((e) => e.head === i && e.type === 'person'))
  if (colon > 9 && !opens) return undefined
  if (!opens && !person && !(shouted && dash < 0) && !(tree.index === 0 && name.length < 5)) return undefined
  const content = trimmed(tree, range(colon + 1, tree.words.length - 1))
  return content.length
    ? { tree, head: colon, cue: [colon], source: name, content, frame: 'transcript' }
    : undefined
}

const isNameWord = (tree: Tree, i: number): boolean =>
  tree.word(i).upos === 'PROPN' || /^\p{Lu}|^and$|^[&’']/u.test(tree.word(i).form)
