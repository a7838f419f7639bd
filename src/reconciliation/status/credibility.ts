import type { Credibility, Status } from '../../base/index.ts'
import type { Course } from './history.ts'

export interface Grade {
  readonly credibility: Credibility
  readonly why: string
}

/**
 * Information credibility by the Admiralty code (NATO AJP-2.1), from what the reports say of each other alone:
 *
 * | grade | rule |
 * | --- | --- |
 * | 1 | two or more origins that are named and independent tell of it, and nothing stands against it |
 * | 2 | two or more tell of it, but some are not named, or their counts do not meet |
 * | 3 | two or more tell of it, and another disputes or denies it |
 * | 4 | one tells of it, and another disputes or denies it |
 * | 5 | its report was taken back |
 * | 6 | one tells of it, with nothing for or against: it cannot be judged |
 *
 * How far a source is to be relied on (A to F) is another axis, and the analyst's to give.
 */
export const gradeOf = (course: Course, countsApart: boolean): Grade => {
  const status = course.history.at(-1)?.status
  const told = course.origins.length
  const named = course.origins.filter((o) => !o.anonymous).length
  if (status === 'retracted') return { credibility: 5, why: 'its report was taken back' }
  if (isDisputed(course, status))
    return told > 1
      ? { credibility: 3, why: `${told} origins tell of it, and another stands against it` }
      : { credibility: 4, why: 'one origin tells of it, and another stands against it' }
  if (named > 1 && !countsApart)
    return {
      credibility: 1,
      why: `${named} named, independent origins tell of it, and nothing stands against it`,
    }
  if (told > 1)
    return {
      credibility: 2,
      why: countsApart
        ? `${told} origins tell of it, but their counts do not meet`
        : `${told} origins tell of it, but ${told - named} of them are not named`,
    }
  return { credibility: 6, why: 'one origin tells of it, with nothing for or against: it cannot be judged' }
}

/** A correction made after a dispute does not settle the dispute. */
const isDisputed = (course: Course, status: Status | undefined): boolean => {
  const standing =
    status === 'corrected' ? course.history.filter((h) => h.status !== 'corrected').at(-1)?.status : status
  return standing === 'disputed' || standing === 'denied'
}
