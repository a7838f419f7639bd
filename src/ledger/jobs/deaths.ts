import { type Connection, dropState, readState, writeState } from '../../store/index.ts'
import { keyOf, type Work } from './key.ts'

/**
 * Counts how often a job was begun and never came to an end, neither good nor bad: its worker died. It is noted before
 * the work begins and taken back when it ends.
 */
export const begun = async (db: Connection, work: Work): Promise<number> => {
  const deaths = Number((await readState(db, noteOf(work))) ?? 0)
  await writeState(db, noteOf(work), String(deaths + 1))
  return deaths
}

/** The work came to an end in an error that is told: that is no death. */
export const unfinished = (db: Connection, work: Work, deaths: number): Promise<void> =>
  deaths ? writeState(db, noteOf(work), String(deaths)) : dropState(db, noteOf(work))

export const finished = (db: Connection, work: Work): Promise<void> => dropState(db, noteOf(work))

const noteOf = (work: Work): string => `begun ${keyOf(work)}`
