export { type Context, contextOf } from './context.ts'
export { rarity } from './rarity.ts'
export { cosine, type Vector, vectorOf } from './vector.ts'
export { isCapital, isNumeral, stem, wordsIn } from './words.ts'
