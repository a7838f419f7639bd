import { Option } from 'commander'
import { MEASURES } from '../../base/index.ts'
import * as o from './options.ts'

/** What claims, events and figures can be narrowed by. */

export const claimFilters = (): Option[] => [
  o.type(),
  o.place(),
  o.country(),
  o.from(),
  o.to(),
  o.actor(),
  o.origin(),
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
  o.type(),
  o.place(),
  o.country(),
  o.from(),
  o.to(),
  o.actor(),
  o.origin(),
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
  o.place(),
  o.country(),
  o.from(),
  o.to(),
  o.contested(),
]
