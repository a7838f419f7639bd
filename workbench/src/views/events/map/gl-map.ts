import { type Map as GlMap, Map as Maplibre, type StyleSpecification, setWorkerUrl } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import type { Tiles } from '../../../../../src/api/answers.ts'
import { type BaseMap, type BaseMapOptions, ZOOMS } from './base-map.ts'
import { type MapColours, mapColours } from './colours.ts'
import type { Camera } from './mercator.ts'
import type { Countries } from './shapes.ts'

// the worker is a file of ours: a strict policy lets it run, and no blob is made of it
setWorkerUrl(workerUrl)

/** A base map by MapLibre. @throws where the browser has no WebGL */
export const openGlMap = async ({
  host,
  countries,
  camera,
  tiles,
  onMove,
}: BaseMapOptions): Promise<BaseMap> => {
  const map = new Maplibre({
    container: host,
    style: styleOf(countries, mapColours(host), tiles),
    center: camera,
    zoom: camera.zoom,
    minZoom: ZOOMS.least,
    maxZoom: ZOOMS.most,
    attributionControl: tiles?.attribution ? { compact: false } : false,
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
    get camera() {
      return cameraOf(map)
    },
    look: (to, smoothly) =>
      smoothly
        ? map.easeTo({ center: to, zoom: to.zoom, duration: 350 })
        : map.jumpTo({ center: to, zoom: to.zoom }),
    shade: (isos) => map.setFilter('shaded', ['in', ['get', 'iso'], ['literal', [...isos]]]),
    recolour: () => {
      const { sea, land, border, shaded } = mapColours(host)
      map.setPaintProperty('sea', 'background-color', sea)
      if (!tiles) map.setPaintProperty('land', 'fill-color', land)
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

/** Land, borders and shaded countries; with tiles, these in the place of the land. */
const styleOf = (
  countries: Countries,
  colours: MapColours,
  tiles: Tiles | undefined,
): StyleSpecification => ({
  version: 8,
  sources: {
    countries: { type: 'geojson', data: countries, tolerance: 0.2 },
    ...(tiles
      ? { tiles: { type: 'raster', tiles: [tiles.url], tileSize: 256, attribution: tiles.attribution ?? '' } }
      : {}),
  },
  layers: [
    { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
    tiles
      ? { id: 'tiles', type: 'raster', source: 'tiles', paint: { 'raster-saturation': -0.4 } }
      : {
          id: 'land',
          type: 'fill',
          source: 'countries',
          paint: { 'fill-color': colours.land, 'fill-antialias': true },
        },
    {
      ...{ id: 'shaded', type: 'fill', source: 'countries', filter: ['in', ['get', 'iso'], ['literal', []]] },
      paint: { 'fill-color': colours.shaded, 'fill-opacity': tiles ? 0.5 : 1 },
    } as const,
    {
      ...{ id: 'borders', type: 'line', source: 'countries' },
      paint: { 'line-color': colours.border, 'line-width': 0.7 },
    } as const,
  ],
})
