import {
  type Access,
  citations,
  claims,
  documents,
  originKey,
  type SourceRole,
  type SourceTally,
  storedDecisions,
  wholeSource,
} from '../../store/index.ts'
import type { ClaimItem, SourceAnswer } from '../answers.ts'
import type { Held } from '../held.ts'
import { notHeld } from '../http/problem.ts'
import { claimItems } from './claim-items.ts'
import { decisionItem } from './decisions-about.ts'

/** A source with all that the ledger knows of it. */
export const sourceAnswerOf = (held: Held, role: SourceRole, key: string): Promise<SourceAnswer> =>
  held.once(`source ${role} ${key}`, async () => {
    const at = await held.store()
    const source = await wholeSource(at, role, key)
    if (!source) throw notHeld(role, key, 'GET /api/sources lists the keys')
    const { name } = source
    const page = { limit: CITATIONS }
    return {
      ...source,
      cites: role === 'outlet' ? (await citations(at, { outlet: name }, page)).items : [],
      citedBy: (await citations(at, { source: name }, page)).items,
      claims_sample: await sampleOf(at, source),
      decisions: (await held.once('decisions', () => storedDecisions(at)))
        .filter(({ decision }) => decision.act === 'grade' && originKey(decision.source) === key)
        .map(decisionItem)
        .reverse(),
    }
  })

/** Citations that are named at most: those of the most documents. */
const CITATIONS = 100

/** Claims that are shown of a source; of an outlet, so many of each of its latest documents. */
const SHOWN = 20
const OF_A_DOCUMENT = 4

const sampleOf = async (at: Access, { role, name }: SourceTally): Promise<readonly ClaimItem[]> => {
  if (role === 'origin') return claimItems(at, (await claims(at, { origin: name }, { limit: SHOWN })).items)
  const { items } = await documents(at, { publisher: name }, { limit: SHOWN / OF_A_DOCUMENT })
  const found = []
  for (const { seq } of items)
    found.push(...(await claims(at, { document: seq }, { limit: OF_A_DOCUMENT })).items)
  return claimItems(at, found)
}
