import * as claims from '../../src/claims/index.ts'
import * as types from '../../src/claims/types.ts'

/**
 * What is known of a claim type beside its name, one fact a line: what it means, its codes in PLOVER and ACLED. Taken
 * from every exported table of the claims that has an entry for the type.
 */
export const typeFacts = (type: string): string[] =>
  TABLES.flatMap((table) => {
    if (typeof table !== 'object' || table === null || Array.isArray(table)) return []
    return type in table ? factsOf((table as Readonly<Record<string, unknown>>)[type]) : []
  })

const TABLES: readonly unknown[] = [...new Set<unknown>([...Object.values(types), ...Object.values(claims)])]

const NAMES: Readonly<Record<string, string>> = { plover: 'PLOVER', acled: 'ACLED' }

/** An entry of a table of types in words: its gloss, then its codes. */
export const factsOf = (entry: unknown): string[] => {
  if (typeof entry === 'string') return [`${entry}.`]
  if (typeof entry !== 'object' || entry === null) return []
  const pairs = Object.entries(entry).filter(([, v]) => v !== undefined && v !== null)
  const gloss = pairs.find(([k]) => k === 'gloss')?.[1]
  const codes = pairs
    .filter(([k]) => k !== 'gloss')
    .map(
      ([k, v]) =>
        `${NAMES[k] ?? k}: ${typeof v === 'object' ? Object.values(v as object).join(' / ') : String(v)}`,
    )
  return [...(gloss ? [`${String(gloss)}.`] : []), ...(codes.length ? [`${codes.join('; ')}.`] : [])]
}
