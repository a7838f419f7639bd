import { type Camera, fromScreen, type Pixel, type Size, toScreen } from './mercator.ts'

/** Nothing is nearer or farther than this. */
export const ZOOMS = { least: 0, most: 14 } as const

/** The camera after the picture was pushed by some pixels. */
export const pushed = (camera: Camera, dx: number, dy: number, size: Size): Camera => ({
  ...camera,
  ...fromScreen({ x: size.width / 2 - dx, y: size.height / 2 - dy }, camera, size),
})

/** The camera nearer or farther by some zoom, with what lies under a pixel staying there. */
export const zoomed = (camera: Camera, by: number, size: Size, at: Pixel = middleOf(size)): Camera => {
  const held = fromScreen(at, camera, size)
  const nearer = within({ ...camera, zoom: camera.zoom + by })
  const now = toScreen(held, nearer, size)
  return pushed(nearer, at.x - now.x, at.y - now.y, size)
}

/** No nearer and no farther than a map goes. */
export const within = (camera: Camera): Camera => ({
  ...camera,
  zoom: Math.min(ZOOMS.most, Math.max(ZOOMS.least, camera.zoom)),
})

const middleOf = ({ width, height }: Size): Pixel => ({ x: width / 2, y: height / 2 })

/** Milliseconds. */
const LONG = 250

/** Moves from one camera to another in a quarter of a second. Gives a way to stop on the way. */
export const glide = (from: Camera, to: Camera, onstep: (camera: Camera) => void): (() => void) => {
  const begun = performance.now()
  // by the shorter way round the world
  const lon = ((to.lon - from.lon + 540) % 360) - 180
  const step = (): void => {
    const share = Math.min(1, (performance.now() - begun) / LONG)
    if (share === 1) {
      onstep(to)
      return
    }
    const eased = share * (2 - share)
    onstep({
      lon: from.lon + eased * lon,
      lat: from.lat + eased * (to.lat - from.lat),
      zoom: from.zoom + eased * (to.zoom - from.zoom),
    })
    frame = requestAnimationFrame(step)
  }
  let frame = requestAnimationFrame(step)
  return () => cancelAnimationFrame(frame)
}
