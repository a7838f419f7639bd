import type { Claim } from '../../../src/base/index.ts'
import { participants, quoteOf } from '../claim-types.ts'
import { share } from '../figure.ts'
import { shareWord } from '../phrases.ts'
import type { EvalSet } from '../set.ts'

const GOLD = 'data/plover/dev.jsonl'

type Actors = readonly { readonly actorText: string }[] | '' | null
interface Sentence {
  readonly id: string
  readonly text: string
  readonly gold: {
    readonly event: string
    readonly source?: Actors
    readonly target?: Actors
    readonly eventText: string
  }
}

/** The claim types that say each event type; this set has names of an early PLOVER (DEMAND, DISAPPROVE, FIGHT). */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  AGREE: ['agree'],
  CONSULT: ['meet'],
  SUPPORT: ['praise', 'pledge', 'cooperate'],
  CONCEDE: ['release', 'resign', 'withdraw', 'agree', 'surrender', 'return'],
  COOPERATE: ['cooperate'],
  AID: ['aid', 'shelter'],
  RETREAT: ['withdraw', 'release', 'surrender', 'resign', 'evacuate', 'return'],
  INVESTIGATE: ['investigate'],
  DEMAND: ['demand'],
  REQUEST: ['demand'],
  DISAPPROVE: ['condemn', 'accuse'],
  ACCUSE: ['accuse', 'condemn', 'investigate'],
  REJECT: ['reject', 'deny', 'withhold'],
  THREATEN: ['threaten'],
  PROTEST: ['protest'],
  MOBILIZE: ['deploy'],
  SANCTION: ['sanction', 'convict'],
  COERCE: ['detain', 'crackdown', 'besiege', 'restrict', 'capture', 'destroy', 'displace'],
  ASSAULT: [
    'kill',
    'injure',
    'execute',
    'torture',
    'abduct',
    'attack',
    'shell',
    'air-strike',
    'bomb',
    'chemical-attack',
    'shoot',
    'shoot-down',
    'destroy',
  ],
  FIGHT: [
    'clash',
    'attack',
    'shell',
    'air-strike',
    'bomb',
    'shoot',
    'shoot-down',
    'capture',
    'besiege',
    'kill',
  ],
}

const texts = (actors: Actors | undefined): string[] => (actors || []).map((a) => a.actorText)

const doers = (claim: Claim): string[] => [
  ...participants(claim, 'agent').flatMap((p) => [p.text, p.actor ?? '']),
  ...claim.attribution.map((a) => a.text),
]
const others = (claim: Claim): string[] => [
  ...participants(claim, 'patient', 'recipient', 'topic', 'origin', 'destination', 'place').flatMap((p) => [
    p.text,
    p.actor ?? '',
  ]),
  ...claim.places.map((p) => p.text),
]

/** Whether the claim has one of the gold's actors among these; where the gold names none, nothing is asked. */
const met = (gold: readonly string[], got: readonly string[]): boolean =>
  !gold.length || gold.some((g) => got.some((t) => shareWord(g, t)))

/**
 * Example sentences of a code book, one event each. `type`: some claim of the sentence has a type that says the event.
 * `type and source`: and its agent, or its source, shares a word with a marked source actor. `whole`: and another of its
 * participants or places shares one with a marked target; an actor that is on both sides may stand on either.
 */
export const plover: EvalSet = {
  name: 'plover',
  needs: [GOLD],
  measure: (bench) => {
    const sentences = bench.gold<Sentence>(GOLD)
    const read = bench.claims(sentences.map(({ id, text }) => ({ id, text })))
    let [typed, sourced, whole] = [0, 0, 0]
    for (const { id, text, gold } of sentences) {
      const fitting = read.of(id).filter((c) => TYPES[gold.event]?.includes(c.type))
      const withSource = fitting.filter((c) => met(texts(gold.source), doers(c)))
      const all = withSource.filter((c) => met(texts(gold.target), [...others(c), quoteOf(c)]))
      if (fitting.length) typed++
      if (withSource.length) sourced++
      if (all.length) whole++
      else {
        const got = read.of(id).map((c) => `${c.type}(${doers(c).filter(Boolean).join(', ')})`)
        bench.miss(`plover ${id} ${gold.event} [${gold.eventText}] got: ${got.join(' ') || '-'} | ${text}`)
      }
    }
    const { length } = sentences
    return [
      share('event type', typed, length),
      share('type and source', sourced, length),
      share('type, source and target', whole, length),
    ]
  },
}
