export { type Candidate, Gazetteer, loadGazetteer, type PlaceContext } from './gazetteer.ts'
