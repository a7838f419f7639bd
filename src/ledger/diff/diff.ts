import { type Database, storedDecisions } from '../../store/index.ts'
import type { Tell } from '../add.ts'
import { fill } from '../fill.ts'
import { openStore } from '../ledger.ts'
import { nextStore } from '../next-store.ts'
import { openArchive, type RebuildOptions } from '../rebuild.ts'
import { whereOf } from '../where.ts'
import { type Changes, Counting } from './changes.ts'
import { diffClaims } from './claims.ts'
import { diffEvents, diffFigures } from './records.ts'

/** What a rebuild would change. */
export interface Diff {
  /** Documents that can be read now and could not before, and the other way round. */
  readonly documents: { readonly came: number; readonly gone: number }
  readonly claims: Changes
  readonly events: Changes
  readonly figures: Changes
  /** Decisions whose words would not be found any more, and why. */
  readonly orphaned: readonly { readonly decision: string; readonly why: string }[]
}

export interface DiffOptions extends RebuildOptions {
  /** How many of each sort are told at length. */
  readonly most: number
}

/** Says what a rebuild would change, and changes nothing. Undefined where the signal ended it. */
export const diff = async (ledger: string, options: DiffOptions, tell: Tell): Promise<Diff | undefined> => {
  const where = whereOf(ledger)
  const archive = await openArchive(ledger, options)
  try {
    const before = await openStore(where, false)
    try {
      const next = await nextStore(where)
      try {
        if (!(await fill({ archive, store: next.store }, options, tell))) return undefined
        return await diffOf(before, next.store, options.most)
      } finally {
        await next.drop()
      }
    } finally {
      await before.close()
    }
  } finally {
    await archive.close()
  }
}

/** What there is in one store and not in another of the same ledger, told as changes from the first to the second. */
export const diffOf = async (before: Database, after: Database, most: number): Promise<Diff> => {
  const [claims, events, figures] = [new Counting(most), new Counting(most), new Counting(most)]
  const [was, is] = [await readIn(before), await readIn(after)]
  const claimIds = await diffClaims(before, after, claims)
  const ids = await diffEvents(before, after, claimIds, events)
  await diffFigures(before, after, ids, figures)
  const lost = new Set((await storedDecisions(before)).flatMap((d) => (d.orphaned ? [d.seq] : [])))
  return {
    documents: {
      came: [...is].filter((seq) => !was.has(seq)).length,
      gone: [...was].filter((seq) => !is.has(seq)).length,
    },
    claims: claims.changes(),
    events: events.changes(),
    figures: figures.changes(),
    orphaned: (await storedDecisions(after)).flatMap((d) =>
      d.orphaned && !d.undoneBy && !lost.has(d.seq) ? [{ decision: d.decision.id, why: d.orphaned }] : [],
    ),
  }
}

const readIn = async ({ db }: Database): Promise<Set<number>> =>
  new Set(
    (await db.selectFrom('document').select('seq').where('status', '=', 'read').execute()).map((r) => r.seq),
  )
