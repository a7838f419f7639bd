export {
  type ActorDecisions,
  type Actors,
  actorsOf,
  type Cluster,
  clusters,
  decidedKeys,
} from './cluster.ts'
export { namesInDocument } from './in-document.ts'
export { linked } from './links.ts'
export type { LocalActor } from './local.ts'
export { groupOf, type Node as PartyNode, nodesOfGroup, portraitsOf, standAlone } from './node.ts'
export { merged, type Portrait } from './portrait.ts'
export { type Phrase, resolve } from './resolve.ts'
export { mayBeSame, type Verdict } from './same.ts'
