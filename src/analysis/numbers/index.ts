export { isHyphen, type Numeral, readNumber } from './number.ts'
