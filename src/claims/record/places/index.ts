export { carryPlaces, type Made } from './carried.ts'
export { placesOf } from './places.ts'
