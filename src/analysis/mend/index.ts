export { mended } from './mend.ts'
