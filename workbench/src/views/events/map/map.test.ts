import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MapPoint } from '../../../../../src/api/answers.ts'
import { boxBetween, boxOf, boxOnScreen, boxShown, boxText, bulkOf, cameraOn, holds } from './box.ts'
import { clustersOf, clusterWords } from './clusters.ts'
import { levelOf, pathAt } from './detail.ts'
import { laidOutFor, pushedBy } from './laid-out.ts'
import { landsOf } from './land.ts'
import { type Camera, fromScreen, pixelsOf, toScreen, toWorld } from './mercator.ts'
import { pushed, ZOOMS, zoomed } from './moves.ts'
import { ringsOf } from './rings.ts'
import { countriesOf } from './shapes.ts'

const lon = fc.double({ min: -179.9, max: 179.9, noNaN: true })
const lat = fc.double({ min: -84, max: 84, noNaN: true })
const place = fc.record({ lon, lat })
const thousandths = (most: number) =>
  fc.integer({ min: -most * 1000, max: most * 1000 }).map((n) => n / 1000 || 0)
const SIZE = { width: 800, height: 500 }

describe('the projection', () => {
  it('has the middle of the world in the middle, and Damascus north and east of it', () => {
    expect(toWorld({ lon: 0, lat: 0 }, 0)).toEqual({ x: 256, y: 256 })
    const { x, y } = toWorld({ lon: 36.3, lat: 33.5 }, 0)
    expect([Math.round(x), Math.round(y)]).toEqual([308, 205])
  })
  it('gives a place back that was put on the picture', () => {
    fc.assert(
      fc.property(place, place, fc.double({ min: 1, max: 12, noNaN: true }), (at, middle, zoom) => {
        const camera = { ...middle, zoom }
        const back = fromScreen(toScreen(at, camera, SIZE), camera, SIZE)
        expect(back.lat).toBeCloseTo(at.lat, 5)
        expect(((back.lon - at.lon + 540) % 360) - 180).toBeCloseTo(0, 5)
      }),
    )
  })
  it('draws a kilometre larger towards the poles', () => {
    expect(pixelsOf(100, 60, 5)).toBeCloseTo(2 * pixelsOf(100, 0, 5), 1)
  })
})

const camera: fc.Arbitrary<Camera> = fc
  .tuple(lon, fc.double({ min: -60, max: 60, noNaN: true }), fc.double({ min: 2, max: 10, noNaN: true }))
  .map(([lon, lat, zoom]) => ({ lon, lat, zoom }))
const pixel = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 500 }) })

describe('a camera', () => {
  it('that is pushed takes all of the picture with it', () => {
    fc.assert(
      fc.property(camera, pixel, fc.integer({ min: -90, max: 90 }), (from, at, by) => {
        const held = fromScreen(at, from, SIZE)
        const now = toScreen(held, pushed(from, by, -by, SIZE), SIZE)
        expect(now.x).toBeCloseTo(at.x + by, 3)
        expect(now.y).toBeCloseTo(at.y - by, 3)
      }),
    )
  })
  it('that goes nearer keeps what lies under the pointer there', () => {
    fc.assert(
      fc.property(camera, pixel, fc.double({ min: -1, max: 1, noNaN: true }), (from, at, by) => {
        const held = fromScreen(at, from, SIZE)
        const now = toScreen(held, zoomed(from, by, SIZE, at), SIZE)
        expect(now.x).toBeCloseTo(at.x, 3)
        expect(now.y).toBeCloseTo(at.y, 3)
      }),
    )
  })
  it('goes no nearer and no farther than a map goes', () => {
    const from = { lon: 36, lat: 34, zoom: 5 }
    expect([zoomed(from, 99, SIZE).zoom, zoomed(from, -99, SIZE).zoom]).toEqual([ZOOMS.most, ZOOMS.least])
  })
})

describe('marks that are laid out', () => {
  it('stand where the camera sees them, however it was pushed since', () => {
    const push = fc.record({
      x: fc.integer({ min: -300, max: 300 }),
      y: fc.integer({ min: -200, max: 200 }),
    })
    fc.assert(
      fc.property(camera, fc.array(push, { maxLength: 8 }), pixel, (from, pushes, at) => {
        let [now, laid] = [from, laidOutFor(undefined, from, SIZE)]
        for (const { x, y } of pushes) {
          now = pushed(now, x, y, SIZE)
          laid = laidOutFor(laid, now, SIZE)
        }
        const place = fromScreen(at, now, SIZE)
        const mark = toScreen(place, laid, SIZE)
        const by = pushedBy(laid, now, SIZE)
        expect(mark.x + by.x).toBeCloseTo(at.x, 3)
        expect(mark.y + by.y).toBeCloseTo(at.y, 3)
      }),
    )
  })
  it('stay as they are while the picture is pushed a little, and are laid out anew when it is enlarged', () => {
    const from = { lon: 36, lat: 34, zoom: 5 }
    expect(laidOutFor(from, pushed(from, 120, 80, SIZE), SIZE)).toBe(from)
    const far = pushed(from, 500, 0, SIZE)
    expect(laidOutFor(from, far, SIZE)).toBe(far)
    const nearer = zoomed(from, 0.1, SIZE)
    expect(laidOutFor(from, nearer, SIZE)).toBe(nearer)
  })
})

