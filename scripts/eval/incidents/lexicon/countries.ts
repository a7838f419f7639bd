export interface Country {
  /** ISO 3166-1 alpha-3. */
  readonly code: string
  readonly name: string
  readonly capital: string
  /** What its people and things are called, as a pattern without its ends. */
  readonly people: string
}

/** The nine countries that the task is about (task description, section 1.0), and what reports call them. */
export const COUNTRIES: readonly Country[] = [
  { code: 'ARG', name: 'Argentina', capital: 'Buenos Aires', people: 'Argentin(?:e|ian|ean)s?' },
  { code: 'BOL', name: 'Bolivia', capital: 'La Paz', people: 'Bolivians?' },
  { code: 'CHL', name: 'Chile', capital: 'Santiago', people: 'Chileans?' },
  { code: 'COL', name: 'Colombia', capital: 'Bogota', people: 'Colombians?' },
  { code: 'ECU', name: 'Ecuador', capital: 'Quito', people: 'Ecuador(?:e|i)?ans?' },
  { code: 'GTM', name: 'Guatemala', capital: 'Guatemala City', people: 'Guatemalans?' },
  { code: 'HND', name: 'Honduras', capital: 'Tegucigalpa', people: 'Hondurans?' },
  { code: 'PER', name: 'Peru', capital: 'Lima', people: 'Peruvians?' },
  { code: 'SLV', name: 'El Salvador', capital: 'San Salvador', people: 'Salvador(?:e|i)?ans?' },
]
