export { Linker, type LinkOptions, link } from './linker.ts'
