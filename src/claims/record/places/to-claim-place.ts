import type { ClaimPlace, PlaceMention } from '../../../base/index.ts'

/** What the gazetteer knows of a mention, flat as the claim record has it. */
export const toClaimPlace = (m: PlaceMention, role: ClaimPlace['role']): ClaimPlace => ({
  role,
  text: m.text,
  start: m.start,
  end: m.end,
  ...(m.place
    ? {
        name: m.place.name,
        ...(m.place.country ? { country: m.place.country } : {}),
        ...(m.place.admin1 ? { admin1: m.place.admin1 } : {}),
        ...(m.place.geonames ? { geonames: m.place.geonames } : {}),
        ...(m.place.lat === undefined ? {} : { lat: m.place.lat }),
        ...(m.place.lon === undefined ? {} : { lon: m.place.lon }),
        precision: m.place.precision,
      }
    : {}),
})
