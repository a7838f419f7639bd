import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }

/** ISO 3166-1: alpha-2, alpha-3, numeric. */
const CODES = codes as readonly (readonly string[])[]

const ALPHA_2 = new Map(CODES.map(([alpha2, alpha3]) => [alpha3, alpha2]))
const ALPHA_3 = new Map(CODES.map(([, alpha3, numeric]) => [numeric, alpha3]))

const NAMES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' })

/** The English name of a country by its alpha-3 code; the code itself where it is none. */
export const countryName = (alpha3: string): string => {
  const alpha2 = ALPHA_2.get(alpha3)
  return alpha2 === undefined ? alpha3 : (NAMES.of(alpha2) ?? alpha3)
}

/** The alpha-3 code of a numeric one, which may lack its leading zeros. */
export const alpha3Of = (numeric: string): string | undefined => ALPHA_3.get(numeric.padStart(3, '0'))

/** All countries that have a code, by their names. */
export const countryList = (): readonly { readonly code: string; readonly name: string }[] =>
  CODES.flatMap(([, code]) => (code === undefined ? [] : [{ code, name: countryName(code) }])).sort((a, b) =>
    a.name.localeCompare(b.name, 'en'),
  )
