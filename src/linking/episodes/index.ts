export type { Episode } from './episode.ts'
export { type Episodes, episodesOf } from './episodes.ts'
export { primaryOf } from './primary.ts'
