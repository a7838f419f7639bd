import { remember } from '../../base/index.ts'

/** Nouns by which a text points back to a happening, and the means they fit; no means where any fits. */
const NOUNS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/air ?-?strikes?|air ?-?raids?|sorties?|bombing raids?/, ['air']],
  [/bombings?|blasts?|explosions?|bombs?|bombers?|devices?|detonations?/, ['bomb', 'air', 'fire']],
  [/shellings?|bombardments?|barrages?|shells?|rockets?|missiles?/, ['fire', 'air']],
  [/shootings?|gunfire|shots?|gunm[ae]n|shooters?|suspects?/, ['gun']],
  [/clash(?:es)?|fighting|battles?/, ['clash']],
  [/dead|victims?|killed|wounded|injured|casualties|death toll|toll/, []],
  [
    /attacks?|assaults?|raids?|strikes?|incidents?|massacres?|killings?|murders?|slayings?|operation|violence|homicide/,
    [],
  ],
]

const DEFINITE =
  /\b(?:the|this|that|those|these|its|their|saturday's|sunday's|monday's|tuesday's|wednesday's|thursday's|friday's|yesterday's|today's)\s+(?:[\p{L}\p{N}'’-]+\s+){0,3}?/u

const POINTERS = NOUNS.map(
  ([nouns, means]) => [new RegExp(`${DEFINITE.source}(?:${nouns.source})\\b`, 'iu'), means] as const,
)

/** A definite noun that points back to a happening: `means` empty where it fits any. */
export interface Pointer {
  readonly words: string
  readonly means: readonly string[]
  /** It points to those hit, not to what hit them. */
  readonly effect: boolean
}

const THOSE_HIT = /(?:dead|victims?|killed|wounded|injured|casualties|toll)$/iu

/** Each claim of a report is held against each other: what their sentences say is found once. */
const ASKED_AGAIN = 1000

/** The first definite noun of a text that points back: "the blast", "those killed". */
export const pointerIn = remember((text): Pointer | undefined => {
  let best: { readonly at: number; readonly pointer: Pointer } | undefined
  for (const [nouns, means] of POINTERS) {
    const m = nouns.exec(text)
    if (m && (!best || m.index < best.at))
      best = { at: m.index, pointer: { words: m[0], means, effect: THOSE_HIT.test(m[0]) } }
  }
  return best?.pointer
}, ASKED_AGAIN)

/** Movements that a text points back to: "the defections", "the soldiers who fled", "the convoy". */
export const pointsToMovement = remember(
  (text): string | undefined =>
    /\b(?:the|this|that|those|these|they|them|all)\s+(?:[\p{L}\p{N}'’-]+\s+){0,2}?(?:defections?|defectors?|deserters?|soldiers|officers|arrivals?|evacuations?|evacuees|convoy|refugees|flight|exodus|group)\b|^(?:they|all)\b/iu.exec(
      text,
    )?.[0],
  ASKED_AGAIN,
)

const ANOTHER =
  /\b(?:another|a second|a third|a separate|separately|elsewhere|in other|other (?:attacks?|strikes?|raids?|incidents?|shootings?|developments?)|also (?:struck|hit|shelled|bombed|attacked|raided|targeted|killed|shot))\b/iu

const HABIT =
  /\b(?:in the past|in recent (?:days|weeks|months|years)|frequently|often|repeatedly|regularly|daily|consistently|on a daily basis|every (?:day|week|night)|lately|for (?:weeks|months|years))\b/iu

/** The words of a sentence that say that another happening is told of, and where they stand. */
export const anotherIn = remember((sentence): RegExpExecArray | null => ANOTHER.exec(sentence), ASKED_AGAIN)

/** Whether a sentence says that what it tells is a habit or a background. */
export const isHabit = remember((sentence): boolean => HABIT.test(sentence), ASKED_AGAIN)

/** Which claims a sentence that says who a group is made of may be about. */
const COMPOSED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:dead|killed|victims|casualties|died|toll)\b/iu, ['kill', 'execute', 'find-remains']],
  [/\b(?:wounded|injured|hurt)\b/iu, ['injure']],
  [/\bdefect/iu, ['defect', 'flee', 'join']],
  [/\b(?:detain|arrest|prisoner|captive|hostage)/iu, ['detain', 'abduct', 'release']],
  [/\b(?:evacu|convoy)/iu, ['evacuate', 'flee', 'travel', 'transfer']],
]
const MOVERS = [
  'flee',
  'defect',
  'arrive',
  'evacuate',
  'displace',
  'transfer',
  'shelter',
  'detain',
  'abduct',
  'release',
]

export const composed = (text: string): readonly string[] =>
  COMPOSED.find(([words]) => words.test(text))?.[1] ?? MOVERS
