import { afterAll, describe } from 'vitest'
import { withPostgres } from '../postgres.ts'
import { folderPlace } from './folder-place.ts'
import type { Place } from './place.ts'
import { postgresPlace } from './postgres-place.ts'

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
  withPostgres(`${name}, in PostgreSQL`, (server) =>
    tests(async () => postgresPlace(await server().database())),
  )
}
