export { type Context, contextOf } from './context.ts'
export { rarity } from './rarity.ts'
export { SIGN } from './sign.ts'
export { Likening } from './vector.ts'

export { stem, wordsIn } from './words.ts'
