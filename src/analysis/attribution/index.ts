export { findAllAttributions } from './document.ts'
export { NameTable } from './names.ts'
export { quotations } from './quotes.ts'
