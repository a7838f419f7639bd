/** Learns the lemma table from a treebank: `tsx training/lemmas.ts [TRAIN.conllu.gz]` writes models/lemmas.json. */
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { type ConlluSentence, readConllu } from '../src/language/conllu.ts'
import { applyEdit, editFor, type LemmaTable, lemmaTag } from '../src/language/lemmas/lemmatize.ts'
import { irregularForms, newsVerbs, regularForms } from './inflections.ts'

/** Tags whose words follow patterns; of the others (pronouns, auxiliaries ...) only whole words are learned. */
const INFLECTED = new Set(['NNS', 'NNPS', 'VBZ', 'VBG', 'VBD', 'VBN', 'JJR', 'JJS', 'RBR', 'RBS'])
const LONGEST_ENDING = 6

/** An ending may differ from a shorter one only where that is right for so many more word types. */
const GAIN = 2

/** How many sightings in the treebank (which has its slips) a form of the list of irregular verbs outweighs. */
const SURE = 5

type Word = readonly [word: string, edit: string]

/** The shortest edit from a word to its lemma. */
export const editBetween = (word: string, lemma: string): string => {
  let same = 0
  while (same < word.length && same < lemma.length && word[same] === lemma[same]) same++
  return `${word.length - same}${lemma.slice(same)}`
}

export const learnLemmas = (sentences: readonly ConlluSentence[]): LemmaTable => {
  const counts = new Map<string, Map<string, Map<string, number>>>()
  const add = (tag: string, word: string, lemma: string, times = 1) => {
    const words = counts.get(tag) ?? new Map<string, Map<string, number>>()
    const edits = words.get(word) ?? new Map<string, number>()
    const edit = editBetween(word, lemma)
    counts.set(tag, words.set(word, edits.set(edit, (edits.get(edit) ?? 0) + times)))
  }
  const seen = new Set<string>()
  for (const s of sentences)
    for (const w of s.words) {
      if ((w.upos === 'PROPN' && w.xpos !== 'NNPS') || w.upos === 'X' || w.lemma === '_') continue
      // Misspelt words are corrected in the treebank; that is no rule. Contractions without apostrophe are.
      if ((/Typo=Yes/.test(w.feats) && w.upos !== 'AUX') || !/\p{L}/u.test(w.form)) continue
      const lemma = w.lemma === 'I' ? 'I' : w.lemma.toLowerCase()
      add(lemmaTag(w.upos, w.xpos), w.form.replaceAll('’', "'").toLowerCase(), lemma)
      if (/^[a-z]{3,}$/.test(lemma)) seen.add(`${lemma} ${w.upos}`)
    }
  const attested = new Map([...counts].map(([tag, words]) => [tag, new Set(words.keys())]))
  const irregular = irregularForms()
  const strong = new Set(irregular.map((f) => `${f.lemma} ${f.tag}`))
  for (const f of irregular) add(f.tag, f.form, f.lemma, f.form === f.lemma ? 1 : SURE)
  for (const verb of newsVerbs()) seen.add(`${verb} VERB`)
  for (const key of [...seen].sort()) {
    const [lemma = '', upos = ''] = key.split(' ')
    for (const f of regularForms(lemma, upos))
      if (!strong.has(`${f.lemma} ${f.tag}`) && !attested.get(f.tag)?.has(f.form)) add(f.tag, f.form, f.lemma)
  }
  const table: Record<string, Record<string, string>> = {}
  for (const [tag, words] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const items = [...words]
      .map(([word, edits]): Word => [word, top(edits)])
      .sort(([a], [b]) => (a < b ? -1 : 1))
    const learned = learnTag(items, INFLECTED.has(tag))
    if (Object.keys(learned).length) table[tag] = learned
  }
  return table
}

const learnTag = (items: readonly Word[], byEnding: boolean): Record<string, string> => {
  const out = new Map<string, string>()
  const grow = (ending: string, inherited: string, within: readonly Word[]) => {
    const edits = new Map<string, number>()
    for (const [, edit] of within) edits.set(edit, (edits.get(edit) ?? 0) + 1)
    const best = top(edits)
    const differs = best !== inherited && edits.get(best)! - (edits.get(inherited) ?? 0) >= GAIN
    const edit = differs ? best : inherited
    if (differs) out.set(ending, edit)
    if (ending.length === LONGEST_ENDING || edits.size === 1) return
    const longer = new Map<string, Word[]>()
    for (const item of within) {
      if (item[0].length <= ending.length) continue
      const key = item[0].slice(item[0].length - ending.length - 1)
      longer.set(key, [...(longer.get(key) ?? []), item])
    }
    for (const [key, some] of longer) grow(key, edit, some)
  }
  if (byEnding) grow('', '0', items)
  for (const [word, edit] of items)
    if (applyEdit(word, editFor(out, word)) !== applyEdit(word, edit)) out.set(`^${word}`, edit)
  return Object.fromEntries([...out].sort(([a], [b]) => (a < b ? -1 : 1)))
}

const top = (counts: ReadonlyMap<string, number>): string =>
  [...counts].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a))[0]

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = process.argv[2] ?? '../shared/data/ud-english/train.conllu.gz'
  const bytes = readFileSync(file)
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8')
  const lines = Object.entries(learnLemmas(readConllu(text, file))).map(
    ([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`,
  )
  writeFileSync('models/lemmas.json', `{\n${lines.join(',\n')}\n}\n`)
}
