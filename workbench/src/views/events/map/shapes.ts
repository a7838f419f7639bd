import type { FeatureCollection, Geometry } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { alpha3Of } from '../../../lib/countries.ts'
import { cutAtAntimeridian } from './antimeridian.ts'
import { withPiecesMoved } from './borders.ts'

/** Countries as GeoJSON; `iso` is ISO 3166-1 alpha-3, absent for territories that have no code. */
export type Countries = FeatureCollection<Geometry, { readonly name: string; readonly iso?: string }>

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>

/** The shapes of Natural Earth, as world-atlas packs them. */
export const countriesOf = (world: World): Countries => {
  const { features } = feature(world, world.objects.countries)
  return {
    type: 'FeatureCollection',
    features: withPiecesMoved(features).map((f) => {
      const iso = alpha3Of(String(f.id))
      return {
        ...f,
        geometry: cutAtAntimeridian(f.geometry),
        properties: { name: f.properties.name, ...(iso ? { iso } : {}) },
      }
    }),
  }
}
