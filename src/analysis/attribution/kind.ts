import type { SourceKind } from '../../base/index.ts'
import type { Tree } from '../tree/index.ts'
import * as lexicon from './lexicon.ts'

const KINDS: readonly (readonly [SourceKind, ReadonlySet<string>])[] = [
  ['wire', lexicon.WIRE],
  ['armed-group', lexicon.REBEL],
  ['monitor', lexicon.MONITOR],
  ['activist', lexicon.ACTIVIST],
  ['opposition', lexicon.OPPOSITION],
  ['medical', lexicon.MEDICAL],
  ['igo', lexicon.IGO],
  ['official', lexicon.OFFICIAL],
  ['military', lexicon.MILITARY],
  ['outlet', lexicon.MEDIA_NOUNS],
  ['outlet', lexicon.KNOWN_OUTLETS],
  ['ngo', lexicon.NGO],
  ['witness', lexicon.WITNESS],
  ['expert', lexicon.EXPERT],
  ['unnamed', lexicon.UNNAMED],
]

const STATE_RUN =
  /\bstate[- ](?:run|owned|controlled|media|television|tv|radio|news)\b|\bofficial (?:news|media|television)\b|\bpro-government (?:media|newspaper)\b/i

/**
 * What kind of source a noun phrase names, by its head first, then by the words around it (title, apposition).
 * `phrase` is the phrase as written, appositions included.
 */
export const sourceKind = (tree: Tree, head: number, described: readonly number[]): SourceKind => {
  const phrase = described.map((i) => tree.word(i).form).join(' ')
  const own = tree.lemma(head)
  const all = described.map((i) => tree.lemma(i))
  if (STATE_RUN.test(phrase) || all.some((w) => lexicon.STATE_MEDIA.has(w))) return 'state-media'
  const ofHead = KINDS.find(([, set]) => set.has(own))
  if (ofHead) return rebelSide(ofHead[0], all)
  const ofPhrase = KINDS.find(([, set]) => all.some((w) => set.has(w)))
  if (ofPhrase) return rebelSide(ofPhrase[0], all)
  const type = tree.sentence.entities.find((e) => e.head === head)?.type
  return type === 'place' ? 'official' : 'unnamed'
}

/** A commander "of the rebels" speaks for an armed group, not for a state's military. */
const rebelSide = (kind: SourceKind, all: readonly string[]): SourceKind =>
  (kind === 'military' || kind === 'official') && all.some((w) => lexicon.REBEL.has(w)) ? 'armed-group' : kind
