import { afterAll, describe } from 'vitest'
import { folderPlace } from './folder-place.ts'
import type { Place } from './place.ts'

/** Runs the same tests against every store there is; `place` gives a new, empty one for an archive each time. */
export const eachStore = (name: string, tests: (place: () => Promise<Place>) => void): void => {
  describe(`${name}, in a folder`, () => {
    const places: ReturnType<typeof folderPlace>[] = []
    afterAll(() => {
      for (const place of places) place.remove()
    })
    tests(async () => {
      const place = folderPlace()
      places.push(place)
      return place
    })
  })
}
