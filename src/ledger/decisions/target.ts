import type { Article, Claim, PartyAnchor } from '../../base/index.ts'
import { type LocalActor, namesInDocument } from '../../linking/index.ts'
import {
  type Access,
  articleOf,
  asRead,
  claimsOfEvent,
  documentOfClaim,
  numberOf,
  partyOfActor,
  reportsOf,
  type StoredReport,
} from '../../store/index.ts'
import { partyAnchorOf } from './anchor.ts'
import { DecisionError } from './error.ts'

/** A claim that a decision is about. */
export interface ClaimTarget {
  /** As it was read: by its words it is found again. */
  readonly read: Claim
  /** As it stands, after what was decided of it before. */
  readonly now: Claim
  readonly report: StoredReport
  readonly article: () => Promise<Article>
}

/** The claim of an id. @throws DecisionError */
export const claimTarget = async (at: Access, id: string): Promise<ClaimTarget> => {
  const document = await documentOfClaim(at, id)
  const report = document === undefined ? undefined : await reportIn(at, document)
  const now = report?.claims.find((c) => c.id === id)
  const read = report && asRead(report).claims.find((c) => c.id === id)
  if (document === undefined || !report || !now || !read)
    throw new DecisionError(`there is no claim ${id} in the ledger: \`muster claims\` shows their ids`)
  return { read, now, report, article: async () => (await articleOf(at, document))! }
}

/** A claim that stands for an event: of two that a person merges or splits, each is known by one. @throws DecisionError */
export const claimOfEvent = async (at: Access, id: string): Promise<Claim> => {
  const [claim] = (await claimsOfEvent(at, id)) ?? []
  if (claim === undefined)
    throw new DecisionError(`there is no event ${id} in the ledger: \`muster events\` shows their ids`)
  return (await claimTarget(at, claim)).read
}

/** A party that stands for an actor; `id` is an actor's, or the key of one party (`sha256:…#12`). @throws DecisionError */
export const partyTarget = async (at: Access, id: string): Promise<PartyAnchor> => {
  const known = id.startsWith('actor:') ? await partyOfActor(at, id) : await partyOfKey(at, id)
  const report = known && (await reportIn(at, known.document))
  const party = report && namesInDocument(asRead(report)).find((p: LocalActor) => p.key === known.key)
  if (!party)
    throw new DecisionError(
      `there is no actor ${id} in the ledger: the actors of an event stand in \`muster explain EVENT\``,
    )
  return partyAnchorOf(party)
}

const partyOfKey = async (at: Access, key: string) => {
  const document = await numberOf(at, key.replace(/#.*$/, ''))
  return document === undefined ? undefined : { key, document }
}

const reportIn = async (at: Access, document: number): Promise<StoredReport | undefined> =>
  (await reportsOf(at, [document]))[0]
