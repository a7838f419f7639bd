export type { LinkOptions } from './decisions.ts'
export { Linker, link, type Step } from './linker.ts'
