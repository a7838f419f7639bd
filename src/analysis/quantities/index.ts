export { composition } from './composition.ts'
export { findQuantities } from './find.ts'
export { isHyphen, type Numeral, readNumber } from './number.ts'
export { quantityOf } from './of.ts'
