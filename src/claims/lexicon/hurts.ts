import { verbs } from '../match/lexicon.ts'

export const LOSE = verbs('LOSE', 'lose')
/** What people lose of their bodies, by lemma. */
export const LIMBS: ReadonlySet<string> = new Set(
  'leg arm hand foot eye finger limb eyesight sight hearing toe ear'.split(' '),
)
/** Verbs of somebody who is found bleeding: "woke up in blood", "was covered in blood". */
export const WITH_BLOOD = verbs('WITH_BLOOD', 'wake, awake, cover, soak, drench, bathe, smear')
