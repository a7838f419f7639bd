import { Option } from 'commander'
import { MEASURES } from '../../base/index.ts'
import * as o from './options.ts'

/** What claims, events and figures can be narrowed by, and a search. */

/** What, where, when, who, and on whose word. */
const told = (): Option[] => [o.type(), ...whereAndWhen(), o.actor(), o.origin()]

const whereAndWhen = (): Option[] => [o.place(), o.country(), o.from(), o.to()]

export const claimFilters = (): Option[] => [
  ...told(),
  o.originKind(),
  o.status(),
  o.review(),
  o.event(),
  o.documentOption(),
  o.text(),
  o.inArticle(),
  o.polarity(),
  o.modality(),
  o.stance(),
  o.minimum(),
  o.maximum(),
]

export const eventFilters = (): Option[] => [
  ...told(),
  o.status(),
  o.credibility(),
  o.minOrigins(),
  o.minDocuments(),
  o.contested(),
  o.documentOption(),
  o.text(),
]

export const figureFilters = (): Option[] => [
  o.event(),
  new Option('--population <WORDS>', 'who is counted, as "people killed"'),
  new Option('--measure <MEASURE>', 'in the event, at a time, or since a start').choices(MEASURES),
  ...whereAndWhen(),
  o.contested(),
]

export const searchFilters = (): Option[] => [
  ...told(),
  o.status(),
  new Option('--publisher <NAME>', 'documents of this outlet'),
]
