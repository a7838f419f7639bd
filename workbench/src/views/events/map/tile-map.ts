import type { FeatureCollection, MultiPolygon, Position } from 'geojson'
import { type Map as GlMap, Map as Maplibre, type StyleSpecification, setWorkerUrl } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import type { Tiles } from '../../../../../src/api/answers.ts'
import { type MapColours, mapColours } from './colours.ts'
import type { Land, Ring } from './land.ts'
import { type Camera, fromWorld } from './mercator.ts'
import { ZOOMS } from './moves.ts'

// the worker is a file of ours: a strict policy lets it run, and no blob is made of it
setWorkerUrl(workerUrl)

/** A map of tiles under the marks. */
export interface TileMap {
  look(camera: Camera, smoothly: boolean): void
  /** Countries to be shaded: ISO 3166-1 alpha-3. */
  shade(countries: Iterable<string>): void
  /** Takes the colours of the page anew: the theme has changed. */
  recolour(): void
  resize(): void
  remove(): void
}

export interface TileMapOptions {
  readonly host: HTMLElement
  readonly lands: readonly Land[]
  readonly camera: Camera
  readonly tiles: Tiles
  /** Called with each step of a movement. */
  readonly onMove: (camera: Camera) => void
}

/** A map of tiles by MapLibre. @throws where the browser has no WebGL */
export const openTileMap = async ({
  host,
  lands,
  camera,
  tiles,
  onMove,
}: TileMapOptions): Promise<TileMap> => {
  const map = new Maplibre({
    container: host,
    style: styleOf(lands, mapColours(host), tiles),
    center: camera,
    zoom: camera.zoom,
    minZoom: ZOOMS.least,
    maxZoom: ZOOMS.most,
    attributionControl: tiles.attribution ? { compact: false } : false,
    cooperativeGestures: true,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: true,
    fadeDuration: 0,
    locale: {
      'Map.Title': 'Map of the places. Arrow keys move it, plus and minus zoom.',
      'CooperativeGesturesHandler.WindowsHelpText': 'Hold Ctrl and scroll to zoom the map',
      'CooperativeGesturesHandler.MacHelpText': 'Hold ⌘ and scroll to zoom the map',
      'CooperativeGesturesHandler.MobileHelpText': 'Move the map with two fingers',
    },
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  try {
    await loaded(map)
  } catch (error) {
    map.remove()
    throw error
  }
  map.on('move', () => onMove(cameraOf(map)))
  return {
    look: (to, smoothly) =>
      smoothly
        ? map.easeTo({ center: to, zoom: to.zoom, duration: 350 })
        : map.jumpTo({ center: to, zoom: to.zoom }),
    shade: (isos) => map.setFilter('shaded', ['in', ['get', 'iso'], ['literal', [...isos]]]),
    recolour: () => {
      const { sea, border, shaded } = mapColours(host)
      map.setPaintProperty('sea', 'background-color', sea)
      map.setPaintProperty('borders', 'line-color', border)
      map.setPaintProperty('shaded', 'fill-color', shaded)
    },
    resize: () => map.resize(),
    remove: () => map.remove(),
  }
}

const loaded = (map: GlMap): Promise<void> =>
  new Promise((resolve, reject) => {
    map.once('idle', () => resolve())
    // a tile that does not come is no reason to do without the map
    map.on('error', ({ error }) => {
      if (!map.isStyleLoaded()) reject(error)
    })
  })

const cameraOf = (map: GlMap): Camera => {
  const { lng, lat } = map.getCenter()
  return { lon: lng, lat, zoom: map.getZoom() }
}

/** Borders and shaded countries over the tiles. */
const styleOf = (lands: readonly Land[], colours: MapColours, tiles: Tiles): StyleSpecification => ({
  version: 8,
  sources: {
    countries: { type: 'geojson', data: countriesOf(lands), tolerance: 0.2 },
    tiles: { type: 'raster', tiles: [tiles.url], tileSize: 256, attribution: tiles.attribution ?? '' },
  },
  layers: [
    { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
    { id: 'tiles', type: 'raster', source: 'tiles', paint: { 'raster-saturation': -0.4 } },
    {
      ...{ id: 'shaded', type: 'fill', source: 'countries', filter: ['in', ['get', 'iso'], ['literal', []]] },
      paint: { 'fill-color': colours.shaded, 'fill-opacity': 0.5 },
    } as const,
    {
      ...{ id: 'borders', type: 'line', source: 'countries' },
      paint: { 'line-color': colours.border, 'line-width': 0.7 },
    } as const,
  ],
})

/** Back to degrees: MapLibre projects by itself. */
const countriesOf = (lands: readonly Land[]): FeatureCollection<MultiPolygon> => ({
  type: 'FeatureCollection',
  features: lands.map(({ iso, polygons }) => ({
    type: 'Feature',
    properties: { iso },
    geometry: { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map(degreesOf)) },
  })),
})

const degreesOf = (ring: Ring): Position[] =>
  Array.from({ length: ring.length / 2 }, (_, k) => {
    const { lon, lat } = fromWorld({ x: ring[2 * k]!, y: ring[2 * k + 1]! }, 0)
    return [lon, lat]
  })
