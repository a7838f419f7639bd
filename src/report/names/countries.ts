import { COUNTRIES } from '../../places/index.ts'

const byName = new Map<string, string>()
const byDemonym = new Map<string, string>()
for (const { code, names, demonyms } of COUNTRIES) {
  for (const name of names) byName.set(name.toLowerCase().replace(/^the /, ''), code)
  for (const demonym of demonyms) {
    byDemonym.set(demonym.toLowerCase(), code)
  }
}

/** ISO 3166-1 alpha-3 of a country's name as reports write it. */
export const countryNamed = (name: string): string | undefined =>
  byName.get(
    name
      .toLowerCase()
      .replace(/^the /, '')
      .replace(/['’]s$/, ''),
  )

/** ISO 3166-1 alpha-3 of an adjective: "Turkish". */
export const countryOfAdjective = (adjective: string): string | undefined =>
  byDemonym.get(adjective.toLowerCase())

/** ISO 3166-1 alpha-3 of the people named by a plural noun: "Syrians". */
export const countryOfPeople = (plural: string): string | undefined => {
  const form = plural.toLowerCase()
  return form.endsWith('s') ? (byDemonym.get(form.slice(0, -1)) ?? byDemonym.get(form)) : undefined
}
