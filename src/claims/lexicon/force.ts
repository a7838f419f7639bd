export { TERRITORY } from './control.ts'
