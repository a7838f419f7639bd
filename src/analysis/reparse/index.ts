export { parsedAgain } from './parsed-again.ts'
