export { type Context, contextOf, stem, wordsIn } from './context/index.ts'
export { type Episode, type Episodes, episodesOf, primaryOf } from './episodes/index.ts'
export {
  EpisodeGraph,
  FEATURES,
  featuresOf,
  type Judgement,
  judge,
  type Node,
  nodesOf,
  SAME,
  type Trait,
} from './events/index.ts'
