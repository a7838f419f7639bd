import { type Access, documentsCalled } from '../../store/index.ts'
import { UsageError } from '../usage.ts'

/** The number of the one document that is called so. Throws a UsageError where there is none, or there are several. */
export const documentAsked = async (at: Access, name: string, command: string): Promise<number> => {
  const help = `muster help ${command}`
  const found = await documentsCalled(at, name)
  const [only, ...others] = found
  if (!only)
    throw new UsageError(
      `the ledger holds no document ${name}: give the id that muster claims --format jsonl tells (sha256:…), or the name that it came by`,
      help,
    )
  if (others.length)
    throw new UsageError(
      `several documents are called ${name}: ${found.map((d) => `${d.id.slice(0, 15)} (${d.input})`).join(', ')}`,
      help,
    )
  return only.seq
}
