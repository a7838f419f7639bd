import type { Geometry, Position } from 'geojson'

/** The polygons of a shape, whether it is of one piece or of many: each is rings, the outline first. */
export const polygonsOf = (geometry: Geometry): Position[][][] =>
  geometry.type === 'Polygon'
    ? [geometry.coordinates]
    : geometry.type === 'MultiPolygon'
      ? geometry.coordinates
      : []

export const ringsOf = (geometry: Geometry): Position[][] => polygonsOf(geometry).flat()
