/** Web Mercator, as map tiles have it, with the world 512 pixels wide at zoom 0. */

export interface Pixel {
  readonly x: number
  readonly y: number
}

/** Degrees. */
export interface Place {
  readonly lon: number
  readonly lat: number
}

/** Where one looks from: the middle of the picture, and how large the world is drawn. */
export interface Camera extends Place {
  readonly zoom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** Beyond this parallel the projection runs away; the world is cut square there. */
const LIMIT = 85.0511

export const worldSize = (zoom: number): number => 512 * 2 ** zoom

/** Pixels from the north-west corner of the world. */
export const toWorld = ({ lon, lat }: Place, zoom: number): Pixel => {
  const size = worldSize(zoom)
  const sin = Math.sin((clamp(lat, -LIMIT, LIMIT) * Math.PI) / 180)
  return {
    x: ((lon + 180) / 360) * size,
    y: (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * size,
  }
}

export const fromWorld = ({ x, y }: Pixel, zoom: number): Place => {
  const size = worldSize(zoom)
  return {
    lon: (x / size) * 360 - 180,
    lat: (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / size))) * 180) / Math.PI,
  }
}

/** Pixels from the upper left corner of the picture. Of a world that goes round, the nearest copy is meant. */
export const toScreen = (place: Place, camera: Camera, { width, height }: Size): Pixel => {
  const middle = toWorld(camera, camera.zoom)
  const at = toWorld({ lon: nearest(place.lon, camera.lon), lat: place.lat }, camera.zoom)
  return { x: at.x - middle.x + width / 2, y: at.y - middle.y + height / 2 }
}

export const fromScreen = ({ x, y }: Pixel, camera: Camera, { width, height }: Size): Place => {
  const middle = toWorld(camera, camera.zoom)
  const { lon, lat } = fromWorld({ x: middle.x + x - width / 2, y: middle.y + y - height / 2 }, camera.zoom)
  return { lon: wrapped(lon), lat }
}

/** Kilometres as pixels, at a parallel. */
export const pixelsOf = (kilometres: number, lat: number, zoom: number): number =>
  (kilometres / (40_075 * Math.cos((clamp(lat, -LIMIT, LIMIT) * Math.PI) / 180))) * worldSize(zoom)

/** A meridian between -180 and 180. */
export const wrapped = (lon: number): number =>
  lon >= -180 && lon <= 180 ? lon : ((((lon + 180) % 360) + 360) % 360) - 180

const nearest = (lon: number, middle: number): number => {
  if (lon - middle > 180) return lon - 360
  if (lon - middle < -180) return lon + 360
  return lon
}

const clamp = (n: number, low: number, high: number): number => Math.min(high, Math.max(low, n))
