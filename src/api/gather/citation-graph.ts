import { type Access, citations, originKey, type SourceTally, sources } from '../../store/index.ts'
import type { CitationGraph } from '../answers.ts'

interface Asked {
  readonly outlet?: string
  readonly source?: string
  readonly limit: number
  readonly minDocuments: number
}

/** Who cites whom: each end of a link is a node, and is called as the node is. */
export const citationGraph = async (
  at: Access,
  { limit, minDocuments, ...asked }: Asked,
): Promise<CitationGraph> => {
  const { items } = await citations(at, asked, { limit })
  const found = items.filter((l) => l.documents >= minDocuments)
  const keys = [...new Set(found.flatMap((l) => [originKey(l.outlet), originKey(l.source)]))]
  const held = keys.length ? (await sources(at, { keys }, { limit: 2 * keys.length })).items : []
  const nodes = new Map<string, SourceTally>()
  const nodeOf = (role: SourceTally['role'], name: string): string => {
    const key = originKey(name)
    const id = `${role} ${key}`
    const node =
      nodes.get(id) ?? held.find((n) => n.role === role && n.key === key) ?? unheard(role, key, name)
    nodes.set(id, node)
    return node.name
  }
  const links = found.map(({ outlet, source, documents }) => ({
    outlet: nodeOf('outlet', outlet),
    source: nodeOf('origin', source),
    documents,
  }))
  return { nodes: [...nodes.values()], links }
}

/** One that is credited, but on whose word alone no claim rests. */
const unheard = (role: SourceTally['role'], key: string, name: string): SourceTally => ({
  role,
  key,
  name,
  documents: 0,
  claims: 0,
  events: 0,
  statuses: {
    reported: 0,
    corroborated: 0,
    disputed: 0,
    denied: 0,
    confirmed: 0,
    corrected: 0,
    retracted: 0,
  },
})
