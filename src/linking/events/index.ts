export { FEATURES, featuresOf } from './features.ts'
export { EpisodeGraph } from './graph.ts'
export { type Node, nodesOf, type Trait } from './node.ts'
export { type Judgement, judge, SAME } from './score.ts'
