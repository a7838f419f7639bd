import type { Claim, Participant, Quantity } from '../../src/base/index.ts'

interface Told {
  readonly id?: string
  readonly polarity?: Claim['polarity']
  readonly quantity?: Partial<Quantity>
  readonly participants?: readonly Pick<Participant, 'role' | 'text'>[]
  readonly places?: Claim['places']
  readonly time?: Claim['time']
  readonly links?: Claim['links']
  readonly start?: number
}

let made = 0

/** A claim of these words for the tests, with what is told of it; all else is plain. */
export const claimOf = (type: string, exact: string, told: Told = {}): Claim => {
  const { quantity, participants = [], start = 0, time, ...rest } = told
  const end = start + [...exact].length
  return {
    id: `c${made++}`,
    document: 'sha256:0',
    input: 'd',
    type,
    polarity: 'affirmed',
    modality: 'factual',
    stance: 'asserts',
    hedges: [],
    places: [],
    attribution: [],
    quoted: 'none',
    block: 'body',
    found_by: `${type}/test`,
    links: {},
    ...rest,
    ...(time ? { time } : {}),
    ...(quantity
      ? { quantity: { text: '', low: null, best: null, high: null, approximate: false, ...quantity } }
      : {}),
    participants: participants.map((p) => {
      const at = exact.indexOf(p.text)
      return { ...p, start: start + Math.max(at, 0), end: start + Math.max(at, 0) + p.text.length }
    }),
    target: {
      source: 'sha256:0',
      selector: [
        { type: 'TextPositionSelector', start, end },
        { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
      ],
    },
  }
}

export const exactly = (n: number): Pick<Quantity, 'low' | 'best' | 'high'> => ({ low: n, best: n, high: n })
