/** Words after which a number of a notice is the wrong one. */
export const WRONG =
  /\b(?:not|instead of|rather than|from|earlier|previous(?:ly)?|original(?:ly)?|initial(?:ly)?|incorrect(?:ly)?|wrong(?:ly)?|mistaken(?:ly)?|erroneous(?:ly)?|in error|misstated|misreported|had (?:said|stated|reported|put))\b/gi

/** Words after which it is the right one. */
export const RIGHT =
  /\b(?:to|it (?:is|was)|there were|should (?:be|read|say|have (?:been|said|read))|(?:the )?correct(?:ed|s)?(?: (?:number|figure|toll|count))?|in fact|actually|now)\b|;/gi

/** The whole report is taken back: a retraction, or an agency's kill. */
export const TAKEN_BACK =
  /\b(?:(?:story|report|article|item|dispatch|piece)\b(?: [\w-]+){0,5}? (?:has been|have been|is|was) (?:retracted|withdrawn|removed)|(?:retracts?|retracting|withdraws?|kills?|disregard)\b[^.]*\b(?:story|report|article|item|dispatch|piece)|mandatory kill|kill notice|retraction|should not have been published)\b|^\W*kill\W/i

export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

const SMALL = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
  'eighteen nineteen',
]
  .join(' ')
  .split(' ')
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** Number words up to ninety-nine, and what they are worth. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((w, n) => [w, n] as const),
  ...TENS.flatMap((w, i) => [
    [w, 20 + 10 * i] as const,
    ...SMALL.slice(1, 10).map((s, n) => [`${w}-${s}`, 21 + 10 * i + n] as const),
  ]),
])
