export { isHyphen, mayBeginNumber, type Numeral, readNumber } from './number.ts'
