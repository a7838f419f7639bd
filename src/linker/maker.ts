import type { Claim, Report } from '../base/index.ts'
import {
  type Decided,
  type Kinship,
  type LocalActor,
  type Node,
  type Origin,
  originOf,
} from '../linking/index.ts'
import type { Settings } from '../reconciliation/index.ts'
import { eventOf, type MadeEvent } from './event-record.ts'
import { lookupOf, wordsAt } from './lookup.ts'
import { whyJoined } from './why-joined.ts'

/** What is asked of the reports around an event while its record is made. */
export interface Circle {
  readonly reportOf: (document: string) => Report | undefined
  readonly partiesOf: (document: string) => readonly LocalActor[]
  /** Actor of a party, by the party's key. */
  readonly actorOf: (party: string) => string | undefined
  readonly nameOf: (actor: string) => string | undefined
  readonly kinshipsOf: (document: string) => readonly Kinship[]
  readonly settings?: Partial<Settings>
  /** What a person decided of two episodes. */
  readonly decided?: Decided
}

/** A record with what it depends on beside its reports. */
export interface Made extends MadeEvent {
  /** Keys of the parties of which was asked who they are. */
  readonly asked: readonly string[]
}

/** Makes the records of events and their figures, without what other events say of them. */
export const makerOf = (circle: Circle): ((nodes: readonly Node[]) => Made) => {
  const { reportOf, kinshipsOf, settings } = circle
  return (nodes) => {
    const documents = [...new Set(nodes.map((n) => n.episode.document))]
    const asked = new Set<string>()
    const idOf = (party: string): string | undefined => {
      asked.add(party)
      return circle.actorOf(party)
    }
    const lookup = lookupOf(circle.partiesOf, idOf, circle.nameOf)
    const context = {
      reportOf,
      kinshipsOf,
      actorOf: (d: string, at: { readonly start: number; readonly end: number } | string) =>
        lookup.actorAt(d, wordsAt(reportOf(d), at)),
    }
    const origins = new Map<string, Origin>()
    const origin = (claim: Claim): Origin => {
      const known = origins.get(claim.id) ?? originOf(claim, reportOf(claim.document)!, context)
      origins.set(claim.id, known)
      return known
    }
    const made = eventOf(nodes, {
      reports: new Map(documents.map((d) => [d, reportOf(d)!])),
      originOf: origin,
      actorsOf: (claim) => [
        ...new Set(claim.participants.flatMap((p) => lookup.actorAt(claim.document, p)?.id ?? [])),
      ],
      kinOf: (d) =>
        kinshipsOf(d)
          .map((k) => (k.documents[0] === d ? k.documents[1] : k.documents[0]))
          .sort(),
      whyJoined: (joined) => whyJoined(joined, circle.decided),
      ...(settings ? { settings } : {}),
    })
    return { ...made, asked: [...asked] }
  }
}

/** What is only denied is no happening: the denial stands with what it denies. */
export const isTold = (nodes: readonly Node[]): boolean =>
  nodes.some((n) => n.episode.claims.some((c) => c.polarity === 'affirmed' && c.stance !== 'denies'))
