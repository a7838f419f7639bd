export { type Decided, type Decisions, decisionsFor, decisionsOf } from './decisions.ts'
