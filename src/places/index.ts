export { type Candidate, Gazetteer, loadGazetteer, type PlaceContext } from './gazetteer.ts'
export { COUNTRIES, type CountryNames } from './lexicon/countries.ts'
