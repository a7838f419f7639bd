export { FEATURES, featuresOf } from './features.ts'
export { EpisodeGraph } from './graph.ts'
export { type Node, nodesOf, type Trait } from './node.ts'
export { IN_PASSING, type Judgement, judge, SAME } from './score.ts'