describe('a box', () => {
  it('is read from the address as it was written there', () => {
    fc.assert(
      fc.property(
        thousandths(180),
        thousandths(90),
        thousandths(180),
        thousandths(90),
        (west, a, east, b) => {
          const box = { west, east, south: Math.min(a, b), north: Math.max(a, b) }
          expect(boxOf(boxText(box))).toEqual(box)
        },
      ),
    )
  })
  it.each(['', '1,2,3', '1,2,3,x', '1,,3,4', '200,0,10,10', '0,50,10,40'])('is not “%s”', (text) => {
    expect(boxOf(text)).toBeUndefined()
  })
  it('over the antimeridian holds what lies on both sides of it', () => {
    const fiji = { west: 170, south: -20, east: -170, north: -10 }
    expect([178, -178, 0].map((lon) => holds(fiji, { lon, lat: -15 }))).toEqual([true, true, false])
  })
  it('drawn on the picture is where it was drawn', () => {
    const camera = { lon: 37, lat: 34, zoom: 6 }
    const box = boxBetween({ x: 300, y: 200 }, { x: 100, y: 50 }, camera, SIZE)
    const on = boxOnScreen(box, camera, SIZE)
    expect([on.x, on.y, on.width, on.height].map(Math.round)).toEqual([100, 50, 200, 150])
  })
  it('of a picture wider than the world is the whole of it', () => {
    expect(boxShown({ lon: 20, lat: 10, zoom: 0 }, SIZE)).toMatchObject({ west: -180, east: 180 })
  })
  it('is chosen so that the camera has all places in the picture', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 6 }), (places) => {
        const camera = cameraOn(places, SIZE)
        if (camera.zoom > 0)
          for (const p of places) {
            // measured without going round: the camera was fitted to the flat world
            const [at, middle] = [toWorld(p, camera.zoom), toWorld(camera, camera.zoom)]
            expect(Math.abs(at.x - middle.x)).toBeLessThanOrEqual(SIZE.width / 2)
            expect(Math.abs(at.y - middle.y)).toBeLessThanOrEqual(SIZE.height / 2)
          }
      }),
    )
  })
})

describe('what is looked at first', () => {
  const point = (lon: number, lat: number, count: number): MapPoint => ({
    ...{ name: 'P', lon, lat, count, type: 'kill', precision: 1 },
  })
  it('is where most events are, not a single one at the end of the world', () => {
    const syria = [point(36.7, 34.7, 30), point(37.1, 36.2, 25), point(36.3, 33.5, 20)]
    expect(bulkOf([...syria, point(-77, 38.9, 2)])).toEqual(syria)
  })
  it('is everything where events are few', () => {
    const two = [point(36, 34, 1), point(-77, 38, 1)]
    expect(bulkOf(two)).toHaveLength(2)
    expect(bulkOf([])).toEqual([])
  })
})

describe('clusters', () => {
  const point = (
    name: string,
    count: number,
    precision: MapPoint['precision'] = 1,
    at = { lon: 36, lat: 34 },
  ): MapPoint => ({
    ...{ name, count, precision, type: 'kill', ...at },
  })
  const placed = (x: number, y: number, p: MapPoint) => ({ x, y, point: p })
  const words = (p: MapPoint) => (p.precision === 1 ? 'exact place' : 'somewhere in the province')

  it('are made of places that would cover each other, and name the one of the most events', () => {
    const clusters = clustersOf([
      placed(100, 100, point('Small', 1)),
      placed(110, 100, point('Large', 5)),
      placed(300, 100, point('Far', 2)),
    ])
    expect(clusters.map((c) => clusterWords(c, words))).toEqual([
      'Large and 1 more place: 6 events',
      'Far: 2 events, exact place',
    ])
  })
  it('say how many of their events are known to be in an area only', () => {
    const [cluster] = clustersOf([placed(0, 0, point('Town', 3)), placed(5, 5, point('Province', 2, 4))])
    expect(cluster).toMatchObject({ count: 5, vague: 2 })
    expect(clusterWords(cluster!, words)).toBe(
      'Town and 1 more place: 5 events, 2 of them somewhere in an area',
    )
  })
  it('lose no event, and stay the same when the picture is moved', () => {
    const dot = fc.record({
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 400 }),
      n: fc.integer({ min: 1, max: 400 }),
    })
    fc.assert(
      fc.property(fc.array(dot, { maxLength: 60 }), fc.integer(), (dots, dx) => {
        const by = dx % 1000
        const at = (shift: number) =>
          clustersOf(
            dots.map(({ x, y, n }, k) =>
              placed(x + shift, y, point(`p${String(k).padStart(2, '0')}`, n, 1, { lon: x, lat: y })),
            ),
          )
        const still = at(0)
        expect(still.reduce((sum, c) => sum + c.count, 0)).toBe(dots.reduce((sum, d) => sum + d.n, 0))
        expect(at(by).map((c) => c.points.map((p) => p.name))).toEqual(
          still.map((c) => c.points.map((p) => p.name)),
        )
      }),
    )
  })
})

