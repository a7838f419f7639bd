export type { Episode } from './episode.ts'
export { type Episodes, episodesOf, type Parted } from './episodes.ts'
export { primaryOf } from './primary.ts'
