export { type LinkOptions, Linker, link } from './linker.ts'
