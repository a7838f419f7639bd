export {
  type ActorDecisions,
  type Actors,
  actorsOf,
  type Cluster,
  clusters,
  decidedKeys,
  groupOf,
  type LocalActor,
  linked,
  mayBeSame,
  merged,
  namesInDocument,
  nodesOfGroup,
  type PartyNode,
  type Phrase,
  type Portrait,
  portraitsOf,
  resolve,
  standAlone,
} from './actors/index.ts'
export { type Context, contextOf, stem, wordsIn } from './context/index.ts'
export { type Episode, type Episodes, episodesOf, primaryOf } from './episodes/index.ts'
export {
  bondBetween,
  bondWithin,
  type Decided,
  ENOUGH,
  EpisodeGraph,
  FEATURES,
  featuresOf,
  IN_PASSING,
  type Judgement,
  judge,
  LONGEST,
  type Node,
  nodesOf,
  type Regrouped,
  regroup,
  SAME,
  type Standing,
  type Trait,
  traitsOf,
  weightOf,
} from './events/index.ts'
export { agreement, eventType, familyOf, isoDay, nearness, type Site } from './facets/index.ts'
export { fnv, stirred } from './hash.ts'
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
