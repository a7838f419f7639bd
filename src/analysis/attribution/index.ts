export { findAllAttributions } from './document.ts'
export { NameTable } from './names.ts'
export { quotations, quotedness } from './quotes.ts'
export { SourceMemory } from './sources.ts'
