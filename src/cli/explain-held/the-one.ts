import { type Access, type Called, called } from '../../store/index.ts'
import { UsageError } from '../usage.ts'

const HELP = 'muster help explain'
const MOST = 6

/** What the id, or the first signs of one, means. Throws a UsageError where nothing has it, or several things do. */
export const theOneCalled = async (at: Access, id: string): Promise<Called> => {
  const found = await called(at, id, MOST + 1)
  const [only, ...others] = found
  if (!only)
    throw new UsageError(
      `nothing in the ledger has the id ${id}: muster claims, events and figures print ids${id.startsWith('lineage') ? '; who copies whom is told with the documents: muster explain sha256:…' : ''}`,
      HELP,
    )
  if (others.length)
    throw new UsageError(
      `several ids begin with ${id}: ${found
        .slice(0, MOST)
        .map((f) => `${f.id} (${f.kind})`)
        .join(', ')}${found.length > MOST ? ' …' : ''}`,
      HELP,
    )
  return only
}
