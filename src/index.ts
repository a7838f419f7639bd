/** Muster as a library: each stage is a pure function, and can be imported alone as `muster/article` and so on. */

export { type AnalysisTools, analyse } from './analysis/index.ts'
export { readArticle } from './article/index.ts'
export * from './base/index.ts'
export { captures } from './capture/index.ts'
export { CLAIM_TYPES, type ClaimType, extractClaims } from './claims/index.ts'
export { type LanguageEngine, loadEngine } from './language/index.ts'
export { Linker, type LinkOptions, link } from './linker/index.ts'
export { type Gazetteer, loadGazetteer } from './places/index.ts'
export { reportOf } from './report/index.ts'