/** Whether a point lies within a ring (even-odd rule). */
const encloses = (ring: readonly (readonly number[])[], x: number, y: number): boolean =>
  ring.reduce((inside, [x1 = 0, y1 = 0], k) => {
    const [x2 = 0, y2 = 0] = ring[(k + 1) % ring.length]!
    const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1
    return crosses ? !inside : inside
  }, false)

describe('shapes of countries', () => {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-110m.json')
  const countries = countriesOf(JSON.parse(readFileSync(path, 'utf8')))
  it('have the codes that places have', () => {
    const named = new Map(countries.features.map((f) => [f.properties.iso, f.properties.name]))
    expect(['SYR', 'AUS', 'AFG', 'TUR'].map((iso) => named.get(iso))).toEqual([
      'Syria',
      'Australia',
      'Afghanistan',
      'Turkey',
    ])
  })
  it.each(['110m', '50m'])('give Simferopol to the country that places there have (%s)', (scale) => {
    const file = createRequire(import.meta.url).resolve(`world-atlas/countries-${scale}.json`)
    const holders = countriesOf(JSON.parse(readFileSync(file, 'utf8')))
      .features.filter((f) => ringsOf(f.geometry).some((ring) => encloses(ring, 34.1, 44.95)))
      .map((f) => f.properties.iso)
    expect(holders).toEqual(['UKR'])
  })
  it('do not jump across the map, and do not lose what lies beyond the antimeridian', () => {
    for (const { geometry, properties } of countries.features)
      for (const ring of ringsOf(geometry))
        for (const [k, [x, y]] of ring.entries()) {
          const [before = x!] = ring[k - 1] ?? []
          const alongThePole = y! < -85
          expect(alongThePole || Math.abs(x! - before) < 180, properties.name).toBe(true)
          expect(Math.abs(x!), properties.name).toBeLessThanOrEqual(180)
        }
    const russia = countries.features.find((f) => f.properties.iso === 'RUS')!
    const across = ringsOf(russia.geometry)
      .flat()
      .map(([x]) => x!)
    expect([Math.min(...across), Math.max(...across)]).toEqual([-180, 180])
  })
  it('are rings of degrees', () => {
    const syria = countries.features.find((f) => f.properties.iso === 'SYR')!
    for (const [x, y] of ringsOf(syria.geometry).flat())
      expect(holds({ west: 35, south: 32, east: 43, north: 38 }, { lon: x!, lat: y! })).toBe(true)
  })
  it('are drawn with no more points than can be told apart, and no less', () => {
    const fine = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
    const lands = landsOf(countriesOf(JSON.parse(readFileSync(fine, 'utf8'))))
    const syria = lands.find((land) => land.iso === 'SYR')!
    const numbers = (path: string) => path.match(/[\d.]+ [\d.]+/g)!.map((pair) => pair.split(' ').map(Number))
    const lengths = [0, 2, 4, 6].map((level) => {
      const drawn = numbers(pathAt(syria, level))
      const slack = 0.6 / 2 ** level
      for (const ring of syria.polygons.flat())
        for (let k = 0; k < ring.length; k += 2)
          expect(
            drawn.some(([x, y]) => Math.abs(x! - ring[k]!) <= slack && Math.abs(y! - ring[k + 1]!) <= slack),
          ).toBe(true)
      return drawn.length
    })
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
    expect(lengths[0]).toBeLessThan(lengths[3]! / 3)
    expect([levelOf(0), levelOf(2.3), levelOf(14)]).toEqual([0, 3, 6])
  })
  it('have the hole of a country that lies within another', () => {
    const southAfrica = landsOf(countries).find((land) => land.iso === 'ZAF')!
    expect(southAfrica.polygons.some((rings) => rings.length > 1)).toBe(true)
  })
})
