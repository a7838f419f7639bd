/** Reasons that fit a decision, by what is decided. */
export type SuggestedReasons = Readonly<
  Partial<Record<'accept' | 'reject' | 'edit' | 'merge' | 'split', readonly string[]>>
>

/** What often speaks for or against a claim as it was read. */
export const CLAIM_REASONS: SuggestedReasons = {
  accept: [
    'the words say so',
    'checked against the original',
    'an independent source says the same',
    'visual evidence shows it',
  ],
  reject: [
    'the words do not say so',
    'told of something else',
    'not a fact: a plan, a rule or a supposition',
    'repeats another claim of the report',
    'the source does not vouch for it',
  ],
  edit: [
    'the words give another number',
    'the words give another day',
    'the words give another place',
    'the words say another kind of happening',
    'the quoted words are too few or too many',
  ],
}

export const EVENT_REASONS: SuggestedReasons = {
  merge: [
    'the same day, place and deed',
    'one report cites the other',
    'the same victims are named',
    'the counts differ, the happening does not',
  ],
  split: ['different days', 'different places', 'different people', 'one is a sum of several happenings'],
}

export const ACTOR_REASONS: SuggestedReasons = {
  merge: ['two spellings of one name', 'the same post at the same time', 'one is short for the other'],
  split: ['different people', 'different bodies', 'father and son, or namesakes', 'a place, not a party'],
}
