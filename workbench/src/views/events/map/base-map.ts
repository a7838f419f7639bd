import type { Tiles } from '../../../../../src/api/answers.ts'
import type { Camera } from './mercator.ts'
import type { Countries } from './shapes.ts'

/** What lies under the marks: land and sea, and tiles where a source of them is set. */
export interface BaseMap {
  readonly camera: Camera
  look(camera: Camera, smoothly: boolean): void
  /** Countries to be shaded: ISO 3166-1 alpha-3. */
  shade(countries: readonly string[]): void
  /** Takes the colours of the page anew: the theme has changed. */
  recolour(): void
  resize(): void
  remove(): void
}

export interface BaseMapOptions {
  readonly host: HTMLElement
  readonly countries: Countries
  readonly camera: Camera
  readonly tiles?: Tiles | undefined
  /** Called with each step of a movement. */
  readonly onMove: (camera: Camera) => void
}

/** Nothing is nearer or farther than this. */
export const ZOOMS = { least: 0, most: 14 } as const
