import worldUrl from 'world-atlas/countries-50m.json?url'
import { type Countries, countriesOf } from './shapes.ts'

let asked: Promise<Countries> | undefined

/** The shapes of the countries: a file of this server, asked for once. */
export const world = (): Promise<Countries> => {
  asked ??= fetch(worldUrl)
    .then(async (answer) => {
      if (!answer.ok) throw new Error(`the shapes of the countries could not be loaded (${answer.status})`)
      return countriesOf(await answer.json())
    })
    .catch((error: unknown) => {
      asked = undefined
      throw error
    })
  return asked
}
