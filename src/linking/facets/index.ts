export { agreement, isCumulative, isNumbered, kindOf, sameKind, sameUnit } from './counts.ts'
export { type Days, dayNumber, daysOf, gap, isoDay, lengthOf } from './days.ts'
export { type Facet, facetsOf } from './facet.ts'
export { eventType, type Family, familyOf, isEffect, meansOf } from './families.ts'
export { sideOf } from './sides.ts'
export {
  finest,
  foldedWords,
  isSpread,
  type Nearness,
  nearness,
  type PlacedSites,
  placed,
  placedNearness,
  type Site,
  siteNearness,
} from './sites.ts'
