import { verbs } from '../match/lexicon.ts'

/** Verbs by which a later sentence tells when and where the news of a report was: "It happened on Friday". */
export const HAPPENED = verbs('HAPPENED', 'happen, occur, take place, unfold')
/** What such a sentence calls the news. */
export const THE_NEWS: ReadonlySet<string> = new Set(
  `it this that shooting incident attack stabbing accident violence crime gunfire killing slaying murder tragedy explosion
  blast`.split(/\s+/),
)
/** Verbs of those who are called to the scene, on the day that it happened. */
export const CALLED = verbs('CALLED', 'respond, call, dispatch, summon, send, rush')
export const RESPONDERS: ReadonlySet<string> = new Set(
  `officer police deputy trooper firefighter paramedic medic crew responder authority emt constable detective
  department`.split(/\s+/),
)
