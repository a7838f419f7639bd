import { nouns, verbs } from '../match/lexicon.ts'

export const SURRENDER = verbs(
  'SURRENDER',
  'surrender, lay down arm, lay down weapon, capitulate, give up, give oneself up, turn in, hand over, cede, relinquish, yield, turn over',
)
/** Of these, the ones that stand for themselves, without what is given up. */
export const SURRENDER_ALONE: ReadonlySet<string> = new Set(['surrender', 'lay', 'capitulate'])
export const SURRENDERED = nouns('SURRENDERED', 'surrender, capitulation, handover, hand-over')
export const ARMS: ReadonlySet<string> = new Set(
  'arm arms weapon weaponry gun rifle tank himself themselves herself itself position ammunition'.split(' '),
)
export const ENLIST = verbs(
  'ENLIST',
  'enlist, enrol, enroll, sign up, volunteer, fight alongside, side with, ally with, throw in, rally to, merge with, unite with',
)
export const SIDE: ReadonlySet<string> = new Set(
  `army military militia rebel insurgent insurgency rebellion opposition group faction jihadist taliban rank movement force
  party uprising revolution revolt guerrilla brigade front fighter militant side alliance coalition resistance unit police
  regime government`.split(/\s+/),
)
export const RECRUIT = verbs('RECRUIT', 'recruit, conscript, enlist, draft')
export const RESIGN = verbs(
  'RESIGN',
  'resign, step down, quit, stand down, step aside, abdicate, tender resignation, submit resignation, announce resignation, hand in resignation, relinquish, leave office, leave post',
)
export const RESIGNATION = nouns('RESIGNATION', 'resignation, abdication, stepping-down')
export const OFFICE: ReadonlySet<string> = new Set(
  `post office job position government cabinet council commission party committee parliament presidency chairmanship
  leadership ministry seat role power throne assembly coalition premiership`.split(/\s+/),
)
export const ALLEGIANCE = nouns('ALLEGIANCE', 'allegiance, loyalty, fealty, bayah, oath')
