import type { EventRecord } from '../../../../../src/base/index.ts'

/** Whether it can be said, and how. */
export interface Verdict {
  readonly answer: 'yes' | 'with care' | 'no'
  readonly words: string
}

type Given = Pick<EventRecord, 'status' | 'credibility' | 'independent_origins'>

/**
 * The answer to “can we say so?”, by rule, from status and credibility (docs/reconciliation.md). It says what the record
 * bears; what an editor makes of it is the editor's.
 */
export const verdictOn = (
  { status, credibility, independent_origins: n }: Given,
  contested: boolean,
): Verdict => {
  const number = contested ? ' The number only by whose count: the counts exclude each other.' : ''
  switch (status) {
    case 'retracted':
      return { answer: 'no', words: 'Its report was taken back, and nobody else tells of it.' }
    case 'corrected':
      return {
        answer: 'with care',
        words: `Only as corrected, and with the correction named.${number}`,
      }
    case 'denied':
      return {
        answer: 'with care',
        words: `Only with the denial beside it: ${n < 2 ? 'one origin tells of it, another denies it' : 'it is told and it is denied'}.${number}`,
      }
    case 'disputed':
      return {
        answer: 'with care',
        words: `Only as disputed, with both accounts.${number}`,
      }
    case 'confirmed':
      return {
        answer: contested ? 'with care' : 'yes',
        words: `Another origin says that it is so: name both.${number}`,
      }
    case 'corroborated':
      return credibility === 1
        ? {
            answer: contested ? 'with care' : 'yes',
            words: `${n} named, independent origins tell of it, and nothing stands against it.${number}`,
          }
        : {
            answer: 'with care',
            words: `${n} independent origins tell of it, but not all are named, or their counts do not meet.${number}`,
          }
    case 'reported':
      return {
        answer: 'with care',
        words: `Only on the word of whoever says so: no second independent origin tells of it.${number}`,
      }
  }
}
