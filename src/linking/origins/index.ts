export { type Independence, independentOrigins } from './independent.ts'
export type { Known, Named, Origin, OriginContext } from './origin.ts'
export { originOf } from './origins.ts'
