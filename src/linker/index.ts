export { Linker, type LinkOptions, link, type Step } from './linker.ts'
