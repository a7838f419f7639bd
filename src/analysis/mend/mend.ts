import type { Word } from '../../base/index.ts'
import { abbreviationsMended } from './abbreviations.ts'
import { activeMended, finiteMended, pastMended } from './active-verb.ts'
import { behindAside, prepositional } from './asides.ts'
import { attackNouns } from './attack-nouns.ts'
import { speakerMended } from './closing-speaker.ts'
import { countedParticiple } from './counted-participle.ts'
import { fatesMended } from './fates.ts'
import { foundShot } from './found-shot.ts'
import { isTree } from './is-tree.ts'
import { joinedObjects } from './joined-objects.ts'
import { joinedSubjects } from './joined-subjects.ts'
import { named, nominalised, oneName } from './names.ts'
import { oneSubject } from './one-subject.ts'
import { participlesOfSaying } from './participles-of-saying.ts'
import { progressive } from './progressive.ts'
import { runTogether } from './run-together.ts'
import { secondAct } from './second-act.ts'
import { subordinated } from './subordinated.ts'
import { toldInside } from './told-inside.ts'

/** In the order in which they are made: a later one looks at what an earlier one has left. */
const MENDS: readonly ((words: readonly Word[]) => readonly Word[])[] = [
  participlesOfSaying,
  progressive,
  subordinated,
  abbreviationsMended,
  attackNouns,
  foundShot,
  finiteMended,
  activeMended,
  pastMended,
  speakerMended,
  fatesMended,
  prepositional,
  joinedSubjects,
  joinedObjects,
  behindAside,
  oneSubject,
  runTogether,
  toldInside,
  countedParticiple,
  secondAct,
]

/**
 * The words of a sentence where the parser's commonest slips are mended:
 * - "a general and two colonels": an adjective with an article and nothing behind it to modify is a noun;
 * - "… in Basra the group said": the phrase before a closing verb of saying is its subject;
 * - "The raid began after the army said ...": of two subjects the nearer is the verb's, the other that of what stands before;
 * - "Two killed, six others injured": the phrase between two participles is the subject of the second;
 * - "struck a base in the hills killing three": a phrase with its preposition is no subject of a participle;
 * - "12 marines and 3 guards were killed": two subjects with "and" between them are one list;
 * - "include a major, two captains and": of two objects with a comma between them, the second goes with the first;
 * - "20 men -- including two boys -- and six women": what stands behind an aside goes with what stands before it;
 * - "reported, adding that": a participle of saying stands beside the verb before it;
 * - "were threatening to strike": a form in -ing between "be" and an infinitive is a verb;
 * - "went off as thousands of people waited": "as" before a phrase and its verb opens a clause;
 * - "IS fighters": a name in capitals is no small word;
 * - "an offensive south of the city": of an adjective and a direction the first is the noun;
 * - "were found shot to death": a form without article behind "found" is a participle;
 * - "The blast killed four": a past tense taken for an adjective, a noun or a participle is the verb;
 * - "A mortar hit a bus two shells hit a shop": of clauses run together, each has its own subject;
 * - "the raid which he said was carried out by": the second verb behind a relative pronoun is what the first says;
 * - "along with 300 evacuated from": a participle behind a bare number tells of those counted;
 * - "shelled hills and bombarded tunnels": a past tense of force behind "and" is a second verb;
 * - "the news agency Habar": a name right behind a noun, where both hang alike, says which one it is;
 * - "the envoy, Samir Haddad": neighbouring proper nouns that hang alike on one head are one name.
 * Gives new words and changes none.
 */
export const mended = (words: readonly Word[]): Word[] =>
  MENDS.reduce((before, mend) => {
    const after = mend(before)
    // a mend that closes a circle is worse than the slip
    return isSame(after, before) || isTree(after) ? after : before
  }, words).map((w, i, all) => named(oneName(nominalised(w, all[i - 1], all[i + 1]), i, all), i, all))

const isSame = (after: readonly Word[], before: readonly Word[]): boolean =>
  after === before || after.every((w, i) => w === before[i])
