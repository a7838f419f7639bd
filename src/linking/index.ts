export {
  type ActorDecisions,
  type Actors,
  actorsOf,
  type LocalActor,
  mayBeSame,
  namesInDocument,
  type Phrase,
  resolve,
} from './actors/index.ts'
export { type Context, contextOf, stem, wordsIn } from './context/index.ts'
export { type Episode, type Episodes, episodesOf, primaryOf } from './episodes/index.ts'
export {
  EpisodeGraph,
  FEATURES,
  featuresOf,
  IN_PASSING,
  type Judgement,
  judge,
  type Node,
  nodesOf,
  SAME,
  type Trait,
} from './events/index.ts'
export { agreement, eventType, familyOf, isoDay, nearness, type Site } from './facets/index.ts'
export {
  type Apart,
  agencyName,
  type Citation,
  citationsOf,
  citingOf,
  compareReports,
  type Kinship,
  kinshipOf,
  lineagesOf,
  Neighbours,
  type Sketch,
  sketchOf,
} from './lineage/index.ts'
export type { Named } from './origins/index.ts'
export {
  type Independence,
  independentOrigins,
  type Origin,
  type OriginContext,
  originOf,
} from './origins/index.ts'
