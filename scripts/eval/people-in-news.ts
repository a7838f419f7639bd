/** A name of two words or three: `Ola Berg`, `Ola M. Berg`. */
const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+))? \p{Lu}[\p{L}'’-]+(?:,? (?:Jr|Sr|II|III|IV)\b\.?)?`

/** What stands before the name of a victim or a suspect in news of crime. */
const BEFORE =
  '(?:\\d|old|identified as|as|victim|suspect|[Ss]on|[Dd]aughter|[Bb]oy|[Gg]irl|[Ww]ife|[Hh]usband|[Bb]rother|[Ss]ister|arrested|charged)'

const TOLD_OF = [
  // an age or an address behind it
  new RegExp(`(${NAME}),? \\(?(?:\\d{1,2}\\b|of )`, 'gu'),
  new RegExp(`\\b${BEFORE} (${NAME})`, 'gu'),
]

/** Full names in words that are known to be about people. */
export const namesIn = (words: string): string[] =>
  [...words.matchAll(new RegExp(`(?<!\\p{L})${NAME}`, 'gu'))].map((m) => m[0])

/** People of whom news of crime tells an age, an address, or that they are victim, suspect or kin: not those it quotes. */
export const peopleConcerned = (text: string): string[] => [
  ...new Set(TOLD_OF.flatMap((form) => [...text.matchAll(form)].map((m) => m[1] ?? ''))),
]
